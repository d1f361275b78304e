/** What a file would change: how many of each, and every change with its value before and after. */
import { useState } from "react";

import type { ImportRun } from "@/imports/types";
import { CHANGE_WORDS, fieldWord, type Change } from "@/imports/words";
import { formatNumber } from "@/ui/format";
import { CounterTile, CounterTiles } from "@/ui/Progress";
import { Paragraph } from "@/ui/Text";
import "@/imports/components/imports.css";

const TILES = [
  { change: "new", tone: "filled" },
  { change: "changed", tone: "partly" },
  { change: "closed", tone: "asked" },
  { change: "unchanged", tone: "ended" },
  { change: "skipped", tone: "unfilled" },
] as const;

export function Report({ run }: { run: ImportRun }) {
  const [only, setOnly] = useState<Change | null>(null);
  const shown = run.changes.filter((change) => only === null || change.change === only);
  const listed = TILES.reduce(
    (sum, { change }) => sum + (change === "unchanged" ? 0 : run.counts[change]),
    0,
  );
  return (
    <>
      <CounterTiles label="Wat er verandert">
        {TILES.map(({ change, tone }) => (
          <CounterTile
            key={change}
            count={run.counts[change]}
            label={CHANGE_WORDS[change]}
            tone={tone}
            {...(change === "unchanged"
              ? {}
              : {
                  pressed: only === change,
                  onPress: () => setOnly(only === change ? null : change),
                })}
          />
        ))}
      </CounterTiles>
      {shown.length > 0 && (
        <ul className="imports-changes">
          {shown.map((change, index) => (
            <li key={`${change.key}-${index}`}>
              <p>
                <span className="imports-strong">{change.name || change.key}</span>{" "}
                <span className="imports-soft">
                  {[change.name && change.key, CHANGE_WORDS[change.change].toLowerCase()]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </p>
              {change.fields.length > 0 && <Fields fields={change.fields} />}
            </li>
          ))}
        </ul>
      )}
      {listed > run.changes.length && run.changes.length > 0 && (
        <Paragraph tone="small">
          {`Je ziet de eerste ${formatNumber(run.changes.length)} van ${formatNumber(listed)} verschillen.`}
        </Paragraph>
      )}
    </>
  );
}

function Fields({ fields }: { fields: ImportRun["changes"][number]["fields"] }) {
  return (
    <dl className="imports-fields">
      {fields.map((field) => (
        <div key={field.field}>
          <dt>{fieldWord(field.field)}</dt>
          <dd>
            {field.before !== "" && (
              <>
                <del>
                  <span className="visually-hidden">eerst </span>
                  {field.before}
                </del>
                <span aria-hidden="true"> → </span>
              </>
            )}
            <ins>
              <span className="visually-hidden">straks </span>
              {field.after === "" ? "leeg" : field.after}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

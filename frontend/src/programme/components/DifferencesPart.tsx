/** What one version says otherwise than another, task by task, word by word. */
import { useState } from "react";

import { useDifferences } from "@/programme/queries";
import type { Difference, Version, VersionRow } from "@/programme/types";
import { TASK_WORDS, TASKS } from "@/programme/words";
import { Card } from "@/ui/Card";
import { Stack } from "@/ui/Layout";
import { Select } from "@/ui/Select";
import { QueryView, Skeleton } from "@/ui/States";
import { Heading, Paragraph } from "@/ui/Text";

export function DifferencesPart({
  version,
  own,
}: {
  version: Version;
  own: readonly VersionRow[];
}) {
  const others = own.filter(({ id, status }) => id !== version.id && status !== "discarded");
  const [chosen, setChosen] = useState(version.base?.id ?? others[0]?.id);
  const differences = useDifferences(version.id, chosen);
  if (chosen === undefined) {
    return (
      <Paragraph tone="soft">Dit is de eerste versie: er is niets om mee te vergelijken.</Paragraph>
    );
  }
  return (
    <Stack>
      <div className="programme-switch">
        <Select
          label="Vergelijk met"
          value={String(chosen)}
          onChange={(value) => setChosen(Number(value))}
          options={others.map(({ id, number, title }) => ({
            value: String(id),
            label: `${number}. ${title}`,
          }))}
        />
      </div>
      <QueryView query={differences} loading={<Skeleton label="De verschillen laden" />}>
        {({ results }) =>
          results.length === 0 ? (
            <Paragraph tone="soft">In de vijf taken is niets anders.</Paragraph>
          ) : (
            <div className="programme-list">
              {TASKS.filter((task) => results.some((one) => one.task === task)).map((task) => (
                <Changed
                  key={task}
                  title={TASK_WORDS[task]}
                  differences={results.filter((one) => one.task === task)}
                />
              ))}
            </div>
          )
        }
      </QueryView>
    </Stack>
  );
}

function Changed({ title, differences }: { title: string; differences: readonly Difference[] }) {
  return (
    <Card as="article">
      <Heading level={3} looksLike={4}>
        {title}
      </Heading>
      {differences.map((one) => (
        <div key={one.field}>
          <p className="programme-label">{DIFFERENCE_WORDS[one.field]}</p>
          {one.field in LINKS ? (
            <ul className="programme-plain programme-diff">
              {one.pieces.map((piece) => (
                <li key={piece.text}>
                  <Marked piece={piece} />
                </li>
              ))}
            </ul>
          ) : (
            <p className="programme-diff">
              {one.pieces.map((piece, place) => (
                <Marked key={`${place} ${piece.kind}`} piece={piece} />
              ))}
            </p>
          )}
        </div>
      ))}
    </Card>
  );
}

function Marked({ piece }: { piece: Difference["pieces"][number] }) {
  if (piece.kind === "same") return piece.text;
  const Mark = piece.kind === "added" ? "ins" : "del";
  return (
    <Mark>
      <span className="visually-hidden">{piece.kind === "added" ? "[nieuw: " : "[weg: "}</span>
      {piece.text}
      <span className="visually-hidden">] </span>
    </Mark>
  );
}

const LINKS = { challenges: true, measures: true, agreements: true };
const DIFFERENCE_WORDS: Record<string, string> = {
  ambition: "Wat we willen bereiken",
  approach: "Wat we doen",
  challenges: "Uitdagingen",
  measures: "Maatregelen",
  agreements: "Afspraken",
};

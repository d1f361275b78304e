/** What one version says otherwise than another, task by task, word by word. */
import { useState } from "react";

import { useDifferences } from "@/programme/queries";
import type { Difference, Version, VersionRow } from "@/programme/types";
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
              {results.map((one) => (
                <Changed key={`${one.task} ${one.field}`} difference={one} />
              ))}
            </div>
          )
        }
      </QueryView>
    </Stack>
  );
}

function Changed({ difference }: { difference: Difference }) {
  return (
    <Card as="article">
      <Heading level={3} looksLike={4}>
        {difference.label}
      </Heading>
      <p className="programme-diff">
        {difference.pieces.map((piece, place) => {
          const key = `${place} ${piece.kind}`;
          if (piece.kind === "same") return <span key={key}>{piece.text}</span>;
          const Marked = piece.kind === "added" ? "ins" : "del";
          return (
            <Marked key={key}>
              <span className="visually-hidden">
                {piece.kind === "added" ? " [nieuw: " : " [weg: "}
              </span>
              {piece.text}
              <span className="visually-hidden">] </span>
            </Marked>
          );
        })}
      </p>
    </Card>
  );
}

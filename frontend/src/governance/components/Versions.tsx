/** How the text came to be what it is: every version beside the one before, with what went and what came. */
import { Prose } from "@/governance/components/Prose";
import { diffOf } from "@/governance/diff";
import type { DecisionVersion, EffectLine } from "@/governance/types";
import { Card } from "@/ui/Card";
import { Disclosure } from "@/ui/Disclosure";
import { formatDayAndTime } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { Heading, Paragraph } from "@/ui/Text";
import "@/governance/components/versions.css";

export function Versions({ versions }: { versions: readonly DecisionVersion[] }) {
  const [first, ...later] = versions;
  const pairs = later.map((version, index) => ({ version, before: versions[index] ?? version }));
  return (
    <Stack>
      {[...pairs].reverse().map(({ version, before }) => (
        <Card key={version.number} as="article">
          <Stack gap="small">
            <Heading level={3} looksLike={4}>
              {`Versie ${version.number}, van ${version.madeByName}`}
            </Heading>
            <Paragraph tone="soft">
              {`${formatDayAndTime(version.madeAt)}. ${version.note}`}
            </Paragraph>
            <Difference version={version} before={before} />
          </Stack>
        </Card>
      ))}
      {first !== undefined && (
        <Disclosure summary={`De eerste tekst, van ${first.madeByName}`}>
          <Stack gap="small">
            <strong>{first.title}</strong>
            <Prose>{first.text}</Prose>
          </Stack>
        </Disclosure>
      )}
    </Stack>
  );
}

function Difference({ version, before }: { version: DecisionVersion; before: DecisionVersion }) {
  const lines = changedLines(before.effect?.lines ?? [], version.effect?.lines ?? []);
  return (
    <>
      {version.title !== before.title && (
        <Prose>
          <strong>
            <Words before={before.title} after={version.title} />
          </strong>
        </Prose>
      )}
      <Prose>
        {version.text === before.text ? (
          "De tekst bleef gelijk."
        ) : (
          <Words before={before.text} after={version.text} />
        )}
      </Prose>
      {lines.map(({ label, was, is }) => (
        <p key={label}>
          {`${label}: `}
          <Words before={was} after={is} />
        </p>
      ))}
    </>
  );
}

function Words({ before, after }: { before: string; after: string }) {
  return diffOf(before, after).map((part, index) => {
    if (part.kind === "same") return part.text;
    const Element = part.kind === "added" ? "ins" : "del";
    return (
      <Element key={index} className="governance-diff">
        <span className="visually-hidden">{part.kind === "added" ? "nieuw: " : "weg: "}</span>
        {part.text}
      </Element>
    );
  });
}

/** What the two versions would change differently. */
export function changedLines(before: readonly EffectLine[], after: readonly EffectLine[]) {
  const labels = [...new Set([...before, ...after].map((line) => line.label))];
  const valueIn = (lines: readonly EffectLine[], label: string, or: string) =>
    lines.find((line) => line.label === label)?.new ?? or;
  return labels
    .map((label) => {
      const now = [...before, ...after].find((line) => line.label === label)?.old ?? "";
      const [was, is] = [valueIn(before, label, now), valueIn(after, label, now)];
      return { label, was, is };
    })
    .filter(({ was, is }) => was !== is);
}

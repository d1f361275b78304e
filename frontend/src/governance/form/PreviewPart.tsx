/** The proposal as the table will read it, before anybody is asked. */
import { Prose } from "@/governance/components/Prose";
import { ChangeLines } from "@/governance/components/Changes";
import type { DecisionDraft, TextDraft } from "@/governance/form/draft";
import type { EffectLine } from "@/governance/types";
import { FORM_WORDS, fromDayOf } from "@/governance/words";
import { Card } from "@/ui/Card";
import { DataList } from "@/ui/DataList";
import { formatDate, isoDay } from "@/ui/format";
import { Section, Stack } from "@/ui/Layout";
import { Heading, Paragraph } from "@/ui/Text";

export function PreviewPart({
  draft,
  lines,
  chambers,
}: {
  draft: TextDraft | DecisionDraft;
  lines: readonly EffectLine[];
  /** Names; empty when an open proposal is amended, which keeps its chambers. */
  chambers: readonly string[];
}) {
  return (
    <Stack gap="large">
      <Card>
        <Stack gap="small">
          <Heading level={2}>{draft.title}</Heading>
          <Prose>{draft.text}</Prose>
        </Stack>
      </Card>
      {draft.effect !== null && lines.length > 0 && (
        <Section id="preview-changes" title="Wat er verandert">
          <ChangeLines lines={lines} />
          <Paragraph>{fromDayOf(draft.effect.fromDate, "proposed", isoDay(new Date()))}</Paragraph>
        </Section>
      )}
      {"form" in draft && (
        <DataList
          items={[
            { term: "Vorm", value: FORM_WORDS[draft.form].label },
            {
              term: "Handtekeningen",
              value: draft.isBinding ? "bindend: elk bestuur tekent" : "niet nodig",
            },
            { term: "Wie beslissen mee", value: chambers.join(", ") },
            {
              term: "Stemmen kan",
              value:
                draft.closesOn === null
                  ? "zo lang als de stemregels van de regio zeggen"
                  : `tot ${formatDate(draft.closesOn)} 17:00`,
            },
            {
              term: "Terugkijken",
              value: draft.reviewDate === null ? "niet afgesproken" : formatDate(draft.reviewDate),
            },
          ]}
        />
      )}
    </Stack>
  );
}

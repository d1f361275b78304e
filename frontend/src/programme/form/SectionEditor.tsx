/** Writing what the plan says of one task, and choosing what goes with it. */
import { useState } from "react";

import type { AgreementRow } from "@/agreements/types";
import type { PartBody } from "@/programme/form/useDraftSaver";
import type { ChallengeRow, MeasureRow, Section } from "@/programme/types";
import { TASK_WORDS } from "@/programme/words";
import { Card } from "@/ui/Card";
import { CheckboxGroup } from "@/ui/Choices";
import { Disclosure } from "@/ui/Disclosure";
import { countOf } from "@/ui/format";
import { Section as PagePart, Stack } from "@/ui/Layout";
import type { Option } from "@/ui/Select";
import { TextArea } from "@/ui/TextField";

type Words = {
  ambition: string;
  approach: string;
  challenges: number[];
  measures: number[];
  agreements: number[];
};
type LinkName = "challenges" | "measures" | "agreements";

export type Choices = {
  challenges: readonly ChallengeRow[];
  measures: readonly MeasureRow[];
  agreements: readonly AgreementRow[];
};

export function SectionEditor({
  section,
  choices,
  onChange,
}: {
  section: Section;
  choices: Choices;
  onChange: (body: PartBody) => void;
}) {
  const { task } = section;
  const [words, setWords] = useState<Words>(() => ({
    ambition: section.ambition,
    approach: section.approach,
    challenges: section.challenges.map(({ id }) => id),
    measures: section.measures.map(({ id }) => id),
    agreements: section.agreements.map(({ id }) => id),
  }));
  const change = (changes: Partial<Words>) => {
    const changed = { ...words, ...changes };
    setWords(changed);
    onChange(changed);
  };
  const linked = (name: LinkName, label: string, options: readonly Option[]) =>
    options.length > 0 && (
      <CheckboxGroup
        label={label}
        optional
        options={options}
        value={words[name].map(String)}
        onChange={(chosen) => change({ [name]: chosen.map(Number) })}
      />
    );
  return (
    <PagePart id={`taak-${task}`} title={TASK_WORDS[task]}>
      <Card>
        <Stack>
          <TextArea
            label="Wat willen we bereiken?"
            rows={3}
            maxLength={1000}
            value={words.ambition}
            onChange={(ambition) => change({ ambition })}
          />
          <TextArea
            label="Wat doen we?"
            rows={6}
            maxLength={4000}
            value={words.approach}
            onChange={(approach) => change({ approach })}
          />
          <Disclosure summary={`Wat hierbij hoort: ${countsOf(words)}`}>
            <Stack>
              {linked(
                "challenges",
                "Uitdagingen",
                choices.challenges
                  .filter(({ id, status, tasks }) =>
                    words.challenges.includes(id)
                      ? true
                      : status === "open" && tasks.includes(task),
                  )
                  .map(optionOf),
              )}
              {linked(
                "measures",
                "Maatregelen",
                choices.measures
                  .filter((one) => words.measures.includes(one.id) || one.task === task)
                  .map(optionOf),
              )}
              {linked(
                "agreements",
                "Afspraken",
                choices.agreements
                  .filter((one) => words.agreements.includes(one.id) || one.task === task)
                  .map(optionOf),
              )}
            </Stack>
          </Disclosure>
        </Stack>
      </Card>
    </PagePart>
  );
}

function countsOf({ challenges, measures, agreements }: Words): string {
  return [
    countOf(challenges.length, "uitdaging", "uitdagingen"),
    countOf(measures.length, "maatregel", "maatregelen"),
    countOf(agreements.length, "afspraak", "afspraken"),
  ].join(", ");
}

function optionOf({ id, title }: { id: number; title: string }): Option {
  return { value: String(id), label: title };
}

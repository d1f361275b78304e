/** Where it starts and where it must go: the baseline, the periods and their targets. */
import { stretchesOf } from "@/agreements/form/draft";
import { TargetFields } from "@/agreements/form/TargetFields";
import type { Part } from "@/agreements/form/WhatFields";
import { MOST_PERIODS } from "@/agreements/periods";
import type { PeriodKind, Unit } from "@/agreements/types";
import { PERIOD_WORDS, UNIT_NAMES } from "@/agreements/words";
import { RadioGroup } from "@/ui/Choices";
import { DateField } from "@/ui/DayPicker";
import { countOf } from "@/ui/format";
import { Columns } from "@/ui/Layout";
import { Select } from "@/ui/Select";
import { Paragraph } from "@/ui/Text";
import { TextField } from "@/ui/TextField";

const MOST_NOTE = 280;
const KINDS = Object.entries(PERIOD_WORDS).map(([value, label]) => ({
  value: value as PeriodKind,
  label,
}));

export function BaselineFields({ draft, errors, change, unit }: Part & { unit: Unit | undefined }) {
  return (
    <>
      <Columns narrowest="12rem">
        <TextField
          label={labelled("Nulmeting", unit)}
          optional
          width="short"
          autoComplete="off"
          value={draft.baseline}
          onChange={(baseline) => change({ baseline })}
          error={errors.baseline}
        />
        <TextField
          label="Jaar van de nulmeting"
          optional
          width="short"
          inputMode="numeric"
          autoComplete="off"
          value={draft.baselineYear}
          onChange={(baselineYear) => change({ baselineYear })}
          error={errors.baselineYear}
        />
      </Columns>
      <TextField
        label="Hoe weten we de nulmeting?"
        optional
        maxLength={MOST_NOTE}
        value={draft.baselineNote}
        onChange={(baselineNote) => change({ baselineNote })}
      />
    </>
  );
}

function labelled(word: string, unit: Unit | undefined): string {
  return unit === undefined ? word : `${word} (${UNIT_NAMES[unit]})`;
}

export function PeriodFields({ draft, errors, change, unit }: Part & { unit: Unit | undefined }) {
  const stretches = stretchesOf(draft);
  const name = UNIT_NAMES[unit ?? "count"];
  return (
    <>
      <Select<PeriodKind>
        label="Hoe vaak meten en rapporteren we?"
        value={draft.periodKind}
        onChange={(periodKind) => change({ periodKind })}
        options={KINDS}
      />
      <Columns narrowest="14rem">
        <DateField
          label="Eerste dag"
          value={draft.fromDate}
          onChange={(fromDate) => change({ fromDate })}
          error={errors.fromDate}
        />
        <DateField
          label="Laatste dag"
          value={draft.lastDate}
          onChange={(lastDate) => change({ lastDate })}
          error={errors.lastDate}
        />
      </Columns>
      {stretches.length > 0 && stretches.length <= MOST_PERIODS && (
        <Paragraph tone="soft">{`Dat ${stretches.length === 1 ? "is" : "zijn"} ${countOf(stretches.length, "periode", "perioden")}.`}</Paragraph>
      )}
      <RadioGroup<"same" | "each">
        label="Streefwaarde"
        options={[
          { value: "same", label: "Eén voor alle perioden" },
          { value: "each", label: "Per periode een eigen" },
        ]}
        value={draft.sameTarget ? "same" : "each"}
        onChange={(value) => change({ sameTarget: value === "same" })}
      />
      {draft.sameTarget ? (
        <TextField
          label={labelled("Streefwaarde", unit)}
          width="short"
          autoComplete="off"
          value={draft.target}
          onChange={(target) => change({ target })}
          error={errors.target}
        />
      ) : stretches.length === 0 || stretches.length > MOST_PERIODS ? (
        <Paragraph tone="soft">Kies eerst de eerste en de laatste dag.</Paragraph>
      ) : (
        <TargetFields
          kind={draft.periodKind}
          stretches={stretches}
          values={draft.targets}
          errors={errors.targetErrors ?? {}}
          unit={name}
          onChange={(fromDate, text) => change({ targets: { ...draft.targets, [fromDate]: text } })}
        />
      )}
    </>
  );
}

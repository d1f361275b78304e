/** What a version of the plan says beside its tasks: its name, its days, and what it was held against. */
import { useState } from "react";

import type { VersionBody } from "@/programme/mutations";
import { dayAfter, dayBefore } from "@/programme/span";
import type { PrincipleCode, Version } from "@/programme/types";
import { PRINCIPLE_WORDS } from "@/programme/words";
import { CheckboxGroup } from "@/ui/Choices";
import { DateField } from "@/ui/DayPicker";
import { Columns, Stack } from "@/ui/Layout";
import { TextArea, TextField } from "@/ui/TextField";

export type Head = {
  title: string;
  fromDate: string | null;
  /** The last day, as people say it. */
  lastDate: string | null;
  deadlineDate: string | null;
  introduction: string;
  note: string;
  principles: PrincipleCode[];
};

const PRINCIPLES = Object.keys(PRINCIPLE_WORDS) as PrincipleCode[];

export function headOf(version: Version): Head {
  return {
    title: version.title,
    fromDate: version.fromDate,
    lastDate: dayBefore(version.untilDate),
    deadlineDate: version.deadlineDate,
    introduction: version.introduction,
    note: version.note,
    principles: version.principles.filter(({ isMet }) => isMet).map(({ code }) => code),
  };
}

/** The body for the API; nothing while a field is missing. */
export function headBody(head: Head): VersionBody | undefined {
  const { fromDate, lastDate } = head;
  const untilDate = dayAfter(lastDate);
  if (Object.keys(headErrors(head)).length > 0) return undefined;
  if (fromDate === null || untilDate === null) return undefined;
  return {
    title: head.title.trim(),
    fromDate,
    untilDate,
    deadlineDate: head.deadlineDate,
    introduction: head.introduction,
    note: head.note,
    principles: head.principles,
  };
}

export function headErrors(head: Head): Partial<Record<keyof Head, string>> {
  const errors: Partial<Record<keyof Head, string>> = {};
  if (head.title.trim() === "") errors.title = "Geef deze versie een naam.";
  if (head.fromDate === null) errors.fromDate = "Kies de eerste dag van het plan.";
  if (head.lastDate === null) errors.lastDate = "Kies de laatste dag van het plan.";
  if (head.fromDate !== null && head.lastDate !== null && head.lastDate < head.fromDate) {
    errors.lastDate = "De laatste dag komt niet voor de eerste.";
  }
  return errors;
}

export function HeadEditor({
  first,
  onChange,
  showErrors = true,
}: {
  first: Head;
  onChange: (head: Head) => void;
  showErrors?: boolean;
}) {
  const [head, setHead] = useState(first);
  const errors = showErrors ? headErrors(head) : {};
  const change = (changes: Partial<Head>) => {
    const changed = { ...head, ...changes };
    setHead(changed);
    onChange(changed);
  };
  return (
    <Stack>
      <TextField
        label="Naam van deze versie"
        value={head.title}
        onChange={(title) => change({ title })}
        maxLength={120}
        error={errors.title}
      />
      <Columns narrowest="14rem">
        <DateField
          label="Eerste dag"
          value={head.fromDate}
          onChange={(fromDate) => change({ fromDate })}
          error={errors.fromDate}
        />
        <DateField
          label="Laatste dag"
          value={head.lastDate}
          onChange={(lastDate) => change({ lastDate })}
          error={errors.lastDate}
        />
        <DateField
          label="Moet vastgesteld zijn op"
          optional
          value={head.deadlineDate}
          onChange={(deadlineDate) => change({ deadlineDate })}
        />
      </Columns>
      <TextArea
        label="Inleiding"
        optional
        maxLength={4000}
        value={head.introduction}
        onChange={(introduction) => change({ introduction })}
      />
      <TextField
        label="Waarom komt deze versie er?"
        optional
        maxLength={400}
        value={head.note}
        onChange={(note) => change({ note })}
      />
      <CheckboxGroup
        label="Waaraan heb je het plan getoetst?"
        optional
        options={PRINCIPLES.map((value) => ({ value, label: PRINCIPLE_WORDS[value] }))}
        value={head.principles}
        onChange={(principles) => change({ principles })}
      />
    </Stack>
  );
}

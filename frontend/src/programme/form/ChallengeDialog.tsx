/** Writing a challenge down, or anew. */
import { useState } from "react";

import { newestOf } from "@/agreements/form/WhatFields";
import { useIndicators } from "@/agreements/queries";
import { MoveDialog } from "@/governance/components/MoveDialog";
import {
  challengeBody,
  challengeDraftOf,
  challengeErrors,
  EMPTY_CHALLENGE,
  type ChallengeDraft,
} from "@/programme/form/challenge";
import { useKeepChallenge } from "@/programme/mutations";
import type { ChallengePriority, ChallengeRow, Task, Unit } from "@/programme/types";
import { PRIORITY_WORDS, TASK_WORDS, TASKS } from "@/programme/words";
import { Checkbox, ChipChoice, ChipChoices } from "@/ui/Choices";
import { DateField } from "@/ui/DayPicker";
import { isoDay } from "@/ui/format";
import { Select } from "@/ui/Select";
import { TextArea, TextField } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

const PRIORITIES = Object.keys(PRIORITY_WORDS) as ChallengePriority[];
const UNITS: readonly { value: Unit; label: string }[] = [
  { value: "percent", label: "Procent" },
  { value: "count", label: "Aantal" },
  { value: "minutes", label: "Minuten" },
  { value: "hours", label: "Uren" },
];

export function ChallengeDialog({
  challenge,
  region,
  onClose,
}: {
  challenge: ChallengeRow | undefined;
  region: number | undefined;
  onClose: () => void;
}) {
  const keep = useKeepChallenge(challenge?.id);
  const toast = useToast();
  const [draft, setDraft] = useState<ChallengeDraft>(() =>
    challenge === undefined ? EMPTY_CHALLENGE : challengeDraftOf(challenge),
  );
  const [tried, setTried] = useState(false);
  const errors = tried ? challengeErrors(draft) : {};
  const change = (changes: Partial<ChallengeDraft>) => setDraft({ ...draft, ...changes });
  return (
    <MoveDialog
      title={challenge === undefined ? "Nieuwe uitdaging" : "Uitdaging wijzigen"}
      confirm="Bewaar"
      move={keep}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        const body = challengeBody(draft);
        if (body === undefined) return;
        const whose =
          challenge === undefined
            ? region === undefined
              ? {}
              : { region }
            : { version: challenge.version };
        keep.mutate(
          { ...body, ...whose },
          {
            onSuccess: () => {
              toast("De uitdaging is bewaard.");
              onClose();
            },
          },
        );
      }}
    >
      <TextField
        label="Uitdaging in één zin"
        value={draft.title}
        onChange={(title) => change({ title })}
        maxLength={160}
        error={errors.title}
      />
      <TextArea
        label="Wat is er aan de hand?"
        value={draft.text}
        onChange={(text) => change({ text })}
        maxLength={2000}
        error={errors.text}
      />
      <ChipChoices<Task>
        label="Bij welke taken?"
        options={TASKS.map((value) => ({ value, label: TASK_WORDS[value] }))}
        value={draft.tasks}
        onChange={(tasks) => change({ tasks })}
        error={errors.tasks}
      />
      <Checkbox
        label="Het gaat (ook) om behoud van mensen"
        checked={draft.isRetention}
        onChange={(isRetention) => change({ isRetention })}
      />
      <ChipChoice<ChallengePriority>
        label="Wanneer pakken we het op?"
        options={PRIORITIES.map((value) => ({ value, label: PRIORITY_WORDS[value] }))}
        value={draft.priority}
        onChange={(priority) => change({ priority })}
      />
      <FigureFields draft={draft} errors={errors} onChange={change} />
    </MoveDialog>
  );
}

function FigureFields({
  draft,
  errors,
  onChange,
}: {
  draft: ChallengeDraft;
  errors: ReturnType<typeof challengeErrors>;
  onChange: (changes: Partial<ChallengeDraft>) => void;
}) {
  const indicators = newestOf(useIndicators().data?.results ?? []);
  return (
    <>
      <Select
        label="Welk cijfer laat het zien?"
        value={draft.indicator}
        onChange={(indicator) => onChange({ indicator })}
        emptyLabel="Een cijfer van buiten"
        options={indicators.map(({ code, label }) => ({ value: code, label }))}
        optional
      />
      {draft.indicator === "" && (
        <>
          <TextField
            label="Naam van het cijfer"
            value={draft.outside}
            onChange={(outside) => onChange({ outside })}
            maxLength={160}
            error={errors.outside}
          />
          <Select
            label="Wat telt het?"
            value={draft.unit}
            onChange={(unit) => onChange({ unit })}
            emptyLabel="Kies"
            options={UNITS}
            error={errors.unit}
          />
        </>
      )}
      <TextField
        label="Waarde"
        optional
        width="short"
        inputMode="text"
        value={draft.value}
        onChange={(value) => onChange({ value })}
        maxLength={20}
        error={errors.value}
      />
      <TextField
        label="Bron"
        optional
        value={draft.source}
        onChange={(source) => onChange({ source })}
        maxLength={200}
        error={errors.source}
      />
      <DateField
        label="Van welke dag is het cijfer?"
        optional
        max={isoDay(new Date())}
        value={draft.valueDate}
        onChange={(valueDate) => onChange({ valueDate })}
        error={errors.valueDate}
      />
    </>
  );
}

/** For whom: groups in primary, subject and level in secondary, and what kind of work it is. */
import type { SchoolFunction, Track } from "@/http/types";
import type { DraftProblems, RequestDraft } from "@/requests/form/draft";
import { FUNCTION_WORDS, SUBJECT_WORDS, TRACK_WORDS } from "@/requests/words";
import { ChipChoice, ChipChoices } from "@/ui/Choices";
import { Select } from "@/ui/Select";

type WorkProps = {
  draft: RequestDraft;
  onChange: (part: Partial<RequestDraft>) => void;
  problems: DraftProblems;
};

const GROUPS = ["1", "2", "3", "4", "5", "6", "7", "8"];
const SUBJECT_OPTIONS = Object.entries(SUBJECT_WORDS).map(([value, label]) => ({ value, label }));
const TRACK_OPTIONS = Object.entries(TRACK_WORDS).map(([value, label]) => ({
  value: value as Track,
  label,
}));

export function GroupChoice({ draft, onChange, problems }: WorkProps) {
  return (
    <div className="requests-form__groups">
      <ChipChoices
        label="Welke groep?"
        description="Een combinatiegroep? Druk op beide."
        value={draft.yearGroups.map(String)}
        onChange={(groups) => onChange({ yearGroups: groups.map(Number) })}
        error={problems.yearGroups}
        options={GROUPS.map((group) => ({ value: group, label: group }))}
      />
    </div>
  );
}

export function SubjectField({ draft, onChange, problems }: WorkProps) {
  return (
    <Select
      label="Welk vak?"
      value={draft.subject}
      onChange={(subject) => onChange({ subject })}
      emptyLabel="Kies een vak"
      options={SUBJECT_OPTIONS}
      error={problems.subject}
      optional={draft.function === "teaching_assistant"}
    />
  );
}

export function TrackChoice({ draft, onChange, problems }: WorkProps) {
  return (
    <ChipChoice
      label="Welk niveau?"
      value={draft.track === "" ? null : draft.track}
      onChange={(track) => onChange({ track })}
      options={TRACK_OPTIONS}
      error={problems.track}
    />
  );
}

export function FunctionChoice({
  draft,
  onChange,
  byLesson,
}: Omit<WorkProps, "problems"> & { byLesson: boolean }) {
  const functions: SchoolFunction[] = byLesson
    ? ["teacher", "teaching_assistant"]
    : ["teacher", "subject_teacher", "teaching_assistant"];
  return (
    <ChipChoice
      label="Wie zoek je?"
      value={draft.function}
      onChange={(wanted) => onChange({ function: wanted })}
      options={functions.map((value) => ({ value, label: FUNCTION_WORDS[value] }))}
    />
  );
}

/** What kind of measure it is, and the days that belong to that kind. */
import type { Errors, MeasureDraft } from "@/programme/form/measure";
import type { MeasureKind } from "@/programme/types";
import { RadioGroup } from "@/ui/Choices";
import { DateField } from "@/ui/DayPicker";
import { Columns } from "@/ui/Layout";

export type Term = Pick<MeasureDraft, "kind" | "fromDate" | "lastDate" | "evaluationDate">;

const KINDS: readonly { value: MeasureKind; label: string; description: string }[] = [
  { value: "structural", label: "Blijvend", description: "Dit blijven we doen." },
  {
    value: "temporary",
    label: "Tijdelijk",
    description: "Het stopt op een dag die je nu kiest, ook bij een noodmaatregel.",
  },
  {
    value: "experiment",
    label: "Experiment",
    description: "We proberen het, en kijken op een dag die je nu kiest of het werkt.",
  },
];

export function TermFields({
  term,
  onChange,
  errors,
}: {
  term: Term;
  onChange: (changes: Partial<Term>) => void;
  errors: Errors;
}) {
  return (
    <>
      <RadioGroup
        label="Wat voor maatregel is het?"
        options={KINDS}
        value={term.kind === "" ? null : term.kind}
        onChange={(kind) => onChange({ kind })}
        error={errors.kind}
      />
      <Columns narrowest="14rem">
        <DateField
          label="Eerste dag"
          value={term.fromDate}
          onChange={(fromDate) => onChange({ fromDate })}
          error={errors.fromDate}
        />
        {term.kind !== "structural" && term.kind !== "" && (
          <DateField
            label="Laatste dag"
            optional={term.kind === "experiment"}
            value={term.lastDate}
            onChange={(lastDate) => onChange({ lastDate })}
            error={errors.lastDate}
          />
        )}
        {term.kind !== "" && (
          <DateField
            label="Dag van de evaluatie"
            optional={term.kind !== "experiment"}
            value={term.evaluationDate}
            onChange={(evaluationDate) => onChange({ evaluationDate })}
            error={errors.evaluationDate}
          />
        )}
      </Columns>
    </>
  );
}

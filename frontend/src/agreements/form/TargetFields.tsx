/** A target for every period, or one for all; a number field refuses words with a sentence. */
import { labelOf, type Stretch } from "@/agreements/periods";
import type { PeriodKind } from "@/agreements/types";
import { TextField } from "@/ui/TextField";

export function TargetFields({
  kind,
  stretches,
  values,
  errors,
  unit,
  isClosed,
  onChange,
}: {
  kind: PeriodKind;
  stretches: readonly Stretch[];
  /** By the first day of a period. */
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  /** "procent". */
  unit: string;
  /** Whether the report over it keeps its target as it is. */
  isClosed?: (fromDate: string) => boolean;
  onChange: (fromDate: string, text: string) => void;
}) {
  return (
    <fieldset className="agreements-targets">
      <legend className="utrecht-form-label">{`Streefwaarde per periode (${unit})`}</legend>
      {stretches.map((stretch, index) => {
        const { fromDate } = stretch;
        const closed = isClosed?.(fromDate) === true;
        return (
          <TextField
            key={fromDate}
            label={labelOf(kind, stretch)}
            width="short"
            autoComplete="off"
            optional={index > 0 && values[fromDate] === undefined}
            disabled={closed}
            {...(closed ? { description: "Gerapporteerd: deze staat vast." } : {})}
            value={values[fromDate] ?? ""}
            onChange={(text) => onChange(fromDate, text)}
            error={errors[fromDate]}
          />
        );
      })}
    </fieldset>
  );
}

/** One of a short list, with the browser's own picker: the quickest one on a phone. */
import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

import { Field, useFieldIds, type FieldProps } from "@/ui/Field";

export type Option<Value extends string = string> = {
  value: Value;
  label: string;
  description?: string;
  disabled?: boolean;
  /** A picture before the words, for round and square answers. */
  mark?: ReactNode;
};

export type SelectProps<Value extends string> = FieldProps & {
  value: Value | "";
  onChange: (value: Value) => void;
  options: readonly Option<Value>[];
  /** The line that stands for "nothing chosen yet". */
  emptyLabel?: string;
  name?: string;
};

export function Select<Value extends string>({
  value,
  onChange,
  options,
  emptyLabel,
  name,
  ...field
}: SelectProps<Value>) {
  const ids = useFieldIds(field);
  return (
    <Field ids={ids} {...field}>
      <div className="ui-select">
        <select
          id={ids.id}
          name={name}
          className={`utrecht-select ui-select__box${field.error === undefined ? "" : " utrecht-select--invalid"}`}
          value={value}
          onChange={(event) => onChange(event.target.value as Value)}
          required={field.optional !== true}
          aria-invalid={field.error !== undefined || undefined}
          aria-describedby={ids.describedBy}
        >
          {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown size={20} aria-hidden="true" className="ui-select__arrow" />
      </div>
    </Field>
  );
}

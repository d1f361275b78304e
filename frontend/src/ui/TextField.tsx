/** One line of text, several lines with a counter, and a whole number. */
import type { ChangeEvent, HTMLInputAutoCompleteAttribute, ReactNode, Ref } from "react";

import { Field, useFieldIds, type FieldProps } from "@/ui/Field";

type TextProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  name?: string;
  placeholder?: never;
  disabled?: boolean;
  maxLength?: number;
};

export type TextFieldProps = TextProps & {
  type?: "text" | "email" | "password" | "tel" | "search" | "url";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: "text" | "numeric" | "decimal" | "tel" | "email" | "search";
  /** Narrow fields tell how much is expected. */
  width?: "full" | "short" | "code";
  autoFocus?: never;
  inputRef?: Ref<HTMLInputElement>;
  spellCheck?: boolean;
};

export function TextField({
  value,
  onChange,
  name,
  type = "text",
  autoComplete,
  inputMode,
  width = "full",
  disabled = false,
  maxLength,
  inputRef,
  spellCheck,
  ...field
}: TextFieldProps) {
  const ids = useFieldIds(field);
  return (
    <Field ids={ids} {...field}>
      <input
        id={ids.id}
        ref={inputRef}
        name={name}
        type={type}
        className={textboxClass(field.error, `ui-textbox--${width}`)}
        value={value}
        onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
        autoComplete={autoComplete}
        inputMode={inputMode}
        disabled={disabled}
        maxLength={maxLength}
        spellCheck={spellCheck}
        required={field.optional !== true}
        aria-invalid={field.error !== undefined || undefined}
        aria-describedby={ids.describedBy}
      />
    </Field>
  );
}

export type TextAreaProps = TextProps & {
  rows?: number;
  /** What the counter counts to; text beyond it is refused by the browser. */
  maxLength?: number;
};

export function TextArea({
  value,
  onChange,
  name,
  rows = 4,
  maxLength,
  disabled = false,
  ...field
}: TextAreaProps) {
  const ids = useFieldIds(field);
  const counter: ReactNode =
    maxLength === undefined ? undefined : (
      <span className="ui-field__counter">
        {value.length} van {maxLength} tekens
      </span>
    );
  return (
    <Field ids={ids} {...field} aside={counter}>
      <textarea
        id={ids.id}
        name={name}
        rows={rows}
        className={`utrecht-textarea ui-textbox${field.error === undefined ? "" : " utrecht-textarea--invalid"}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        maxLength={maxLength}
        disabled={disabled}
        required={field.optional !== true}
        aria-invalid={field.error !== undefined || undefined}
        aria-describedby={ids.describedBy}
      />
    </Field>
  );
}

export type NumberFieldProps = FieldProps & {
  value: number | null;
  onChange: (value: number | null) => void;
  min?: number;
  max?: number;
  name?: string;
  /** What is counted, behind the field: "km", "minuten". */
  unit?: string;
};

/** A whole number; the minus and plus buttons are big enough for a thumb. */
export function NumberField({
  value,
  onChange,
  min = 0,
  max,
  name,
  unit,
  ...field
}: NumberFieldProps) {
  const ids = useFieldIds(field);
  const bounded = (wanted: number) => Math.min(max ?? wanted, Math.max(min, wanted));
  const step = (by: number) => onChange(bounded((value ?? (by > 0 ? min - 1 : min + 1)) + by));
  return (
    <Field ids={ids} {...field}>
      <div className="ui-number">
        <button
          type="button"
          className="ui-number__step"
          aria-label={`${field.label}: één minder`}
          disabled={value !== null && value <= min}
          onClick={() => step(-1)}
        >
          −
        </button>
        <input
          id={ids.id}
          name={name}
          inputMode="numeric"
          pattern="[0-9]*"
          className={textboxClass(field.error, "ui-number__box")}
          value={value ?? ""}
          onChange={(event) => {
            const digits = event.target.value.replace(/\D/g, "");
            onChange(digits === "" ? null : bounded(Number(digits)));
          }}
          required={field.optional !== true}
          aria-invalid={field.error !== undefined || undefined}
          aria-describedby={ids.describedBy}
        />
        <button
          type="button"
          className="ui-number__step"
          aria-label={`${field.label}: één meer`}
          disabled={max !== undefined && value !== null && value >= max}
          onClick={() => step(1)}
        >
          +
        </button>
        {unit !== undefined && <span className="ui-number__unit">{unit}</span>}
      </div>
    </Field>
  );
}

function textboxClass(error: string | undefined, extra: string): string {
  return `utrecht-textbox ui-textbox ${extra}${error === undefined ? "" : " utrecht-textbox--invalid"}`;
}

/** What every form field shares: label, description, error, and the ids that tie them together. */
import { useId, type ReactNode } from "react";

import { ErrorMark } from "@/ui/icons";
import "@/ui/field.css";

/** Properties every field takes. */
export type FieldProps = {
  label: string;
  description?: ReactNode;
  /** A Dutch sentence that says how to repair it; shown below the field and read out with it. */
  error?: string | undefined;
  /** Says "(niet verplicht)" behind the label; a field without it must be filled in. */
  optional?: boolean;
  /** Keep the label for screen readers only, when the surroundings already say it. */
  labelHidden?: boolean;
};

export type FieldIds = { id: string; describedBy: string | undefined };

export function useFieldIds({
  description,
  error,
}: Pick<FieldProps, "description" | "error">): FieldIds & {
  descriptionId: string;
  errorId: string;
} {
  const id = useId();
  const descriptionId = `${id}-description`;
  const errorId = `${id}-error`;
  const parts = [description !== undefined && descriptionId, error !== undefined && errorId];
  const describedBy = parts.filter(Boolean).join(" ");
  return { id, descriptionId, errorId, describedBy: describedBy === "" ? undefined : describedBy };
}

export function Field({
  ids,
  label,
  description,
  error,
  optional = false,
  labelHidden = false,
  aside,
  children,
}: FieldProps & {
  ids: ReturnType<typeof useFieldIds>;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const invalid = error !== undefined;
  return (
    <div className={`utrecht-form-field ui-field${invalid ? " utrecht-form-field--invalid" : ""}`}>
      <div className={labelHidden ? "visually-hidden" : "ui-field__head"}>
        <label className="utrecht-form-label" htmlFor={ids.id}>
          {label}
          {optional && <OptionalMark />}
        </label>
        {aside}
      </div>
      <FieldNotes ids={ids} description={description} error={error} />
      {children}
    </div>
  );
}

/** A group of choices under one question. */
export function FieldGroup({
  ids,
  label,
  description,
  error,
  optional = false,
  labelHidden = false,
  children,
}: FieldProps & { ids: ReturnType<typeof useFieldIds>; children: ReactNode }) {
  return (
    <fieldset
      className="ui-field ui-field--group"
      aria-describedby={ids.describedBy}
      aria-invalid={error !== undefined || undefined}
    >
      <legend className={labelHidden ? "visually-hidden" : "utrecht-form-label ui-field__legend"}>
        {label}
        {optional && <OptionalMark />}
      </legend>
      <FieldNotes ids={ids} description={description} error={error} />
      {children}
    </fieldset>
  );
}

export function FieldNotes({
  ids,
  description,
  error,
}: {
  ids: { descriptionId: string; errorId: string };
  description?: ReactNode;
  error?: string | undefined;
}) {
  return (
    <>
      {description !== undefined && (
        <div
          id={ids.descriptionId}
          className="utrecht-form-field-description ui-field__description"
        >
          {description}
        </div>
      )}
      {error !== undefined && (
        <div id={ids.errorId} className="utrecht-form-field-error-message ui-field__error">
          <ErrorMark /> <span>{error}</span>
        </div>
      )}
    </>
  );
}

export function OptionalMark() {
  return <span className="ui-field__optional"> (niet verplicht)</span>;
}

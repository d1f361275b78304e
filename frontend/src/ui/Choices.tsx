/** Questions with a few answers: round (one), square (several), and chips for thumbs. */
import type { ReactNode } from "react";

import { FieldGroup, useFieldIds, type FieldProps } from "@/ui/Field";
import type { Option } from "@/ui/Select";
import "@/ui/choices.css";

type Listed<Value extends string> = FieldProps & {
  options: readonly Option<Value>[];
  name?: string;
};
type Single<Value extends string> = Listed<Value> & {
  value: Value | null;
  onChange: (value: Value) => void;
};
type Several<Value extends string> = Listed<Value> & {
  value: readonly Value[];
  onChange: (value: Value[]) => void;
};

export function RadioGroup<Value extends string>({
  options,
  value,
  onChange,
  name,
  ...field
}: Single<Value>) {
  const ids = useFieldIds(field);
  return (
    <FieldGroup ids={ids} {...field}>
      <div className="ui-choices">
        {options.map((option) => (
          <Choice
            key={option.value}
            type="radio"
            name={name ?? ids.id}
            option={option}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

export function CheckboxGroup<Value extends string>({
  options,
  value,
  onChange,
  name,
  ...field
}: Several<Value>) {
  const ids = useFieldIds(field);
  return (
    <FieldGroup ids={ids} {...field}>
      <div className="ui-choices">
        {options.map((option) => (
          <Choice
            key={option.value}
            type="checkbox"
            name={name ?? ids.id}
            option={option}
            checked={value.includes(option.value)}
            onChange={() => onChange(toggled(options, value, option.value))}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

export function Checkbox({
  label,
  description,
  checked,
  onChange,
}: {
  label: string;
  description?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  const option = { value: "on", label, ...(description === undefined ? {} : { description }) };
  return (
    <Choice
      type="checkbox"
      name=""
      option={option}
      checked={checked}
      onChange={() => onChange(!checked)}
    />
  );
}

/** One of a few, as chips in a row: the half-day, the date, the function. */
export function ChipChoice<Value extends string>({
  options,
  value,
  onChange,
  name,
  ...field
}: Single<Value>) {
  const ids = useFieldIds(field);
  return (
    <FieldGroup ids={ids} {...field}>
      <div className="ui-chips">
        {options.map((option) => (
          <Chip
            key={option.value}
            type="radio"
            name={name ?? ids.id}
            checked={value === option.value}
            disabled={option.disabled ?? false}
            onChange={() => onChange(option.value)}
          >
            {option.label}
            {option.description !== undefined && <small>{option.description}</small>}
          </Chip>
        ))}
      </div>
    </FieldGroup>
  );
}

/** Several of a few, as chips: groups 1 to 8, the days of the week. */
export function ChipChoices<Value extends string>({
  options,
  value,
  onChange,
  name,
  ...field
}: Several<Value>) {
  const ids = useFieldIds(field);
  return (
    <FieldGroup ids={ids} {...field}>
      <div className="ui-chips">
        {options.map((option) => (
          <Chip
            key={option.value}
            type="checkbox"
            name={name ?? ids.id}
            checked={value.includes(option.value)}
            disabled={option.disabled ?? false}
            onChange={() => onChange(toggled(options, value, option.value))}
          >
            {option.label}
            {option.description !== undefined && <small>{option.description}</small>}
          </Chip>
        ))}
      </div>
    </FieldGroup>
  );
}

type ChoiceProps = {
  type: "radio" | "checkbox";
  name: string;
  option: Option;
  checked: boolean;
  onChange: () => void;
};

function Choice({ type, name, option, checked, onChange }: ChoiceProps) {
  return (
    <label className="ui-choice">
      <input
        type={type}
        name={name}
        value={option.value}
        className="ui-choice__box"
        checked={checked}
        disabled={option.disabled}
        onChange={onChange}
      />
      {option.mark}
      <span className="ui-choice__words">
        <span>{option.label}</span>
        {option.description !== undefined && (
          <span className="ui-choice__description">{option.description}</span>
        )}
      </span>
    </label>
  );
}

function Chip({
  type,
  name,
  checked,
  disabled,
  onChange,
  children,
}: Omit<ChoiceProps, "option"> & { disabled: boolean; children: ReactNode }) {
  return (
    <label className="ui-chip">
      <input type={type} name={name} checked={checked} disabled={disabled} onChange={onChange} />
      <span className="ui-chip__face">{children}</span>
    </label>
  );
}

function toggled<Value extends string>(
  options: readonly Option<Value>[],
  chosen: readonly Value[],
  value: Value,
): Value[] {
  const wanted = chosen.includes(value)
    ? chosen.filter((one) => one !== value)
    : [...chosen, value];
  return options.map((option) => option.value).filter((one) => wanted.includes(one));
}

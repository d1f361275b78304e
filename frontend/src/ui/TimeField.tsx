/** A time of day in 24 hours, whatever the language of the device: "08:30". */
import { parseTime, type Time } from "@internationalized/date";
import { DateInput, DateSegment } from "react-aria-components/DateField";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Label } from "react-aria-components/Label";
import { TimeField as AriaTimeField } from "react-aria-components/TimeField";

import { FieldNotes, OptionalMark, useFieldIds, type FieldProps } from "@/ui/Field";
import "@/ui/day-picker.css";

export type TimeFieldProps = FieldProps & {
  value: string | null;
  onChange: (time: string | null) => void;
};

export function TimeField({ value, onChange, ...field }: TimeFieldProps) {
  const ids = useFieldIds(field);
  return (
    <I18nProvider locale="nl-NL">
      <AriaTimeField
        className="ui-field"
        value={value === null ? null : parseTime(value)}
        onChange={(time: Time | null) =>
          onChange(time === null ? null : time.toString().slice(0, 5))
        }
        hourCycle={24}
        granularity="minute"
        shouldForceLeadingZeros
        isInvalid={field.error !== undefined}
        isRequired={field.optional !== true}
        {...(ids.describedBy === undefined ? {} : { "aria-describedby": ids.describedBy })}
      >
        <Label className={field.labelHidden === true ? "visually-hidden" : "utrecht-form-label"}>
          {field.label}
          {field.optional === true && <OptionalMark />}
        </Label>
        <FieldNotes ids={ids} description={field.description} error={field.error} />
        <DateInput className="ui-date-box ui-date-box__input">
          {(segment) => <DateSegment segment={segment} className="ui-segment" />}
        </DateInput>
      </AriaTimeField>
    </I18nProvider>
  );
}

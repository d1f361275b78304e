/** Days on a calendar: one day in a field, or several days at once; weeks start on Monday, weekends are dimmed. */
import { isWeekend, parseDate, type CalendarDate, type DateValue } from "@internationalized/date";
import { CalendarDays, ChevronLeft, ChevronRight } from "lucide-react";
import { Button as AriaButton } from "react-aria-components/Button";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
} from "react-aria-components/Calendar";
import { DateInput, DateSegment } from "react-aria-components/DateField";
import { DatePicker } from "react-aria-components/DatePicker";
import { Dialog } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { Heading } from "react-aria-components/Heading";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Label } from "react-aria-components/Label";
import { Popover } from "react-aria-components/Popover";

import { FieldGroup, FieldNotes, OptionalMark, useFieldIds, type FieldProps } from "@/ui/Field";
import { usePopoverPlace } from "@/ui/front";
import "@/ui/day-picker.css";

type Bounds = {
  /** First and last day that can be chosen, "2026-11-23". */
  min?: string;
  max?: string;
  /** Days without school: shown, not to be chosen. */
  isUnavailable?: (day: string) => boolean;
};

export type DaysPickerProps = FieldProps &
  Bounds & { value: readonly string[]; onChange: (days: string[]) => void };

/** Several days, each pressed on and off; days need not be next to each other. */
export function DaysPicker({
  value,
  onChange,
  min,
  max,
  isUnavailable,
  ...field
}: DaysPickerProps) {
  const ids = useFieldIds(field);
  return (
    <FieldGroup ids={ids} {...field}>
      <I18nProvider locale="nl-NL">
        <Calendar<DateValue, "multiple">
          aria-label={field.label}
          className="ui-calendar"
          selectionMode="multiple"
          value={value.map((day) => parseDate(day))}
          onChange={(days) => onChange(days.map((day) => day.toString()).sort())}
          {...boundsOf({ min, max, isUnavailable })}
        >
          <Month />
        </Calendar>
      </I18nProvider>
    </FieldGroup>
  );
}

export type DateFieldProps = FieldProps &
  Bounds & { value: string | null; onChange: (day: string | null) => void };

/** One day, to type ("23-11-2026") or to pick. */
export function DateField({ value, onChange, min, max, isUnavailable, ...field }: DateFieldProps) {
  const ids = useFieldIds(field);
  const place = usePopoverPlace();
  return (
    <I18nProvider locale="nl-NL">
      <DatePicker
        className="ui-field"
        value={value === null ? null : parseDate(value)}
        onChange={(day: CalendarDate | null) => onChange(day?.toString() ?? null)}
        isInvalid={field.error !== undefined}
        isRequired={field.optional !== true}
        {...(ids.describedBy === undefined ? {} : { "aria-describedby": ids.describedBy })}
        {...boundsOf({ min, max, isUnavailable })}
      >
        <Label className={field.labelHidden === true ? "visually-hidden" : "utrecht-form-label"}>
          {field.label}
          {field.optional === true && <OptionalMark />}
        </Label>
        <FieldNotes ids={ids} description={field.description} error={field.error} />
        <Group className="ui-date-box">
          <DateInput className="ui-date-box__input">
            {(segment) => <DateSegment segment={segment} className="ui-segment" />}
          </DateInput>
          <AriaButton className="ui-date-box__button" aria-label="Kies op de kalender">
            <CalendarDays size={20} aria-hidden="true" />
          </AriaButton>
        </Group>
        <Popover className="ui-popover" {...place}>
          <Dialog aria-label={field.label}>
            <Calendar className="ui-calendar">
              <Month />
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  );
}

function Month() {
  return (
    <>
      <header className="ui-calendar__head">
        <AriaButton slot="previous" className="ui-icon-button">
          <ChevronLeft size={22} aria-hidden="true" />
        </AriaButton>
        <Heading className="ui-calendar__title" />
        <AriaButton slot="next" className="ui-icon-button">
          <ChevronRight size={22} aria-hidden="true" />
        </AriaButton>
      </header>
      <CalendarGrid className="ui-calendar__grid" weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className="ui-calendar__weekday">{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => (
            <CalendarCell
              date={date}
              className={`ui-calendar__day${isWeekend(date, "nl-NL") ? " ui-calendar__day--weekend" : ""}`}
            />
          )}
        </CalendarGridBody>
      </CalendarGrid>
    </>
  );
}

function boundsOf({
  min,
  max,
  isUnavailable,
}: { [Name in keyof Bounds]: Bounds[Name] | undefined }) {
  return {
    firstDayOfWeek: "mon" as const,
    ...(min === undefined ? {} : { minValue: parseDate(min) }),
    ...(max === undefined ? {} : { maxValue: parseDate(max) }),
    ...(isUnavailable === undefined
      ? {}
      : { isDateUnavailable: (date: DateValue) => isUnavailable(date.toString()) }),
  };
}

/** Week pattern and exceptions together: what holds on a date, and how a press changes it. */
import type {
  Availability,
  AvailabilityException,
  StandbyHalfDay,
  WeekEdit,
} from "@/availability/types";
import type { HalfDay } from "@/http/types";
import { weekdayOf } from "@/requests/form/schoolDay";

export const HALF_DAYS: readonly HalfDay[] = ["morning", "afternoon"];

export type DayState = Record<HalfDay, boolean> & { exceptional: boolean };

export function inPattern(availability: Availability, weekday: number, halfDay: HalfDay): boolean {
  return availability.pattern.some((slot) => slot.weekday === weekday && slot.halfDay === halfDay);
}

/** Set half-days of a weekday on or off in the usual week. */
export function withPattern(
  availability: Availability,
  weekday: number,
  halfDays: readonly HalfDay[],
  can: boolean,
): Availability {
  const others = availability.pattern.filter(
    (slot) => slot.weekday !== weekday || !halfDays.includes(slot.halfDay),
  );
  const added = can ? halfDays.map((halfDay) => ({ weekday, halfDay })) : [];
  return { ...availability, pattern: [...others, ...added].sort(byWeek) };
}

/** Every change in its order; none leaves the week as it is. */
export function edited(availability: Availability, edits: readonly WeekEdit[]): Availability {
  return edits.reduce((week, edit) => edit(week), availability);
}

/** Whether two weeks say the same, in whatever order and of whatever version. */
export function saysTheSame(one: Availability, other: Availability): boolean {
  return wordsOf(one) === wordsOf(other);
}

/** What the usual week says of a date. */
export function usualOn(availability: Availability, date: string): Record<HalfDay, boolean> {
  const weekday = weekdayOf(date);
  return {
    morning: inPattern(availability, weekday, "morning"),
    afternoon: inPattern(availability, weekday, "afternoon"),
  };
}

/** What holds on a date: the exception when there is one, else the pattern. */
export function stateOn(availability: Availability, date: string): DayState {
  const weekday = weekdayOf(date);
  const elsewhere = elsewhereOn(availability, date);
  const holds = (halfDay: HalfDay) =>
    !elsewhere.includes(halfDay) &&
    (exceptionOn(availability, date, halfDay)?.available ??
      inPattern(availability, weekday, halfDay));
  return {
    morning: holds("morning"),
    afternoon: holds("afternoon"),
    exceptional: availability.exceptions.some((exception) => exception.date === date),
  };
}

/** The half-days of a date on which the person works elsewhere; on those nobody is asked. */
export function elsewhereOn(availability: Availability, date: string): HalfDay[] {
  return HALF_DAYS.filter((halfDay) =>
    availability.elsewhere.some((booked) => booked.date === date && booked.halfDay === halfDay),
  );
}

/** Book half-days of a date elsewhere, instead of what was booked there; the rest of the date stays. */
export function withElsewhere(
  availability: Availability,
  date: string,
  halfDays: readonly HalfDay[],
): Availability {
  const others = availability.elsewhere.filter((booked) => booked.date !== date);
  const added = halfDays.map((halfDay) => ({ date, halfDay }));
  return {
    ...availability,
    elsewhere: [...others, ...added].sort((left, right) => left.date.localeCompare(right.date)),
  };
}

/** The half-days of a date on which the person stands ready. */
export function standbyOn(standby: readonly StandbyHalfDay[], date: string): HalfDay[] {
  return HALF_DAYS.filter((halfDay) =>
    standby.some((stood) => stood.date === date && stood.halfDay === halfDay),
  );
}

/** Stand ready on these half-days of a date, instead of what stood there. */
export function withStandby(
  standby: readonly StandbyHalfDay[],
  date: string,
  halfDays: readonly HalfDay[],
): StandbyHalfDay[] {
  const others = standby.filter((stood) => stood.date !== date);
  return [...others, ...halfDays.map((halfDay) => ({ date, halfDay }))];
}

/** Set a date, without work elsewhere; a half-day that says what the pattern says needs no exception. */
export function withDay(
  availability: Availability,
  date: string,
  wanted: Record<HalfDay, boolean>,
): Availability {
  const weekday = weekdayOf(date);
  const added = HALF_DAYS.filter(
    (halfDay) => wanted[halfDay] !== inPattern(availability, weekday, halfDay),
  ).map((halfDay) => ({ date, halfDay, available: wanted[halfDay] }));
  const others = availability.exceptions.filter((exception) => exception.date !== date);
  return {
    ...withElsewhere(availability, date, []),
    exceptions: [...others, ...added].sort((left, right) => left.date.localeCompare(right.date)),
  };
}

/** "hele dag", "alleen de ochtend", "alleen de middag", "niet" */
export function stateWord(state: Record<HalfDay, boolean>): string {
  if (state.morning && state.afternoon) return "hele dag";
  if (state.morning) return "alleen de ochtend";
  return state.afternoon ? "alleen de middag" : "niet";
}

/** The weeks of a month as dates, Monday first; days of other months are empty. */
export function weeksOf(month: string): (string | null)[][] {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const dates = Array.from(
    { length: count },
    (_, index) => `${month}-${String(index + 1).padStart(2, "0")}`,
  );
  const lead = weekdayOf(`${month}-01`);
  const cells = [...Array.from({ length: lead }, () => null), ...dates];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => {
    const row: (string | null)[] = cells.slice(week * 7, week * 7 + 7);
    return [...row, ...Array.from({ length: 7 - row.length }, () => null)];
  });
}

export function movedMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

function wordsOf({ pattern, exceptions, elsewhere }: Availability): string {
  return [
    ...pattern.map(({ weekday, halfDay }) => `${weekday} ${halfDay}`),
    ...exceptions.map(({ date, halfDay, available }) => `${date} ${halfDay} ${available}`),
    ...elsewhere.map(({ date, halfDay }) => `${date} ${halfDay} elsewhere`),
  ]
    .sort()
    .join();
}

function exceptionOn(
  availability: Availability,
  date: string,
  halfDay: HalfDay,
): AvailabilityException | undefined {
  return availability.exceptions.find(
    (exception) => exception.date === date && exception.halfDay === halfDay,
  );
}

function byWeek(left: Availability["pattern"][number], right: Availability["pattern"][number]) {
  return (
    left.weekday - right.weekday ||
    HALF_DAYS.indexOf(left.halfDay) - HALF_DAYS.indexOf(right.halfDay)
  );
}

/** Which day the board shows, and where a time stands on it. */
import { isHoliday } from "@/holidays/national";
import { addDays, formatTime, isoDay, type Moment } from "@/ui/format";

/** After this hour the office works on the next school day. */
const DAY_IS_OVER_AT = 15 * 60;
const FRIDAY = 5;

/** Today while school is on, else the next school day. */
export function boardDayAt(now: Date): string {
  const today = isoDay(now);
  const over = minutesOf(now) >= DAY_IS_OVER_AT;
  return isSchoolDay(today) && !over ? today : schoolDayAfter(today);
}

export function schoolDayAfter(day: string): string {
  const next = addDays(day, 1);
  return isSchoolDay(next) ? next : schoolDayAfter(next);
}

export function schoolDayBefore(day: string): string {
  const previous = addDays(day, -1);
  return isSchoolDay(previous) ? previous : schoolDayBefore(previous);
}

export function isSchoolDay(day: string): boolean {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= FRIDAY && !isHoliday(day);
}

/** Minutes since midnight in Amsterdam, of a moment or of a local time "08:30". */
export function minutesOf(moment: Moment): number {
  const [hours = 0, minutes = 0] = formatTime(moment).split(":").map(Number);
  return hours * 60 + minutes;
}

/** The parts of a school's days: which half-days or lessons a date has, and the stretches they make. */
import type { Period } from "@/http/types";
import type { SchoolDaySlot, Sector } from "@/schools/types";
import { addDays, isoDay } from "@/ui/format";

export type Slot = { slot: string; start: string; end: string };

const HALF_DAYS = ["morning", "afternoon"];
const MOST_DAYS_AHEAD = 21;

/** Used until a school has given its own times. */
const USUAL_PRIMARY: readonly Slot[] = [
  { slot: "morning", start: "08:30", end: "12:00" },
  { slot: "afternoon", start: "12:45", end: "15:00" },
];

export function worksByLesson(sector: Sector): boolean {
  return sector === "vo" || sector === "mbo";
}

/** Monday is 0, as the school's own times count. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
}

/** The parts of this date in order of time; none means no school that day. */
export function slotsOn(schoolDays: readonly SchoolDaySlot[], day: string): Slot[] {
  const weekday = weekdayOf(day);
  if (schoolDays.length === 0) return weekday < 5 ? [...USUAL_PRIMARY] : [];
  return schoolDays
    .filter((slot) => slot.weekday === weekday)
    .map(({ slot, start, end }) => ({ slot, start, end }))
    .sort((left, right) => left.start.localeCompare(right.start));
}

/** The first days from today that still have a part of a school day ahead. */
export function nextSchoolDays(
  schoolDays: readonly SchoolDaySlot[],
  now: Date,
  count: number,
): string[] {
  const days: string[] = [];
  const today = isoDay(now);
  for (let ahead = 0; ahead <= MOST_DAYS_AHEAD && days.length < count; ahead += 1) {
    const day = addDays(today, ahead);
    if (slotsOn(schoolDays, day).some((slot) => !isOver(day, slot.end, now))) days.push(day);
  }
  return days;
}

/** The half-days or lessons a person can choose on these days, each with its times when they agree. */
export function choosableSlots(
  schoolDays: readonly SchoolDaySlot[],
  days: readonly string[],
): { slot: string; times: { start: string; end: string } | null }[] {
  const found = new Map<string, { start: string; end: string } | null>();
  for (const { slot, start, end } of days.flatMap((day) => slotsOn(schoolDays, day))) {
    const known = found.get(slot);
    if (known === undefined) found.set(slot, { start, end });
    else if (known !== null && (known.start !== start || known.end !== end)) found.set(slot, null);
  }
  return [...found]
    .map(([slot, times]) => ({ slot, times }))
    .sort((left, right) => orderOf(left.slot) - orderOf(right.slot));
}

/** Stretches of work: lessons that touch become one, half-days stay apart so that two people can share. */
export function stretchesOf(day: string, slots: readonly Slot[]): Period[] {
  const stretches: Period[] = [];
  for (const { slot, start, end } of slots) {
    const last = stretches.at(-1);
    if (last?.end === start && !HALF_DAYS.includes(slot)) last.end = end;
    else stretches.push({ date: day, start, end });
  }
  return stretches;
}

/** Whether this local time of this day has passed, on the clock of the Netherlands. */
export function isOver(day: string, time: string, now: Date): boolean {
  const today = isoDay(now);
  return day < today || (day === today && time <= clockOf(now));
}

const CLOCK = new Intl.DateTimeFormat("nl-NL", {
  timeZone: "Europe/Amsterdam",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

function clockOf(now: Date): string {
  return CLOCK.format(now);
}

function orderOf(slot: string): number {
  const half = HALF_DAYS.indexOf(slot);
  return half === -1 ? 10 + Number(slot) : half;
}

/** The periods of an agreement that is being made: the same half-open stretches as the server cuts. */
import type { PeriodKind } from "@/agreements/types";
import { shortPeriod, weekOf } from "@/agreements/words";
import { addDays, formatDate } from "@/ui/format";

export const MOST_PERIODS = 120;

export type Stretch = { fromDate: string; untilDate: string };

/** Cut the days from `fromDate` up to `untilDate`; the first and the last may be cut short. */
export function stretchesBetween(kind: PeriodKind, fromDate: string, untilDate: string): Stretch[] {
  const found: Stretch[] = [];
  let day = fromDate;
  while (day < untilDate && found.length <= MOST_PERIODS) {
    const next = nextStart(kind, day);
    const until = next < untilDate ? next : untilDate;
    found.push({ fromDate: day, untilDate: until });
    day = until;
  }
  return found;
}

/** The first day after the period of this day. */
export function nextStart(kind: PeriodKind, day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  if (kind === "week") return addDays(day, 8 - (date.getUTCDay() || 7));
  const month = date.getUTCMonth();
  const months = {
    month: month + 1,
    quarter: month - (month % 3) + 3,
    school_year: month >= 7 ? 12 + 7 : 7,
  }[kind];
  return new Date(Date.UTC(date.getUTCFullYear(), months, 1, 12)).toISOString().slice(0, 10);
}

/** "week 45 (2 november 2026)" */
export function labelOf(kind: PeriodKind, { fromDate }: Stretch): string {
  const name =
    kind === "week"
      ? `Week ${weekOf(new Date(`${fromDate}T12:00:00Z`))}`
      : capitalised(shortPeriod(kind, fromDate));
  return `${name}, vanaf ${formatDate(fromDate)}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

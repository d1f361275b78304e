/** The days of an invalbeurt: which still come, which are off, and how somebody says them. */
import type { AssignmentCard, Period } from "@/http/types";
import { dayHours, distinctDays } from "@/requests/words";
import { formatDay, formatLongDay, formatTime, isoDay } from "@/ui/format";

type Periods = AssignmentCard["periods"];

const MOST_NAMED = 5;

/** As the server counts it: a half-day is over at its end, in the time of the school. */
export function periodsToCome(periods: Periods, now: Date): Periods {
  const [today, clock] = [isoDay(now), formatTime(now)];
  return periods.filter(({ date, end }) => date > today || (date === today && end > clock));
}

/** What an answer says that somebody still comes for; nothing when all of it is off. */
export function daysLeft(
  answer: { periods: Periods; status?: AssignmentCard["status"] },
  now: Date,
): readonly string[] {
  return answer.status === "cancelled" ? [] : distinctDays(periodsToCome(answer.periods, now));
}

/** The ids of the half-days or lessons on these days. */
export function idsOn(periods: Periods, days: readonly string[]): number[] {
  return periods.filter(({ date }) => days.includes(isoDay(date))).map(({ id }) => id);
}

/** "maandag 8 en dinsdag 9 december"; more than five days are counted. */
export function daysInWords(days: readonly string[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (days.length > MOST_NAMED) {
    return `${days.length} dagen, van ${formatLongDay(first)} tot en met ${formatLongDay(last)}`;
  }
  const sameMonth = (day: string) => day.slice(0, 7) === last.slice(0, 7);
  const named = days.slice(0, -1).map((day) => {
    const words = formatLongDay(day);
    return sameMonth(day) ? words.slice(0, words.lastIndexOf(" ")) : words;
  });
  return [named.join(", "), formatLongDay(last)].filter(Boolean).join(" en ");
}

/** What was called off while the rest stayed; a card that an older version kept does not have it. */
export function calledOffOf(
  card: Partial<Pick<AssignmentCard, "calledOffPeriods">>,
): AssignmentCard["calledOffPeriods"] {
  return card.calledOffPeriods ?? [];
}

/** "Niet op wo 10 dec."; with the hours when the same day has other work that stays. */
export function notOn(card: AssignmentCard): string {
  const off = calledOffOf(card);
  const days = distinctDays(off).map((day) => `${formatDay(day)}${partOf(card.periods, off, day)}`);
  return days.length === 0 ? "" : `Niet op ${days.join(", ")}`;
}

/** " 12:45 – 14:45" of a day that goes on for the rest; nothing for a day that went as a whole. */
export function partOf(stays: readonly Period[], off: readonly Period[], day: string): string {
  return distinctDays(stays).includes(day) ? ` ${dayHours(off, day)}` : "";
}

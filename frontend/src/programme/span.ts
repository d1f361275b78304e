/** Measures on a line of time: where each begins and ends, and where its evaluation stands, in hundredths. */
import type { MeasureRow } from "@/programme/types";
import { addDays, daysBetween } from "@/ui/format";

export type Scale = { from: string; until: string };
export type Bar = {
  start: number;
  length: number;
  /** Goes on past the edge: it has no end, or one that is further away. */
  goesOn: boolean;
  /** Began before the edge. */
  cameBefore: boolean;
  evaluation: number | undefined;
};
export type Mark = { at: number; label: string };

const MONTHS_BACK = 6;
const MONTHS_AHEAD = 9;

type Placed = Pick<MeasureRow, "fromDate" | "endDate" | "evaluationDate" | "status">;

/** From the first of a month half a year ago to the first of a month three quarters ahead, wider when needed. */
export function scaleAround(today: string): Scale {
  return { from: firstOfMonth(today, -MONTHS_BACK), until: firstOfMonth(today, MONTHS_AHEAD) };
}

/** Nothing when it lies outside the scale. */
export function barOf(measure: Placed, scale: Scale): Bar | undefined {
  const goesOn = measure.status === "planned" || measure.status === "running";
  // What is over without an end was for as long as it was looked at.
  const end = measure.endDate ?? (goesOn ? undefined : (measure.evaluationDate ?? undefined));
  if (measure.fromDate >= scale.until || (end !== undefined && end <= scale.from)) return undefined;
  const start = placeOn(scale, measure.fromDate);
  const stop = end === undefined ? 100 : placeOn(scale, end);
  const { evaluationDate } = measure;
  const isShown =
    evaluationDate !== null && evaluationDate >= scale.from && evaluationDate <= scale.until;
  return {
    start,
    length: stop - start,
    goesOn: end === undefined || end > scale.until,
    cameBefore: measure.fromDate < scale.from,
    evaluation: isShown ? placeOn(scale, evaluationDate) : undefined,
  };
}

/** Where a day stands, held within the scale. */
export function placeOn(scale: Scale, day: string): number {
  const whole = daysBetween(scale.from, scale.until);
  return Math.min(100, Math.max(0, (daysBetween(scale.from, day) / whole) * 100));
}

/** The first of every third month. */
export function marksOf(scale: Scale): Mark[] {
  const marks: Mark[] = [];
  for (let months = 0; ; months += 3) {
    const day = firstOfMonth(scale.from, months);
    if (day >= scale.until) return marks;
    marks.push({ at: placeOn(scale, day), label: MONTH.format(new Date(`${day}T12:00:00Z`)) });
  }
}

const MONTH = new Intl.DateTimeFormat("nl-NL", {
  timeZone: "UTC",
  month: "short",
  year: "2-digit",
});

function firstOfMonth(day: string, months: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const count = year * 12 + (month - 1) + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}-01`;
}

/** What still asks for something goes first, then what runs, then what is over; each by its start. */
export function inOrder(measures: readonly MeasureRow[]): MeasureRow[] {
  const rank = ({ attention, status }: MeasureRow) =>
    attention !== "" ? 0 : { running: 1, planned: 2, evaluated: 3, ended: 3, withdrawn: 4 }[status];
  return [...measures].sort(
    (left, right) => rank(left) - rank(right) || left.fromDate.localeCompare(right.fromDate),
  );
}

/** A measure stands in one section, and is shown once. */
export function onceEach<Row extends { id: number }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** The first of August that begins the next school year, and the one after it. */
export function nextSchoolYear(today: string): Scale {
  const year = Number(today.slice(0, 4)) + (today.slice(5) >= "08-01" ? 1 : 0);
  return { from: `${year}-08-01`, until: `${year + 1}-08-01` };
}

/** The day after: what people call the last day, the API calls the first one without. */
export function dayAfter(day: string | null): string | null {
  return day === null ? null : addDays(day, 1);
}

export function dayBefore(day: string | null): string | null {
  return day === null ? null : addDays(day, -1);
}

/** A school's requests in the order a leader needs them: what must be finished, today, and later. */
import type { RequestRow } from "@/http/types";
import { countOf, isoDay } from "@/ui/format";
import { capitalised, comingOn, distinctDays } from "@/requests/words";

export type SchoolMorning = {
  toFinish: RequestRow[];
  today: RequestRow[];
  later: { day: string; requests: RequestRow[] }[];
};

export function morningOf(rows: readonly RequestRow[], today: string): SchoolMorning {
  const toFinish = rows.filter((row) => row.needsOutcome);
  const others = rows.filter((row) => !row.needsOutcome);
  const ofToday = others.filter((row) => distinctDays(row.periods).includes(today));
  const ahead = others.filter(
    (row) => row.status !== "cancelled" && !ofToday.includes(row) && firstDay(row) > today,
  );
  return { toFinish, today: inOrder(ofToday), later: byDay(ahead) };
}

/** "2 invallers komen, 1 aanvraag loopt nog." */
export function summaryOf(today: readonly RequestRow[], day: string): string {
  const coming = new Set(today.flatMap((row) => comingOn(row, day).map((person) => person.id)))
    .size;
  const running = today.filter((row) =>
    ["open", "offering", "partly_filled"].includes(row.status),
  ).length;
  const parts = [];
  if (coming > 0) parts.push(countOf(coming, "invaller komt", "invallers komen"));
  if (running > 0) parts.push(`${countOf(running, "aanvraag loopt", "aanvragen lopen")} nog`);
  return parts.length === 0 ? "" : `${capitalised(parts.join(", "))}.`;
}

/** Running first, because it can still change; what ended last. */
const ORDER = ["unfilled", "open", "offering", "partly_filled", "filled"];

function inOrder(rows: readonly RequestRow[]): RequestRow[] {
  const rank = (row: RequestRow) => {
    const place = ORDER.indexOf(row.status);
    return place === -1 ? ORDER.length : place;
  };
  return [...rows].sort(
    (left, right) => rank(left) - rank(right) || left.startsAt.localeCompare(right.startsAt),
  );
}

function byDay(rows: readonly RequestRow[]): SchoolMorning["later"] {
  const days = [...new Set(rows.map(firstDay))].sort();
  return days.map((day) => ({ day, requests: rows.filter((row) => firstDay(row) === day) }));
}

function firstDay(row: RequestRow): string {
  return distinctDays(row.periods)[0] ?? isoDay(row.startsAt);
}

/** The months one can count from, and where a count ends: boards read whole months only. */
import { formatMonth } from "@/ui/format";

const TWO_YEARS = 24;

/** The first day of the month so many months after this day, "2026-11-01". */
export function monthAfter(day: string, months: number): string {
  const [year, month] = day.split("-").map(Number);
  const counted = (year ?? 0) * 12 + (month ?? 1) - 1 + months;
  return `${Math.floor(counted / 12)}-${String((counted % 12) + 1).padStart(2, "0")}-01`;
}

/** This month and those before it, as far back as is counted. */
export function monthsUntil(today: string): { value: string; label: string }[] {
  return Array.from({ length: TWO_YEARS }, (_, back) => {
    const value = monthAfter(today, -back);
    return { value, label: formatMonth(value) };
  });
}

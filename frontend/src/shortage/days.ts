/** The two days of the year on which schools count what they are short of. */

const DAYS = ["02-01", "10-01"] as const;

/** The next two of them, the nearest first; today still counts. */
export function nextReferenceDays(today: string): string[] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1]
    .flatMap((one) => DAYS.map((day) => `${one}-${day}`))
    .filter((day) => day >= today)
    .slice(0, 2);
}

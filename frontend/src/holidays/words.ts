/** Which holidays a day is in, in words. */
import { nationalHolidayOn } from "@/holidays/national";
import type { HolidayRegion, SchoolHoliday } from "@/holidays/types";

export const PART_WORDS: Record<HolidayRegion, string> = {
  north: "noord",
  middle: "midden",
  south: "zuid",
};

/** "eerste kerstdag", "kerstvakantie", "voorjaarsvakantie (noord)": national holidays first; none on a usual day. */
export function holidaysOn(date: string, holidays: readonly SchoolHoliday[]): string[] {
  const national = nationalHolidayOn(date);
  return [...(national === null ? [] : [national]), ...schoolHolidaysOn(date, holidays)];
}

/** The part of the country is named when the schools lie in several, and not all of those have this holiday now. */
export function schoolHolidaysOn(date: string, holidays: readonly SchoolHoliday[]): string[] {
  const known = new Set(holidays.map(({ holidayRegion }) => holidayRegion));
  const partly = holidays.some(({ reach }) => reach === "some") || known.size > 1;
  const parts = new Map<string, Set<HolidayRegion>>();
  for (const { name, holidayRegion, firstDate, lastDate } of holidays) {
    if (date < firstDate || date > lastDate) continue;
    const shown = withoutCapital(name);
    parts.set(shown, (parts.get(shown) ?? new Set()).add(holidayRegion));
  }
  return [...parts].map(([name, inParts]) =>
    partly && (known.size === 1 || inParts.size < known.size)
      ? `${name} (${[...inParts].map((part) => PART_WORDS[part]).join(", ")})`
      : name,
  );
}

function withoutCapital(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

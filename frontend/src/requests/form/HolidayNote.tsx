/** One calm line when a chosen day is in a holiday of the school; it keeps nobody from asking. */
import { useHolidaysOf } from "@/holidays/queries";
import { schoolHolidaysOn } from "@/holidays/words";
import type { SchoolLocation } from "@/schools/types";
import { formatDay, isoDay } from "@/ui/format";
import { Paragraph } from "@/ui/Text";

export function HolidayNote({
  location,
  days,
  now,
}: {
  location: SchoolLocation;
  days: readonly string[];
  now: Date;
}) {
  const holidays = useHolidaysOf(location, isoDay(now)).map((holiday) => ({
    ...holiday,
    // For one school the part of the country is no news.
    reach: "all" as const,
  }));
  const inHoliday = days.flatMap((day) => {
    const [name] = schoolHolidaysOn(day, holidays);
    return name === undefined ? [] : [{ day, name }];
  });
  if (inHoliday.length === 0) return null;
  const names = [...new Set(inHoliday.map(({ name }) => name))].join(" en de ");
  const which = days.length === 1 ? "Dit" : inHoliday.map(({ day }) => formatDay(day)).join(", ");
  return (
    <div role="status">
      <Paragraph tone="soft">{`${which} is in de ${names}.`}</Paragraph>
    </div>
  );
}

/** The days on which all schools of the country are closed; the holidays of a region are no part of this. */
import { addDays } from "@/ui/format";

export function isHoliday(day: string): boolean {
  return nationalHolidayOn(day) !== null;
}

/** "eerste kerstdag", or null on a day that is no national holiday. */
export function nationalHolidayOn(day: string): string | null {
  const year = Number(day.slice(0, 4));
  const easter = easterOf(year);
  const named: Record<string, string> = {
    [`${year}-01-01`]: "Nieuwjaarsdag",
    [addDays(easter, 1)]: "tweede paasdag",
    [addDays(easter, 39)]: "Hemelvaartsdag",
    [addDays(easter, 50)]: "tweede pinksterdag",
    [kingsDayOf(year)]: "Koningsdag",
    [`${year}-12-25`]: "eerste kerstdag",
    [`${year}-12-26`]: "tweede kerstdag",
  };
  return named[day] ?? null;
}

/** The 27th of April, or the day before when that is a Sunday. */
function kingsDayOf(year: number): string {
  const day = `${year}-04-27`;
  return new Date(`${day}T12:00:00Z`).getUTCDay() === 0 ? addDays(day, -1) : day;
}

/** Easter Sunday, by the rule of the Gregorian calendar (Meeus, Jones and Butcher). */
function easterOf(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const date = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

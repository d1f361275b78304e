/** Dutch dates, times, counts and names of classes; always in the time of Amsterdam, whatever the device says. */

const ZONE = "Europe/Amsterdam";
const LOCALE = "nl-NL";

/** Made when first needed: on a telephone each costs as much as a script. */
const once = <T>(make: () => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};
const withZone = (options: Intl.DateTimeFormatOptions) =>
  once(() => new Intl.DateTimeFormat(LOCALE, { timeZone: ZONE, ...options }));

const CLOCK = withZone({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const DAY = withZone({ weekday: "short", day: "numeric", month: "short" });
const LONG_DAY = withZone({ weekday: "long", day: "numeric", month: "long" });
const LONG_DAY_WITH_YEAR = withZone({ day: "numeric", month: "long", year: "numeric" });
const WEEKDAY = withZone({ weekday: "long" });
const MONTH = withZone({ month: "long", year: "numeric" });
const DATE_PARTS = withZone({ year: "numeric", month: "2-digit", day: "2-digit" });
const NUMBER = once(() => new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 }));
const MINUTE_MS = 60_000;

/** What every first screen writes with, to be made while it waits for the server; each is a task of its own. */
export const MADE_AHEAD: readonly (() => unknown)[] = [CLOCK, DATE_PARTS, DAY];

export type Moment = string | Date;

/** "07:04" of a UTC moment, or of a local time that already reads "07:04". */
export function formatTime(moment: Moment): string {
  if (typeof moment === "string" && /^\d{2}:\d{2}(:\d{2})?$/.test(moment))
    return moment.slice(0, 5);
  return CLOCK().format(instantOf(moment));
}

/** "08:30 – 12:00", never broken over two lines. */
export function formatTimeRange(start: Moment, end: Moment): string {
  // After a dash a browser may begin a line, also before a space that holds words together; the joiner forbids it.
  return `${formatTime(start)}\u00a0–\u2060\u00a0${formatTime(end)}`;
}

/** Area codes of three digits; all others have four. */
const SHORT_AREA = /^0(10|13|15|20|23|24|26|30|33|35|36|38|40|43|45|46|50|53|55|58|7\d|85|88)/;

/** "06 12 34 56 78", "0592 12 34 56", "020 123 45 67"; what is no Dutch number stays as it was written. */
export function formatPhone(number: string): string {
  const digits = number.replace(/[\s()-]/g, "").replace(/^(\+|00)31/, "0");
  if (!/^0\d{9}$/.test(digits)) return number;
  const pattern = digits.startsWith("06")
    ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/
    : SHORT_AREA.test(digits)
      ? /^(\d{3})(\d{3})(\d\d)(\d\d)$/
      : /^(\d{4})(\d\d)(\d\d)(\d\d)$/;
  return (pattern.exec(digits) ?? [number, number]).slice(1).join("\u00a0");
}

/** "ma 23 nov." */
export function formatDay(date: Moment): string {
  return DAY().format(instantOf(date));
}

/** "maandag 23 november" */
export function formatLongDay(date: Moment): string {
  return LONG_DAY().format(instantOf(date));
}

/** "23 november 2026" */
export function formatDate(date: Moment): string {
  return LONG_DAY_WITH_YEAR().format(instantOf(date));
}

/** "vandaag", "morgen", "gisteren", else "ma 23 nov." */
export function formatRelativeDay(date: Moment, now: Date = new Date()): string {
  const days = daysBetween(isoDay(now), isoDay(date));
  if (days === 0) return "vandaag";
  if (days === 1) return "morgen";
  if (days === -1) return "gisteren";
  return formatDay(date);
}

/** "vandaag 07:04", "ma 23 nov. 07:04" */
export function formatDayAndTime(moment: Moment, now: Date = new Date()): string {
  return `${formatRelativeDay(moment, now)} ${formatTime(moment)}`;
}

/** "maandag" of a weekday number, 1 = Monday (ISO). */
export function formatWeekday(weekday: number): string {
  return WEEKDAY().format(new Date(Date.UTC(2024, 0, weekday, 12)));
}

/** "net", "4 min geleden", "2 uur geleden", else the day and time. */
export function formatAgo(moment: Moment, now: Date = new Date()): string {
  const minutes = Math.floor((now.getTime() - instantOf(moment).getTime()) / MINUTE_MS);
  if (minutes < 1) return "net";
  if (minutes < 60) return `${minutes} min geleden`;
  if (minutes < 12 * 60) return `${Math.floor(minutes / 60)} uur geleden`;
  return formatDayAndTime(moment, now);
}

/** "9 min", "1 uur 20 min", "2 dagen"; never negative. */
export function formatDuration(ms: number): string {
  const minutes = Math.max(0, Math.ceil(ms / MINUTE_MS));
  if (minutes < 60) return `${minutes} min`;
  if (minutes >= 48 * 60) return `${Math.round(minutes / (24 * 60))} dagen`;
  const rest = minutes % 60;
  return rest === 0 ? `${minutes / 60} uur` : `${Math.floor(minutes / 60)} uur ${rest} min`;
}

/** "groep 5", "groep 5/6", "groep 1 en 7" */
export function formatYearGroups(groups: readonly number[]): string {
  const sorted = [...groups].sort((left, right) => left - right);
  const adjacent = sorted.every(
    (group, index) => index === 0 || group === (sorted[index - 1] ?? 0) + 1,
  );
  const joined =
    adjacent || sorted.length < 2
      ? sorted.join("/")
      : `${sorted.slice(0, -1).join(", ")} en ${sorted.at(-1) ?? ""}`;
  return sorted.length === 0 ? "" : `groep ${joined}`;
}

/** "1 invaller", "3 invallers" */
export function countOf(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** "1.204", "7,5" */
export function formatNumber(value: number): string {
  return NUMBER().format(value);
}

/** "83%"; a whole that is empty has no share. */
export function formatShare(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.round((part / whole) * 100)}%`;
}

/** "4,2 km" */
export function formatKilometres(km: number): string {
  return `${NUMBER().format(km < 10 ? km : Math.round(km))} km`;
}

/** "november 2026", for a day in it. */
export function formatMonth(day: Moment): string {
  return MONTH().format(instantOf(day));
}

/** The day in Amsterdam as "2026-11-23", as the API writes dates. */
export function isoDay(moment: Moment): string {
  if (typeof moment === "string" && /^\d{4}-\d{2}-\d{2}$/.test(moment)) return moment;
  const parts = Object.fromEntries(
    DATE_PARTS()
      .formatToParts(instantOf(moment))
      .map(({ type, value }) => [type, value]),
  );
  return `${parts["year"] ?? ""}-${parts["month"] ?? ""}-${parts["day"] ?? ""}`;
}

export function addDays(day: string, count: number): string {
  const moved = new Date(`${day}T12:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + count);
  return moved.toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
}

function instantOf(moment: Moment): Date {
  if (moment instanceof Date) return moment;
  // A bare date means that day in the Netherlands: noon is on that day in winter and in summer.
  return new Date(/^\d{4}-\d{2}-\d{2}$/.test(moment) ? `${moment}T12:00:00Z` : moment);
}

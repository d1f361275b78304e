/** The Dutch words of requests: what is asked, for when, and how it ended. */
import type {
  AbsenceCategory,
  HalfDay,
  Outcome,
  Period,
  RequestRow,
  SchoolFunction,
  Track,
} from "@/http/types";
import {
  countOf,
  formatNumber,
  formatDay,
  formatRelativeDay,
  formatTimeRange,
  formatYearGroups,
  isoDay,
} from "@/ui/format";
import type { Option } from "@/ui/Select";

export const FUNCTION_WORDS: Record<SchoolFunction, string> = {
  teacher: "Leraar",
  subject_teacher: "Vakleerkracht",
  teaching_assistant: "Onderwijsassistent",
};

export const TRACK_WORDS: Record<Track, string> = {
  pro: "Praktijkonderwijs",
  vmbo: "Vmbo",
  lower: "Onderbouw havo/vwo",
  havo: "Bovenbouw havo",
  vwo: "Bovenbouw vwo",
};

export const CATEGORY_WORDS: Record<AbsenceCategory, string> = {
  unplanned_short: "Onverwacht, kort",
  planned: "Gepland",
  long_term: "Langere tijd",
  vacancy: "Vacature",
  other: "Anders",
};

/** The subjects the pool knows, by the code that travels. */
export const SUBJECT_WORDS: Readonly<Record<string, string>> = {
  aardrijkskunde: "Aardrijkskunde",
  beeldende_vorming: "Beeldende vorming",
  biologie: "Biologie",
  drama: "Drama",
  duits: "Duits",
  economie: "Economie",
  engels: "Engels",
  frans: "Frans",
  geschiedenis: "Geschiedenis",
  gym: "Gym",
  informatica: "Informatica",
  maatschappijleer: "Maatschappijleer",
  muziek: "Muziek",
  natuurkunde: "Natuurkunde",
  nederlands: "Nederlands",
  scheikunde: "Scheikunde",
  spaans: "Spaans",
  techniek: "Techniek",
  wiskunde: "Wiskunde",
  zorg_en_welzijn: "Zorg en welzijn",
};

export type NamedOutcome = Exclude<Outcome, "not_reported">;

/** What a school can do when nobody comes; the order goes from mild to heavy for the pupils. */
export const OUTCOME_OPTIONS: readonly Option<NamedOutcome>[] = [
  { value: "own_team", label: "Collega werkte extra" },
  { value: "support_staff", label: "Ondersteuner of intern begeleider voor de groep" },
  { value: "school_leader_teaches", label: "Schoolleider voor de groep" },
  { value: "assistant_or_student", label: "Onderwijsassistent of student" },
  { value: "other_professional", label: "Andere professional" },
  { value: "split_over_groups", label: "Groep verdeeld" },
  { value: "merged_with_group", label: "Groepen samengevoegd" },
  { value: "online", label: "Les op afstand" },
  { value: "lessons_cancelled", label: "Lessen uitgevallen" },
  { value: "sent_home", label: "Groep naar huis" },
];

export type CancelReason = "not_needed" | "wrong_date" | "solved" | "other";

export const CANCEL_REASONS: readonly Option<CancelReason>[] = [
  { value: "not_needed", label: "Niemand meer nodig" },
  { value: "wrong_date", label: "Verkeerde datum" },
  { value: "solved", label: "Zelf opgelost" },
  { value: "other", label: "Anders" },
];

export type Work = {
  function: SchoolFunction;
  yearGroups: readonly number[];
  subject: string;
  track: Track | "";
};

/** "Groep 5", "Gym, groep 5/6", "Wiskunde, bovenbouw havo", "Onderwijsassistent, groep 1/2" */
export function workOf(work: Work): string {
  const parts = [
    work.function === "teaching_assistant" ? FUNCTION_WORDS.teaching_assistant : "",
    subjectOf(work.subject),
    work.track === "" ? "" : TRACK_WORDS[work.track],
    formatYearGroups(work.yearGroups),
  ].filter((part) => part !== "");
  return capitalised(parts.map((part, index) => (index === 0 ? part : lowered(part))).join(", "));
}

export function subjectOf(code: string): string {
  return SUBJECT_WORDS[code] ?? capitalised(code.replaceAll("_", " "));
}

type Stretch = Period & { halfDays?: readonly HalfDay[] | number };

/** "vandaag", "ma 23 nov.", "3 dagen, ma 23 nov. – wo 25 nov." */
export function daysOf(periods: readonly Period[], now: Date = new Date()): string {
  const days = distinctDays(periods);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (first === last) return formatRelativeDay(first, now);
  return `${countOf(days.length, "dag", "dagen")}, ${formatDay(first)} – ${formatDay(last)}`;
}

/** "08:30 – 15:00" when every day has the same hours, else nothing: then the days must be listed. */
export function hoursOf(periods: readonly Period[]): string | undefined {
  const perDay = distinctDays(periods).map((day) => dayHours(periods, day));
  const [first] = perDay;
  return first !== undefined && perDay.every((hours) => hours === first) ? first : undefined;
}

/** "08:30 – 15:00" of one day, from the first start to the last end. */
export function dayHours(periods: readonly Period[], day: string): string {
  const ofDay = periods.filter((period) => isoDay(period.date) === day);
  const starts = ofDay.map((period) => period.start).sort();
  const ends = ofDay.map((period) => period.end).sort();
  const [start, end] = [starts[0], ends.at(-1)];
  return start === undefined || end === undefined ? "" : formatTimeRange(start, end);
}

/** "hele dag", "ochtend", "middag"; nothing when the days differ. */
export function halfDaysOf(periods: readonly Stretch[]): string | undefined {
  const words = new Set(distinctDays(periods).map((day) => halfDayWord(periods, day)));
  return words.size === 1 ? [...words][0] : undefined;
}

/** One line for a card: "vandaag 08:30 – 15:00". */
export function whenOf(periods: readonly Period[], now: Date = new Date()): string {
  const hours = hoursOf(periods);
  const days = daysOf(periods, now);
  return hours === undefined ? days : `${days} ${hours}`;
}

/** Who comes on this day; one request can have another person on each of its days. */
export function comingOn(
  row: Pick<RequestRow, "periods" | "substitutes">,
  day: string,
): RequestRow["substitutes"] {
  const ids = row.periods.filter(({ date }) => isoDay(date) === day).map((one) => one.substitute);
  return row.substitutes.filter(({ id }) => ids.includes(id));
}

export function distinctDays(periods: readonly Period[]): string[] {
  return [...new Set(periods.map((period) => isoDay(period.date)))].sort();
}

/** "11 invallers", then "13 erbij, samen 24": the same words before and after sending. */
export function addedWords(size: number, total: number): string {
  if (size === total) return countOf(size, "invaller", "invallers");
  return `${formatNumber(size)} erbij, samen ${formatNumber(total)}`;
}

/** "7 gevraagd, 2 zeiden nee" */
export function askedLine(row: Pick<RequestRow, "asked" | "refused" | "openOffers">): string {
  if (row.asked === 0) return "Nog niemand gevraagd";
  const parts = [countOf(row.asked, "invaller gevraagd", "invallers gevraagd")];
  if (row.refused > 0) parts.push(`${row.refused} ${row.refused === 1 ? "zei" : "zeiden"} nee`);
  return parts.join(", ");
}

/** "Fatima El Amrani", "Fatima en Joost", "Fatima, Joost en Anna" */
export function namesOf(people: readonly { name: string }[]): string {
  const names = people.map((person) => person.name);
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} en ${names.at(-1) ?? ""}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function halfDayWord(periods: readonly Stretch[], day: string): string | undefined {
  const touched = new Set(
    periods
      .filter((period) => isoDay(period.date) === day)
      .flatMap((period) => (Array.isArray(period.halfDays) ? (period.halfDays as HalfDay[]) : [])),
  );
  if (touched.size === 2) return "hele dag";
  if (touched.has("morning")) return "ochtend";
  return touched.has("afternoon") ? "middag" : undefined;
}

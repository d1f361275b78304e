/** What a person fills in on the request form, and the body it becomes. */
import type { AbsenceCategory, Period, RequestBody, SchoolFunction, Track } from "@/http/types";
import {
  isOver,
  nextSchoolDays,
  slotsOn,
  stretchesOf,
  worksByLesson,
} from "@/requests/form/schoolDay";
import type { NamedOutcome } from "@/requests/words";
import type { SchoolLocation } from "@/schools/types";

/** The whole day, some of its parts, or hours of one's own. */
export type DayPart =
  | { kind: "day" }
  | { kind: "slots"; slots: string[] }
  | { kind: "hours"; start: string | null; end: string | null };

export type WaveChoice = { minutesAfterStart: number; size: number };

export type RequestDraft = {
  schoolLocation: number;
  days: string[];
  part: DayPart;
  function: SchoolFunction;
  yearGroups: number[];
  subject: string;
  track: Track | "";
  category: AbsenceCategory;
  splittable: boolean;
  preferredSubstitutes: number[];
  notes: string;
  contactName: string;
  contactPhone: string;
  reportAt: string | null;
  /** Null follows the policy of the region. */
  waves: WaveChoice[] | null;
  /** Set when the school found its own solution and only wants it recorded. */
  solvedInternally: NamedOutcome | null;
};

export type DraftField = "days" | "part" | "yearGroups" | "subject" | "track" | "waves";
export type DraftProblems = Partial<Record<DraftField, string>>;

export const MOST_NOTES = 280;

/** The normal case, already filled in: the whole of the first school day that is not over. */
export function emptyDraft(location: SchoolLocation, now: Date): RequestDraft {
  return {
    schoolLocation: location.id,
    days: nextSchoolDays(location.schoolDays, now, 1),
    part: { kind: "day" },
    function: "teacher",
    yearGroups: [],
    subject: "",
    track: "",
    category: "unplanned_short",
    splittable: false,
    preferredSubstitutes: [],
    notes: "",
    contactName: location.contactName,
    contactPhone: location.contactPhone,
    reportAt: null,
    waves: null,
    solvedInternally: null,
  };
}

/** The stretches that are asked; what is already over is left out. */
export function periodsOf(draft: RequestDraft, location: SchoolLocation, now: Date): Period[] {
  return draft.days
    .flatMap((day) => dayPeriods(draft.part, location, day))
    .filter((period) => !isOver(period.date, period.end, now));
}

export function bodyOf(draft: RequestDraft, location: SchoolLocation, now: Date): RequestBody {
  const periods = periodsOf(draft, location, now);
  const byLesson = worksByLesson(location.sector);
  return {
    schoolLocation: location.id,
    function: draft.function,
    yearGroups: byLesson ? [] : draft.yearGroups,
    subject: byLesson || draft.function === "subject_teacher" ? draft.subject : "",
    track: byLesson ? draft.track : "",
    category: draft.category,
    periods,
    splittable: draft.splittable && periods.length > 1,
    preferredSubstitutes: draft.preferredSubstitutes,
    notes: draft.notes.trim(),
    contactName: draft.contactName.trim(),
    contactPhone: draft.contactPhone.trim(),
    ...(draft.reportAt === null ? {} : { reportAt: draft.reportAt }),
    ...(draft.waves === null ? {} : { waves: draft.waves }),
    ...(draft.solvedInternally === null ? {} : { solvedInternally: draft.solvedInternally }),
  };
}

/** What still has to be chosen, each with a sentence that says how. */
export function problemsOf(
  draft: RequestDraft,
  location: SchoolLocation,
  now: Date,
): DraftProblems {
  return { ...timeProblems(draft, location, now), ...workProblems(draft, location) };
}

function timeProblems(draft: RequestDraft, location: SchoolLocation, now: Date): DraftProblems {
  if (draft.days.length === 0) return { days: "Kies ten minste één dag." };
  const part = draft.part;
  if (part.kind === "hours") {
    if (part.start === null || part.end === null) return { part: "Vul een begin en een einde in." };
    if (part.end <= part.start) return { part: "De eindtijd ligt na de begintijd." };
  }
  if (part.kind === "slots" && part.slots.length === 0) {
    return {
      part: worksByLesson(location.sector) ? "Kies ten minste één lesuur." : "Kies een dagdeel.",
    };
  }
  if (periodsOf(draft, location, now).length > 0) return {};
  return { part: "Dit is al voorbij. Kies een later moment." };
}

function workProblems(draft: RequestDraft, location: SchoolLocation): DraftProblems {
  const problems: DraftProblems = {};
  if (worksByLesson(location.sector)) {
    if (draft.subject === "" && draft.function !== "teaching_assistant") {
      problems.subject = "Kies het vak.";
    }
    if (draft.track === "") problems.track = "Kies het niveau.";
    return problems;
  }
  if (draft.yearGroups.length === 0) problems.yearGroups = "Kies ten minste één groep.";
  if (draft.function === "subject_teacher" && draft.subject === "") {
    problems.subject = "Kies het vak van de vakleerkracht.";
  }
  return problems;
}

function dayPeriods(part: DayPart, location: SchoolLocation, day: string): Period[] {
  if (part.kind === "hours") {
    const { start, end } = part;
    return start === null || end === null || end <= start ? [] : [{ date: day, start, end }];
  }
  const slots = slotsOn(location.schoolDays, day);
  const wanted =
    part.kind === "day" ? slots : slots.filter((slot) => part.slots.includes(slot.slot));
  return stretchesOf(day, wanted);
}

/** The shapes of school locations and their lists, as `/school-locations` gives them. */
import type { components } from "@/http/schema";
import type { LocationRef, Ref } from "@/http/types";

export type HolidayRegion = components["schemas"]["HolidayRegion"];
export type AdmittedPerson = components["schemas"]["AdmittedSubstitute"];

export type Sector = "po" | "so" | "vo" | "mbo";

/** One part of a school day: a half-day, or a lesson by its number. */
export type SchoolDaySlot = {
  /** 0 is Monday. */
  weekday: number;
  slot: string;
  start: string;
  end: string;
};

export type SchoolLocation = LocationRef & {
  board: Ref;
  region: Ref | null;
  holidayRegion: HolidayRegion | "";
  sector: Sector;
  street: string;
  houseNumber: string;
  postcode: string;
  contactName: string;
  contactPhone: string;
  arrivalNotes: string;
  closedDate: string | null;
  schoolDays: SchoolDaySlot[];
};

export type SubstituteLists = {
  preferred: { substitute: Ref; rank: number }[];
  blocked: { substitute: Ref }[];
};

export type SubstituteListsBody = { preferred: number[]; blocked: number[] };

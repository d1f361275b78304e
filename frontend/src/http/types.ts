/** The shapes that travel over `/api/v1`, under short names; they follow the published API (`npm run api-types`). */
import type { components } from "@/http/schema";

type Schemas = components["schemas"];

/** The published schema does not tell that a closed list may be empty; these fields may. */
export type OrEmpty<
  Shape,
  Nullable extends keyof Shape = never,
  Blank extends keyof Shape = never,
> = Omit<Shape, Nullable | Blank> & { [Name in Nullable]: Shape[Name] | null } & {
  [Name in Blank]: Shape[Name] | "";
};

export type Role = Schemas["Role"];
export type RequestStatus = Schemas["RequestStatus"];
export type OfferStatus = Schemas["OfferStatus"];
export type LapseReason = Schemas["LapseReason"];
export type AssignmentStatus = Schemas["AssignmentStatus"];
export type WaveStatus = Schemas["WaveStatus"];
export type WaveKind = Schemas["WaveKind"];
export type Side = Schemas["Side"];
export type SchoolFunction = Schemas["Function"];
export type Track = Schemas["Track"];
export type AbsenceCategory = Schemas["AbsenceCategory"];
export type Outcome = Schemas["Outcome"];
export type HalfDay = Schemas["HalfDay"];
export type RequestMove = Schemas["AllowedMovesEnum"];

export type PersonalData = Schemas["PersonalData"];
export type Ref = Schemas["Ref"];
export type LocationRef = Schemas["LocationRef"];
export type LocationWithAddress = Schemas["LocationWithAddress"];
export type LabelledRule = Schemas["LabelledRule"];

/** One page of a list. */
export type Page<Row> = { results: Row[]; page: number; pageSize: number; total: number };

export type HouseColour = Schemas["HouseColour"];
export type RoleAt = Schemas["RoleAt"];
export type Me = Schemas["Me"];

/** A part of a day that is asked for; times are local, "08:30". */
export type Period = { date: string; start: string; end: string };
export type RequestPeriod = Schemas["RequestPeriod"];

/** What a school leader sends; fields with a default may be left out. */
export type RequestBody = {
  schoolLocation: number;
  function: SchoolFunction;
  yearGroups: number[];
  subject: string;
  track: Track | "";
  category?: AbsenceCategory;
  periods: Period[];
  splittable: boolean;
  preferredSubstitutes: number[];
  notes: string;
  contactName?: string;
  contactPhone?: string;
  reportAt?: string;
  waves?: { minutesAfterStart: number; size: number }[];
  solvedInternally?: Outcome;
};
export type PreviewWave = Schemas["PreviewWave"];
export type RequestPreview = Schemas["RequestPreview"];

export type RequestRow = OrEmpty<Schemas["RequestRow"], "outcome", "track">;
export type Wave = Schemas["Wave"];
export type RequestDetail = Omit<
  OrEmpty<Schemas["Request"], "outcome", "track" | "category">,
  "assignments"
> & { assignments: AssignmentCard[] };

export type Candidate = OrEmpty<Schemas["Candidate"], "offerStatus">;
export type Candidates = Omit<Schemas["Candidates"], "candidates"> & { candidates: Candidate[] };
export type Decision = Schemas["Decision"];

export type Offer = OrEmpty<Schemas["Offer"], "lapseReason", "track">;
export type AssignmentCard = OrEmpty<Schemas["AssignmentCard"], "cancelledBySide", "track">;
export type LinkedAssignment = OrEmpty<Schemas["LinkedAssignment"], never, "track">;

export type CalledOff = Schemas["CalledOff"];

export type ArrivalToday = NonNullable<AssignmentCard["arrival"]>;
export type ArrivalWord = Schemas["ArrivalWord"];

export type MorningBoard = Omit<Schemas["MorningBoard"], "rows"> & { rows: RequestRow[] };
export type Notice = Schemas["Notice"];

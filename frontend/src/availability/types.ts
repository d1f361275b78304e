/** When a person can work and what suits them, as `/substitutes/me/…` gives it. */
import type { HalfDay, LocationRef } from "@/http/types";

export type WeekHalfDay = {
  /** 0 is Monday. */
  weekday: number;
  halfDay: HalfDay;
};
export type AvailabilityException = { date: string; halfDay: HalfDay; available: boolean };
/** Where is not asked and not kept. */
export type ElsewhereHalfDay = { date: string; halfDay: HalfDay };
export type Availability = {
  pattern: WeekHalfDay[];
  exceptions: AvailabilityException[];
  elsewhere: ElsewhereHalfDay[];
  /** Which record this is; sent along, so that a week never undoes what another device stored meanwhile. */
  version: number;
};
/** Sets something to a value, so that it gives the same when it is done again, also on a newer week. */
export type WeekEdit = (week: Availability) => Availability;

/** Half-days on which somebody stands ready for work of the same day. */
export type StandbyHalfDay = { date: string; halfDay: HalfDay };
/** Made on what stands when its turn comes: a press of a moment before may still be on its way. */
export type StandbyEdit = (standing: readonly StandbyHalfDay[]) => readonly StandbyHalfDay[];
export type StandbyRule = { halfDayCents: number; mostPerWeek: number };
export type Standby = StandbyRule & { halfDays: StandbyHalfDay[] };

type Limits = {
  maxKm: number;
  maxHalfDaysPerWeek: number;
  maxDaysPerWeek: number;
  /** Only these groups; none is all of them. */
  yearGroups: number[];
  quietFrom: string | null;
  quietUntil: string | null;
  consentOtherBoards: boolean;
};
/** Not asked for this school up to and including the last day. */
export type SchoolPause = { schoolLocation: LocationRef; lastDate: string };
export type Preferences = Limits & {
  preferredSchools: LocationRef[];
  hiddenSchools: LocationRef[];
  pausedSchools: SchoolPause[];
};
export type PreferencesBody = Limits & {
  preferredSchools: number[];
  hiddenSchools: number[];
  pausedSchools: { schoolLocation: number; lastDate: string }[];
};

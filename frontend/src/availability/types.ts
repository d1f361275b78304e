/** When a person can work and what suits them, as `/substitutes/me/…` gives it. */
import type { HalfDay, LocationRef } from "@/http/types";

export type WeekHalfDay = {
  /** 0 is Monday. */
  weekday: number;
  halfDay: HalfDay;
};
export type AvailabilityException = { date: string; halfDay: HalfDay; available: boolean };
export type Availability = { pattern: WeekHalfDay[]; exceptions: AvailabilityException[] };

type Limits = {
  maxKm: number;
  maxHalfDaysPerWeek: number;
  maxDaysPerWeek: number;
  quietFrom: string | null;
  quietUntil: string | null;
  consentOtherBoards: boolean;
};
export type Preferences = Limits & {
  preferredSchools: LocationRef[];
  hiddenSchools: LocationRef[];
};
export type PreferencesBody = Limits & { preferredSchools: number[]; hiddenSchools: number[] };

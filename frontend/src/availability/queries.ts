/** The availability and the preferences of the person who is signed in. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import type {
  Availability,
  Preferences,
  PreferencesBody,
  Standby,
  StandbyEdit,
  WeekEdit,
} from "@/availability/types";
import { saysTheSame } from "@/availability/week";
import { get, put } from "@/http/api";
import { isProblem } from "@/http/errors";
import type { components } from "@/http/schema";
import type { Page } from "@/http/types";

const AVAILABILITY = ["substitutes", "me", "availability"];
const STANDBY = ["substitutes", "me", "standby"];

export function useAvailability() {
  return useQuery({
    queryKey: AVAILABILITY,
    queryFn: ({ signal }) => readAvailability(signal),
    // Asked again when somebody comes back to this screen: the week may have changed on another device meanwhile.
  });
}

/** Stores a change; when another device was first, it is made again on the week that stands there now. */
export function useSaveAvailability() {
  const queries = useQueryClient();
  return useMutation({
    // One after the other: a late answer must not undo a later press.
    scope: { id: "availability" },
    mutationFn: async (edit: WeekEdit) =>
      storeEdit(edit, queries.getQueryData<Availability>(AVAILABILITY)),
    onSuccess: async (saved) => {
      // An answer that was asked for before this press must not come after it.
      await queries.cancelQueries({ queryKey: AVAILABILITY });
      queries.setQueryData(AVAILABILITY, saved);
      // Who can no longer work then, no longer stands ready either.
      void queries.invalidateQueries({ queryKey: STANDBY });
    },
  });
}

/** Refused so often, while it says something new each time, is for the person to look at. */
const MOST_REFUSALS = 3;

async function storeEdit(edit: WeekEdit, known?: Availability): Promise<Availability> {
  let week = known ?? (await readAvailability());
  for (let refusals = 0; ; refusals += 1) {
    try {
      return await writeAvailability(edit(week));
    } catch (error) {
      if (!isProblem(error, "changed-meanwhile") || refusals === MOST_REFUSALS) throw error;
    }
    week = await readAvailability();
    // What was refused may be a repetition of our own, of which only the answer was lost.
    if (saysTheSame(edit(week), week)) return week;
  }
}

const readAvailability = (signal?: AbortSignal) =>
  get<Availability>("/substitutes/me/availability", { signal });
const writeAvailability = (wanted: Availability) =>
  put<Availability>("/substitutes/me/availability", wanted);

export function useStandby() {
  return useQuery({
    queryKey: STANDBY,
    queryFn: ({ signal }) => readStandby(signal),
  });
}

export function useSaveStandby() {
  const queries = useQueryClient();
  return useMutation({
    // After what was said about the same days, and on what the press before it left.
    scope: { id: "availability" },
    mutationFn: async (edit: StandbyEdit) => {
      const known = queries.getQueryData<Standby>(STANDBY) ?? (await readStandby());
      return put<Standby>("/substitutes/me/standby", { halfDays: edit(known.halfDays) });
    },
    onSuccess: async (saved) => {
      await queries.cancelQueries({ queryKey: STANDBY });
      queries.setQueryData(STANDBY, saved);
    },
  });
}

const readStandby = (signal?: AbortSignal) => get<Standby>("/substitutes/me/standby", { signal });

export function usePreferences() {
  return useQuery({
    queryKey: ["substitutes", "me", "preferences"],
    queryFn: ({ signal }) => get<Preferences>("/substitutes/me/preferences", { signal }),
    refetchOnWindowFocus: false,
  });
}

export function useSavePreferences() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: PreferencesBody) => put<Preferences>("/substitutes/me/preferences", body),
    onSuccess: (saved) => queries.setQueryData(["substitutes", "me", "preferences"], saved),
  });
}

export type OwnView = components["schemas"]["OwnView"];

/** Who looked at my record; the newest first. */
export function useOwnViews() {
  return useQuery({
    queryKey: ["substitutes", "me", "views"],
    queryFn: ({ signal }) =>
      get<Page<OwnView>>("/substitutes/me/views", { query: { pageSize: 50 }, signal }),
  });
}

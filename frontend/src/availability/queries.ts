/** The availability and the preferences of the person who is signed in. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import type {
  Availability,
  Preferences,
  PreferencesBody,
  Standby,
  StandbyHalfDay,
} from "@/availability/types";
import { get, put } from "@/http/api";
import type { components } from "@/http/schema";
import type { Page } from "@/http/types";

const STANDBY = ["substitutes", "me", "standby"];

export function useAvailability() {
  return useQuery({
    queryKey: ["substitutes", "me", "availability"],
    queryFn: ({ signal }) => get<Availability>("/substitutes/me/availability", { signal }),
    // Asked again when somebody comes back to this screen: the week may have changed on another device meanwhile.
  });
}

export function useSaveAvailability() {
  const queries = useQueryClient();
  return useMutation({
    // One after the other: a late answer must not undo a later press.
    scope: { id: "availability" },
    mutationFn: (wanted: Availability) => put<Availability>("/substitutes/me/availability", wanted),
    // An answer that was asked for before this press must not come after it.
    onMutate: () => queries.cancelQueries({ queryKey: ["substitutes", "me", "availability"] }),
    onSuccess: (_, wanted) => {
      queries.setQueryData(["substitutes", "me", "availability"], wanted);
      // Who can no longer work then, no longer stands ready either.
      void queries.invalidateQueries({ queryKey: STANDBY });
    },
  });
}

export function useStandby() {
  return useQuery({
    queryKey: STANDBY,
    queryFn: ({ signal }) => get<Standby>("/substitutes/me/standby", { signal }),
  });
}

export function useSaveStandby() {
  const queries = useQueryClient();
  return useMutation({
    // After what was said about the same days.
    scope: { id: "availability" },
    mutationFn: (halfDays: readonly StandbyHalfDay[]) =>
      put<Standby>("/substitutes/me/standby", { halfDays }),
    onSuccess: (saved) => queries.setQueryData(STANDBY, saved),
  });
}

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

/** The secret address of one's own calendar. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { get, post } from "@/http/api";
import type { components } from "@/http/schema";

type OwnCalendar = components["schemas"]["OwnCalendar"];

const KEY = ["substitutes", "me", "calendar"];

export function useOwnCalendar() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => get<OwnCalendar>("/substitutes/me/calendar", { signal }),
  });
}

export function useMakeCalendar() {
  return useChange("/substitutes/me/calendar");
}

export function useStopCalendar() {
  return useChange("/substitutes/me/calendar/ending");
}

function useChange(path: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => post<OwnCalendar>(path),
    onSuccess: (calendar) => queries.setQueryData(KEY, calendar),
  });
}

/** Looking back on work that is over: what still can be answered, one look back, and how a school welcomes people. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { get, put } from "@/http/api";
import { everyPage } from "@/http/everyPage";
import type { components } from "@/http/schema";
import type { Page } from "@/http/types";

type Schemas = components["schemas"];

export type LookBack = Schemas["LookBack"];
export type SaidAfterwards = Schemas["SaidAfterwards"];
export type OpenLookBack = Schemas["OpenLookBack"];
export type LookBackBody = Schemas["LookBackBodyRequest"];
export type Line = Schemas["AskedLine"];
export type ClosedAnswer = Schemas["GivenAnswer"]["closedAnswer"];
export type Again = SaidAfterwards["again"];
export type WelcomeList = Schemas["WelcomeList"];
export type WelcomeLine = Schemas["WelcomeListBodyRequest"]["chosenLines"][number];
export type WelcomeTotal = Schemas["WelcomeTotal"];

const LOOK_BACKS = "look-backs";
const WELCOME = "welcome";

export function useOpenLookBacks(schoolLocation?: number) {
  return useQuery({
    queryKey: [LOOK_BACKS, "open", schoolLocation],
    queryFn: ({ signal }) =>
      get<Page<OpenLookBack>>("/look-backs", { query: { schoolLocation, pageSize: 100 }, signal }),
    staleTime: 60_000,
  });
}

export function useLookBack(assignment: number) {
  return useQuery({
    queryKey: [LOOK_BACKS, assignment],
    queryFn: ({ signal }) => get<LookBack>(`/assignments/${assignment}/look-back`, { signal }),
    // A form must not jump under someone's thumb.
    staleTime: 5 * 60_000,
  });
}

export function useAnswerLookBack(assignment: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: LookBackBody) => put<LookBack>(`/assignments/${assignment}/look-back`, body),
    onSuccess: (answered) => {
      queries.setQueryData([LOOK_BACKS, assignment], answered);
      void queries.invalidateQueries({ queryKey: [LOOK_BACKS, "open"] });
    },
  });
}

export function useWelcomeList(location: number) {
  return useQuery({
    queryKey: [WELCOME, "list", location],
    queryFn: ({ signal }) =>
      get<WelcomeList>(`/school-locations/${location}/welcome-list`, { signal }),
    staleTime: 5 * 60_000,
  });
}

export function useKeepWelcomeList(location: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (chosenLines: WelcomeLine[]) =>
      put<WelcomeList>(`/school-locations/${location}/welcome-list`, { chosenLines }),
    onSuccess: (list) => queries.setQueryData([WELCOME, "list", location], list),
  });
}

/** Of one school, or of every school within reach of which enough is known. */
export function useWelcomeTotals(schoolLocation?: number) {
  return useQuery({
    queryKey: [WELCOME, "totals", schoolLocation],
    queryFn: ({ signal }) => everyPage<WelcomeTotal>("/welcome-totals", signal, { schoolLocation }),
    staleTime: 60_000,
  });
}

/** Proposals and decisions, the seats of the table, and what a decision can change. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";

import type { DecisionRow, EffectKind, RegionDecision, Seat } from "@/governance/types";
import { get } from "@/http/api";
import { everyPage } from "@/http/everyPage";
import type { Page } from "@/http/types";
import { useLiveRefetch } from "@/live/provider";

export type DecisionShelf = "going_on" | "over" | "mine";

const PAGE_SIZE = 20;

export function useDecisions(shelf: DecisionShelf, page: number) {
  useLiveRefetch(["decision"], [["decisions"]]);
  const wanted = shelf === "mine" ? { mine: true } : { stage: shelf };
  return useQuery({
    queryKey: ["decisions", shelf, page],
    queryFn: ({ signal }) =>
      get<Page<DecisionRow>>("/decisions", {
        query: { ...wanted, page, pageSize: PAGE_SIZE },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

/** Every proposal of a region on one shelf: what a form chooses from. */
export function useEveryDecision(region: number, stage: "going_on" | "over") {
  useLiveRefetch(["decision"], [["decisions"]]);
  return useQuery({
    queryKey: ["decisions", "every", region, stage],
    queryFn: ({ signal }) => everyPage<DecisionRow>("/decisions", signal, { region, stage }),
  });
}

export function useDecision(id: number) {
  useLiveRefetch(["decision", "seat"], [["decision"]]);
  return useQuery({
    queryKey: ["decision", id],
    queryFn: ({ signal }) => get<RegionDecision>(`/decisions/${id}`, { signal }),
  });
}

export function useSeats(region: number | undefined) {
  useLiveRefetch(["seat"], [["seats"]]);
  return useQuery({
    queryKey: ["seats", region],
    queryFn: ({ signal }) => everyPage<Seat>("/seats", signal, { region }),
  });
}

/** What a decision can change, with the values of that day: what a form starts from. */
export function useEffectKinds(region: number | undefined, fromDate: string, enabled = true) {
  return useQuery({
    queryKey: ["decision-effects", region, fromDate],
    queryFn: ({ signal }) =>
      get<{ results: EffectKind[] }>("/decision-effects", { query: { region, fromDate }, signal }),
    enabled,
  });
}

/** What boards gave each other over some days, the half-days behind it, and how the pool works now. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";

import { get } from "@/http/api";
import type { GivenHalfDay, PoolPolicy, Settlement } from "@/settlement/types";

export type Counted = { region: number; fromDate: string; untilDate: string };

export function useSettlement(counted: Counted) {
  return useQuery({
    queryKey: ["settlements", counted],
    queryFn: ({ signal }) => get<Settlement>("/settlements", { query: counted, signal }),
    placeholderData: keepPreviousData,
  });
}

export function useGivenHalfDays(counted: Counted, board: number) {
  return useQuery({
    queryKey: ["settlements", "rows", counted, board],
    queryFn: ({ signal }) =>
      get<{ results: GivenHalfDay[] }>("/settlements/rows", {
        query: { ...counted, board },
        signal,
      }),
  });
}

export function usePoolPolicy(region: number) {
  return useQuery({
    queryKey: ["policies", "current", region],
    queryFn: ({ signal }) => get<PoolPolicy>("/policies/current", { query: { region }, signal }),
  });
}

/** What boards gave each other over some days, the half-days behind it, and how the pool works now. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";

import { get } from "@/http/api";
import type { Page } from "@/http/types";
import type { Allowances, GivenHalfDay, PoolPolicy, Settlement } from "@/settlement/types";

export type Counted = { region: number; fromDate: string; untilDate: string };

export function useSettlement(counted: Counted) {
  return useQuery({
    queryKey: ["settlements", counted],
    queryFn: ({ signal }) => get<Settlement>("/settlements", { query: counted, signal }),
    placeholderData: keepPreviousData,
  });
}

export function useGivenHalfDays(counted: Counted, board: number, page: number) {
  return useQuery({
    queryKey: ["settlements", "rows", counted, board, page],
    queryFn: ({ signal }) =>
      get<Page<GivenHalfDay>>("/settlements/rows", {
        query: { ...counted, board, page },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

export function useAllowances(counted: Counted) {
  return useQuery({
    queryKey: ["standby-allowances", counted],
    queryFn: ({ signal }) => get<Allowances>("/standby-allowances", { query: counted, signal }),
    placeholderData: keepPreviousData,
  });
}

export function usePoolPolicy(region: number) {
  return useQuery({
    queryKey: ["policies", "current", region],
    queryFn: ({ signal }) => get<PoolPolicy>("/policies/current", { query: { region }, signal }),
  });
}

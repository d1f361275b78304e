/** The money behind agreements: parts of grants, what is tied to each, and how that goes. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { totalsOf, type Totals } from "@/agreements/attention";
import type { AgreementRow, FundingTranche } from "@/agreements/types";
import { post } from "@/http/api";
import { everyPage } from "@/http/everyPage";
import { useLiveRefetch } from "@/live/provider";

export type TrancheBody = {
  region: number;
  scheme: string;
  name: string;
  reference: string;
  amount: string;
  fromDate: string;
  untilDate: string;
  agreements: number[];
};

export function useTranches() {
  useLiveRefetch(["agreement"], [["agreements", "funding"]]);
  return useQuery({
    queryKey: ["agreements", "funding"],
    queryFn: ({ signal }) => everyPage<FundingTranche>("/funding-tranches", signal),
  });
}

export function useAddTranche() {
  return useFunding((body: TrancheBody) => post<FundingTranche>("/funding-tranches", body));
}

export function useFundAgreement(tranche: number) {
  return useFunding((agreement: number) =>
    post<FundingTranche>(`/funding-tranches/${tranche}/agreements`, { agreement }),
  );
}

function useFunding<Given>(mutationFn: (given: Given) => Promise<FundingTranche>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => queries.invalidateQueries({ queryKey: ["agreements"] }),
  });
}

export type Funded = { tranche: FundingTranche; rows: AgreementRow[]; totals: Totals };

/** Each tranche with its agreements as they stand now, and the sums over them. */
export function fundedWith(
  tranches: readonly FundingTranche[],
  agreements: readonly AgreementRow[],
): Funded[] {
  return tranches.map((tranche) => {
    const tied = new Set(tranche.agreements.map(({ id }) => id));
    const rows = agreements.filter(({ id }) => tied.has(id));
    return { tranche, rows, totals: totalsOf(rows) };
  });
}

/** What can still be tied to this tranche: what runs in the same region and is not there yet. */
export function tieable({ tranche }: Funded, agreements: readonly AgreementRow[]): AgreementRow[] {
  const tied = new Set(tranche.agreements.map(({ id }) => id));
  return agreements.filter(
    ({ id, region, endedDate }) =>
      region.id === tranche.region.id && endedDate === null && !tied.has(id),
  );
}

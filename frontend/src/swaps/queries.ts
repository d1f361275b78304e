/** Swapping an invalbeurt: the own one, and those that colleagues want to pass on. */
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { get, post } from "@/http/api";
import { JUST_ASKED_MS } from "@/http/earlyAnswers";
import type { components } from "@/http/schema";
import type { AssignmentCard, OrEmpty, Page } from "@/http/types";
import { useLiveRefetch } from "@/live/provider";

type Schemas = components["schemas"];

export type SwapWork = OrEmpty<Schemas["SwapWork"], never, "track">;
export type Swap = Omit<OrEmpty<Schemas["Swap"], "status">, "proposals"> & {
  proposals: { id: number; inReturn: SwapWork }[];
};
export type SwapQuestion = Omit<Schemas["SwapQuestion"], "work" | "inReturn"> & {
  work: OrEmpty<Schemas["Work"], never, "track">;
  inReturn: SwapWork | null;
};

const SWAPS = "swaps";
const QUESTIONS = "swap-questions";

export function useSwap(assignment: number) {
  useLiveRefetch(["swap", "assignment"], [[SWAPS, assignment]]);
  return useQuery({
    queryKey: [SWAPS, assignment],
    queryFn: ({ signal }) => get<Swap>(`/assignments/${assignment}/swap`, { signal }),
  });
}

export function useSwapMove(assignment: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (path: string) => post<Swap>(path),
    onSuccess: (swap) => queries.setQueryData([SWAPS, assignment], swap),
    onError: () => void queries.invalidateQueries({ queryKey: [SWAPS, assignment] }),
    onSettled: () => void queries.invalidateQueries({ queryKey: ["assignments"] }),
  });
}

/** Yes to what a colleague offers in return: gives the new invalbeurt. */
export function useAcceptProposal(swap: Swap) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (proposal: number) =>
      post<AssignmentCard>(`/swaps/${swap.id}/proposals/${proposal}/acceptance`),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: [SWAPS] });
      void queries.invalidateQueries({ queryKey: ["assignments"] });
    },
  });
}

export function swapQuestionsQuery() {
  return queryOptions({
    queryKey: [QUESTIONS, "list"] as const,
    queryFn: ({ signal }) =>
      get<Page<SwapQuestion>>("/swap-questions", { query: { pageSize: 50 }, signal }),
    staleTime: JUST_ASKED_MS,
  });
}

export function useSwapQuestions() {
  useLiveRefetch(["swap"], [[QUESTIONS]]);
  return useQuery(swapQuestionsQuery());
}

export function useSwapQuestion(id: number) {
  useLiveRefetch(["swap"], [[QUESTIONS, id]]);
  return useQuery({
    queryKey: [QUESTIONS, id],
    queryFn: ({ signal }) => get<SwapQuestion>(`/swap-questions/${id}`, { signal }),
  });
}

/** Asked only by who wants to exchange: every own invalbeurt is judged for the colleague. */
export function usePossibleReturns(id: number) {
  return useQuery({
    queryKey: [QUESTIONS, id, "possible"],
    queryFn: ({ signal }) =>
      get<{ possible: SwapWork[] }>(`/swap-questions/${id}/possible-returns`, { signal }),
  });
}

export function useTakeOver(id: number) {
  const refetch = useRefetchAfter(id);
  return useMutation({
    mutationFn: () => post<AssignmentCard>(`/swap-questions/${id}/taking-over`),
    onSettled: refetch,
  });
}

export function useAnswerSwap(id: number) {
  const queries = useQueryClient();
  const refetch = useRefetchAfter(id);
  return useMutation({
    mutationFn: (inReturn: number | undefined) =>
      inReturn === undefined
        ? post<SwapQuestion>(`/swap-questions/${id}/refusal`)
        : post<SwapQuestion>(`/swap-questions/${id}/proposal`, { assignment: inReturn }),
    onSuccess: (question) => queries.setQueryData([QUESTIONS, id], question),
    onSettled: refetch,
  });
}

/** Who was too late reads at once how it stands now. */
function useRefetchAfter(id: number) {
  const queries = useQueryClient();
  return () => {
    void queries.invalidateQueries({ queryKey: [QUESTIONS, id], exact: true });
    void queries.invalidateQueries({ queryKey: [QUESTIONS, "list"] });
    void queries.invalidateQueries({ queryKey: ["assignments"] });
    void queries.invalidateQueries({ queryKey: ["me"] });
  };
}

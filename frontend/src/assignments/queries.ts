/** Invalbeurten: who comes where, and calling one off. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import {
  rememberCard,
  rememberComing,
  rememberedCard,
  rememberedComing,
} from "@/assignments/remembered";
import { get, post } from "@/http/api";
import type { ArrivalWord, AssignmentCard, CalledOff, LinkedAssignment, Page } from "@/http/types";
import { useLiveRefetch } from "@/live/provider";

const PAST_SIZE = 20;

export type AssignmentFilters = {
  from?: string;
  until?: string;
  status?: string;
  schoolLocation?: number;
};

export function useAssignments(filters: AssignmentFilters = {}) {
  useLiveRefetch(["assignment"], [["assignments"]]);
  return useQuery({
    queryKey: ["assignments", "list", filters],
    queryFn: ({ signal }) =>
      get<Page<AssignmentCard>>("/assignments", { query: { ...filters, pageSize: 100 }, signal }),
    placeholderData: keepPreviousData,
  });
}

/** What still comes, as it was last seen until the server answers: the list must open on a bicycle without reception. */
export function useComingAssignments(today: string) {
  useLiveRefetch(["assignment"], [["assignments"]]);
  const seen = () => rememberedComing(today);
  return useQuery({
    queryKey: ["assignments", "list", { from: today }],
    queryFn: async ({ signal }) => {
      const query = { from: today, pageSize: 100 };
      const page = await get<Page<AssignmentCard>>("/assignments", { query, signal });
      rememberComing(page);
      return page;
    },
    placeholderData: keepPreviousData,
    initialData: () => seen()?.answer,
    initialDataUpdatedAt: () => seen()?.at,
    refetchOnMount: "always",
  });
}

/** What is over, the latest first, a page at a time. */
export function usePastAssignments(today: string, page: number) {
  useLiveRefetch(["assignment"], [["assignments"]]);
  return useQuery({
    queryKey: ["assignments", "past", today, page],
    queryFn: ({ signal }) =>
      get<Page<AssignmentCard>>("/assignments", {
        query: { endedBefore: today, page, pageSize: PAST_SIZE },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

/** Where to go and whom to ask for: kept on the device, because a bicycle has no reception. */
export function useAssignment(id: number) {
  useLiveRefetch(["assignment"], [["assignments", id]]);
  return useQuery({
    queryKey: ["assignments", id],
    queryFn: async ({ signal }) => {
      const card = await get<AssignmentCard>(`/assignments/${id}`, { signal });
      rememberCard(card);
      return card;
    },
    initialData: () => rememberedCard(id)?.answer,
    initialDataUpdatedAt: () => rememberedCard(id)?.at,
    refetchOnMount: "always",
  });
}

/** What is said on the day itself. */
export function useSayArrival(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (word: ArrivalWord) =>
      post<AssignmentCard>(`/assignments/${id}/arrivals`, { word }),
    onSuccess: (card) => queries.setQueryData(["assignments", id], card),
    onSettled: () => queries.invalidateQueries({ queryKey: ["assignments"] }),
  });
}

export type CallOffReason = "cannot_come" | "mistake" | "other_person" | "did_not_come";

/** No periods is all that is to come; the rest of a part stays agreed. */
export type CallingOff = { reason: CallOffReason; periodIds: number[] };

export function useCallOff(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: CallingOff) => post<AssignmentCard>(`/assignments/${id}/cancellation`, body),
    onSuccess: (card) => {
      queries.setQueryData(["assignments", id], card);
      void queries.invalidateQueries({ queryKey: ["assignments", "list"] });
      void queries.invalidateQueries({ queryKey: ["requests", card.requestId] });
    },
    onError: () => void queries.invalidateQueries({ queryKey: ["assignments", id] }),
  });
}

/** Of the signed link in a reminder, for who did not sign in; kept on no device. */
export function useLinkedAssignment(token: string) {
  return useQuery({
    queryKey: ["assignments", "linked", token],
    queryFn: () => post<LinkedAssignment>("/assignment-link-openings", { token }),
    // Opening counts as a try with a link, and those are few a minute for a whole school behind one address.
    refetchOnWindowFocus: false,
  });
}

export function useCallOffByLink(token: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: CallingOff) =>
      post<CalledOff>("/assignment-link-cancellations", { token, ...body }),
    // Who was not the first to call it off reads at once that it is off.
    onError: () => queries.invalidateQueries({ queryKey: ["assignments", "linked", token] }),
  });
}

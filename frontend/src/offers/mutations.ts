/** Answers to an offer: yes, or not this time; from the app or from the link in a mail. */
import { useMutation, useQueryClient, type UseMutationResult } from "@tanstack/react-query";

import { useRoles } from "@/accounts/roles";
import { post } from "@/http/api";
import { rememberCard } from "@/assignments/remembered";
import type { AssignmentCard, Offer } from "@/http/types";

/** Longer than the worker waits for the network before it keeps an answer, so that it is the worker that says so. */
const WORKER_ANSWERS_WITHIN_MS = 20_000;

export type RefusalReason = "busy" | "too_far" | "other_plans" | "not_my_group";

export function useAcceptOffer(id: number) {
  const queries = useQueryClient();
  const options = useSentOnce();
  return useMutation({
    mutationFn: (part: number[] | undefined) =>
      post<AssignmentCard>(`/offers/${id}/acceptance`, bodyOf(part), options),
    onSuccess: (card) => {
      queries.setQueryData(["assignments", card.id], card);
      // On the way there may be no reception.
      rememberCard(card);
      void queries.invalidateQueries({ queryKey: ["assignments", "list"] });
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ["offers"] });
      void queries.invalidateQueries({ queryKey: ["me"] });
    },
  });
}

export function useRefuseOffer(id: number) {
  const queries = useQueryClient();
  const options = useSentOnce();
  return useMutation({
    mutationFn: (reason: RefusalReason | undefined) =>
      post<Offer>(`/offers/${id}/refusal`, reason === undefined ? {} : { reason }, options),
    onSuccess: (offer) => queries.setQueryData(["offers", id], offer),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ["offers"] });
      void queries.invalidateQueries({ queryKey: ["me"] });
    },
  });
}

export type WaitingMove = UseMutationResult<Offer, Error, void>;
export type WaitingMoves = { join: WaitingMove; leave: WaitingMove };

export function useWaitingMoves(id: number): WaitingMoves {
  const join = useWaitingMove(id, "waiting-place");
  const leave = useWaitingMove(id, "waiting-place-ending");
  return { join, leave };
}

function useWaitingMove(id: number, move: "waiting-place" | "waiting-place-ending") {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => post<Offer>(`/offers/${id}/${move}`),
    onSuccess: (offer) => queries.setQueryData(["offers", id], offer),
    onSettled: () => queries.invalidateQueries({ queryKey: ["offers"] }),
  });
}

/** The whole needs no words. */
function bodyOf(part: number[] | undefined): { periods: number[] } | undefined {
  return part === undefined ? undefined : { periods: part };
}

/** For the service worker: what it keeps is sent as this person, or not at all. */
function useSentOnce() {
  const { me } = useRoles();
  return { timeoutMs: WORKER_ANSWERS_WITHIN_MS, headers: { "X-Made-By": String(me.id) } };
}

export function useAcceptLink(token: string) {
  const queries = useQueryClient();
  return useMutation({
    // Who was too late reads at once whether there is a list to wait on.
    onError: () => queries.invalidateQueries({ queryKey: ["offers", "linked", token] }),
    mutationFn: (part: number[] | undefined) =>
      post<AssignmentCard>("/offer-link-answers", { token, answer: "accept", ...bodyOf(part) }),
  });
}

export function useRefuseLink(token: string) {
  return useMutation({
    mutationFn: () => post<Offer>("/offer-link-answers", { token, answer: "refuse" }),
  });
}

/** The list behind the link of a mail: nobody is signed in, so the screen holds what the answer says. */
export function useWaitByLink(token: string): WaitingMoves {
  const queries = useQueryClient();
  const moveBy = (answer: "wait" | "stop_waiting") => ({
    mutationFn: () => post<Offer>("/offer-link-answers", { token, answer }),
    onSuccess: (offer: Offer) => queries.setQueryData(["offers", "linked", token], offer),
  });
  return { join: useMutation(moveBy("wait")), leave: useMutation(moveBy("stop_waiting")) };
}

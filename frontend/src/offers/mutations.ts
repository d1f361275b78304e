/** Answers to an offer: yes, or not this time; from the app or from the link in a mail. */
import { useMutation, useQueryClient } from "@tanstack/react-query";

import { post } from "@/http/api";
import type { AssignmentCard, Offer } from "@/http/types";

export type RefusalReason = "busy" | "too_far" | "other_plans" | "not_my_group";

export function useAcceptOffer(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => post<AssignmentCard>(`/offers/${id}/acceptance`),
    onSuccess: (card) => {
      queries.setQueryData(["assignments", card.id], card);
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
  return useMutation({
    mutationFn: (reason: RefusalReason | undefined) =>
      post<Offer>(`/offers/${id}/refusal`, reason === undefined ? {} : { reason }),
    onSuccess: (offer) => queries.setQueryData(["offers", id], offer),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ["offers"] });
      void queries.invalidateQueries({ queryKey: ["me"] });
    },
  });
}

export function useAcceptLink(token: string) {
  return useMutation({
    mutationFn: () => post<AssignmentCard>("/offer-link-answers", { token, answer: "accept" }),
  });
}

export function useRefuseLink(token: string) {
  return useMutation({
    mutationFn: () => post<Offer>("/offer-link-answers", { token, answer: "refuse" }),
  });
}

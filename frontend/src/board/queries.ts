/** The morning board, the people behind one request, and placing somebody by hand. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import type { Board, PeopleOfRequest } from "@/board/types";
import { get, post } from "@/http/api";
import type { components } from "@/http/schema";
import type { AssignmentCard } from "@/http/types";
import { useLiveRefetch } from "@/live/provider";

export function useMorningBoard(date: string, region: number | undefined) {
  useLiveRefetch(["request", "offer", "assignment"], [["morning-board"]]);
  return useQuery({
    queryKey: ["morning-board", date, region],
    queryFn: ({ signal }) => get<Board>("/morning-board", { query: { date, region }, signal }),
    placeholderData: keepPreviousData,
  });
}

/** Who stands ready; a hint about a person or about work may change it. */
export function useStandbyPeople(date: string, region: number) {
  useLiveRefetch(["substitute", "assignment"], [["standby"]]);
  return useQuery({
    queryKey: ["standby", date, region],
    queryFn: ({ signal }) =>
      get<components["schemas"]["StandbyDay"]>("/standby", { query: { date, region }, signal }),
    placeholderData: keepPreviousData,
  });
}

/** Under the key of the request, so that whatever refreshes the request refreshes its people too. */
export function usePeopleOfRequest(id: number, { q, shown }: { q: string; shown: number }) {
  return useQuery({
    queryKey: ["requests", id, "candidates", q, shown],
    queryFn: ({ signal }) =>
      get<PeopleOfRequest>(`/requests/${id}/candidates`, { query: { q, shown }, signal }),
    placeholderData: keepPreviousData,
  });
}

export function useAssignByHand(requestId: number, idempotencyKey: string) {
  const queries = useQueryClient();
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: ["requests", requestId] });
    void queries.invalidateQueries({ queryKey: ["morning-board"] });
  };
  return useMutation({
    mutationFn: (body: { substitute: number; overrideReason?: string }) =>
      post<AssignmentCard>(`/requests/${requestId}/assignments`, body, { idempotencyKey }),
    onSuccess: refresh,
    onError: refresh,
  });
}

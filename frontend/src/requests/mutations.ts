/** Changes to requests; each answer is the new state and goes straight to the screen. */
import { useMutation, useQueryClient } from "@tanstack/react-query";

import { useRoles } from "@/accounts/roles";
import { post, put } from "@/http/api";
import type { RequestBody, RequestDetail } from "@/http/types";
import type { CancelReason, NamedOutcome } from "@/requests/words";

export function useOpenRequest(idempotencyKey: string) {
  const taken = useTakeDetail();
  const { me } = useRoles();
  return useMutation({
    mutationFn: (body: RequestBody) =>
      post<RequestDetail>("/requests", body, {
        idempotencyKey,
        // For the service worker: what it keeps is sent as this person, or not at all.
        headers: { "X-Made-By": String(me.id) },
      }),
    onSuccess: taken,
  });
}

export type RequestChange =
  | { move: "cancellation"; reason: CancelReason }
  | { move: "outcome"; outcome: NamedOutcome }
  | { move: "internal-solution"; outcome: NamedOutcome }
  | { move: "notes-removal" }
  | { move: "wave-stop" }
  | { move: "wave-resumption" };

/** One hook for every move that answers with the request; a refusal asks for the state of now. */
export function useChangeRequest(id: number) {
  const queries = useQueryClient();
  const taken = useTakeDetail();
  return useMutation({
    mutationFn: ({ move, ...body }: RequestChange) =>
      post<RequestDetail>(`/requests/${id}/${move}`, body),
    onSuccess: taken,
    onError: () => void queries.invalidateQueries({ queryKey: ["requests", id] }),
  });
}

export function useChangeWaves(id: number) {
  const taken = useTakeDetail();
  return useMutation({
    mutationFn: (waves: { minutesFromNow: number; size: number }[]) =>
      put<RequestDetail>(`/requests/${id}/waves`, { waves }),
    onSuccess: taken,
  });
}

function useTakeDetail() {
  const queries = useQueryClient();
  return (detail: RequestDetail) => {
    queries.setQueryData(["requests", detail.id], detail);
    void queries.invalidateQueries({ queryKey: ["requests", "list"] });
    void queries.invalidateQueries({ queryKey: ["requests", detail.id, "decisions"] });
    void queries.invalidateQueries({ queryKey: ["morning-board"] });
    void queries.invalidateQueries({ queryKey: ["me"] });
  };
}

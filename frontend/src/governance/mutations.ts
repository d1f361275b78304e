/** What people do with a proposal; every answer is the whole proposal as it stands then. */
import { useMutation, useQueryClient } from "@tanstack/react-query";

import type {
  ConsentBody,
  DecisionBody,
  EffectBody,
  EffectLine,
  RegionDecision,
  Seat,
  SeatTermBody,
  TextBody,
  VoteAnswer,
} from "@/governance/types";
import { post } from "@/http/api";

export type Ballot = { seat: number; textVersion: number; answer: VoteAnswer; reason: string };
export type ConsentQuestion = { body: ConsentBody; bodyName: string; subject: string };
export type ConsentResult = {
  isGiven: boolean;
  resultDate: string;
  votesFor: number | null;
  votesAgainst: number | null;
  document: string;
};

export function useVote(id: number, idempotencyKey: string) {
  return useMove((ballot: Ballot) =>
    post<RegionDecision>(`/decisions/${id}/votes`, ballot, { idempotencyKey }),
  );
}

export function useGiveProxy(id: number) {
  return useMove((proxy: { seat: number; toSeat: number }) =>
    post<RegionDecision>(`/decisions/${id}/proxies`, proxy),
  );
}

export function useEndProxy(id: number) {
  return useMove((seat: number) => post<RegionDecision>(`/decisions/${id}/proxy-ending`, { seat }));
}

export function useOpenProposal(id: number) {
  return useMove(() => post<RegionDecision>(`/decisions/${id}/opening`));
}

export function useWithdrawProposal(id: number) {
  return useMove((reason: string) =>
    post<RegionDecision>(`/decisions/${id}/withdrawal`, { reason }),
  );
}

export function useCloseProposal(id: number) {
  return useMove((outcome: string) =>
    post<RegionDecision>(`/decisions/${id}/closing`, { outcome }),
  );
}

export function useExplainOutcome(id: number) {
  return useMove((words: { outcome: string; reviewDate: string | null }) =>
    post<RegionDecision>(`/decisions/${id}/outcome`, words),
  );
}

export function useAmendProposal(id: number, idempotencyKey: string) {
  return useMove((body: TextBody & { note: string }) =>
    post<RegionDecision>(`/decisions/${id}/amendment`, body, { idempotencyKey }),
  );
}

export function useSign(id: number) {
  return useMove((organisation: number) =>
    post<RegionDecision>(`/decisions/${id}/signatures`, { organisation }),
  );
}

export function useWithdrawSignature(id: number) {
  return useMove((given: { organisation: number; reason: string }) =>
    post<RegionDecision>(`/decisions/${id}/signature-withdrawal`, given),
  );
}

export function useMandateFor(id: number) {
  return useMove((reason: string) =>
    post<RegionDecision>(`/decisions/${id}/mandate-uses`, { reason }),
  );
}

export function useAskConsent(id: number) {
  return useMove((question: ConsentQuestion) =>
    post<RegionDecision>(`/decisions/${id}/consents`, question),
  );
}

export function useRecordConsent() {
  return useMove(({ consent, ...result }: ConsentResult & { consent: number }) =>
    post<RegionDecision>(`/consents/${consent}/result`, result),
  );
}

/** Keeps a proposal, and brings it to the table when it is to be sent at once. */
export function useDraftProposal(idempotencyKey: string) {
  return useMove(({ body, open }: { body: DecisionBody; open: boolean }) =>
    post<RegionDecision>("/decisions", body, { idempotencyKey }).then((draft) =>
      open ? post<RegionDecision>(`/decisions/${draft.id}/opening`) : draft,
    ),
  );
}

/** What would change, in words; stores nothing. */
export function usePreviewEffect() {
  return useMutation({
    mutationFn: (body: { region?: number; effect: EffectBody }) =>
      post<{ lines: EffectLine[] }>("/decision-effect-previews", body),
  });
}

export function useStartTerm(seat: number) {
  return useSeatMove((term: SeatTermBody) => post<Seat>(`/seats/${seat}/terms`, term));
}

export function useEndTerm(seat: number) {
  return useSeatMove(() => post<Seat>(`/seats/${seat}/term-ending`));
}

function useMove<Given>(mutationFn: (given: Given) => Promise<RegionDecision>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: (decision) => queries.setQueryData(["decision", decision.id], decision),
    // Also after a refusal: it says that somebody else moved on meanwhile. Nobody waits for it.
    onSettled: () => {
      for (const first of ["decision", "decisions", "waiting", "me"]) {
        void queries.invalidateQueries({ queryKey: [first] });
      }
    },
  });
}

function useSeatMove<Given>(mutationFn: (given: Given) => Promise<Seat>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn,
    onSettled: () => queries.invalidateQueries({ queryKey: ["seats"] }),
  });
}

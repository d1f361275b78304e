/** Changing the programme; what the server answers is what the screen shows next. */
import { useMutation, useQueryClient } from "@tanstack/react-query";

import { post, put } from "@/http/api";
import type {
  Challenge,
  ConsultationOutcome,
  ConsultedParty,
  EvaluationOutcome,
  Measure,
  MeasureKind,
  MeasureVisibility,
  PrincipleCode,
  Task,
  Version,
} from "@/programme/types";

export type VersionBody = {
  region?: number;
  base?: number | null;
  title: string;
  fromDate: string;
  untilDate: string;
  introduction: string;
  note: string;
  deadlineDate: string | null;
  principles: PrincipleCode[];
  version?: number;
};
export type SectionBody = {
  ambition: string;
  approach: string;
  challenges: number[];
  measures: number[];
  agreements: number[];
  version: number;
};
export type RoundBody = { form: "vote" | "consent"; text: string };
export type ChallengeBody = {
  region?: number;
  version?: number;
  title: string;
  text: string;
  tasks: Task[];
  isRetention: boolean;
  priority: string;
  figure: {
    indicator: string;
    outsideIndicator: string;
    unit: string | null;
    source: string;
    value: number | null;
    valueDate: string | null;
  };
};
export type MeasureBody = {
  region?: number;
  version?: number;
  adoptedFrom?: number | null;
  title: string;
  text: string;
  task: Task;
  isRetention: boolean;
  kind: MeasureKind;
  fromDate: string;
  endDate: string | null;
  evaluationDate: string | null;
  package: string;
  owner: number | null;
  duties: { who: string; what: string }[];
  challenges: number[];
  decision: number | null;
};
export type ConsultationBody = {
  party: ConsultedParty;
  partyName: string;
  heldDate: string;
  outcome: ConsultationOutcome;
  question: string;
  said: string;
  weighed: string;
};
export type MeasureStep =
  | { step: "start"; body?: undefined }
  | { step: "ending"; body: { reason: string } }
  | { step: "withdrawal"; body: { reason: string } }
  | { step: "evaluations"; body: { outcome: EvaluationOutcome; context: string } }
  | {
      step: "continuation";
      body: {
        kind: MeasureKind;
        fromDate: string;
        endDate: string | null;
        evaluationDate: string | null;
        reason: string;
      };
    }
  | { step: "consultations"; body: ConsultationBody };

export function useStartVersion(idempotencyKey: string) {
  const taken = useTakeVersion();
  return useMutation({
    mutationFn: (body: VersionBody) =>
      post<Version>("/programme-versions", body, { idempotencyKey }),
    onSuccess: taken,
  });
}

export function useChangeVersion(id: number) {
  const taken = useTakeVersion();
  return useMutation({
    mutationFn: (body: VersionBody) => put<Version>(`/programme-versions/${id}`, body),
    onSuccess: taken,
  });
}

export function useSaveSection(id: number) {
  const taken = useTakeVersion();
  return useMutation({
    mutationFn: ({ task, body }: { task: Task; body: SectionBody }) =>
      put<Version>(`/programme-versions/${id}/sections/${task}`, body),
    onSuccess: taken,
  });
}

export function useStartRound(id: number) {
  const taken = useTakeVersion();
  return useMutation({
    mutationFn: (body: RoundBody) =>
      post<Version>(`/programme-versions/${id}/approval-round`, body),
    onSuccess: taken,
  });
}

export function useDiscardVersion(id: number) {
  const taken = useTakeVersion();
  return useMutation({
    mutationFn: (reason: string) =>
      post<Version>(`/programme-versions/${id}/discarding`, { reason }),
    onSuccess: taken,
  });
}

export function useKeepChallenge(id: number | undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ChallengeBody) =>
      id === undefined
        ? post<Challenge>("/challenges", body)
        : put<Challenge>(`/challenges/${id}`, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["programme"] }),
  });
}

export function useMoveChallenge(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ step, reason }: { step: "closing" | "reopening"; reason: string }) =>
      post<Challenge>(`/challenges/${id}/${step}`, { reason }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["programme"] }),
  });
}

export function useKeepMeasure(id: number | undefined, idempotencyKey: string) {
  const taken = useTakeMeasure();
  return useMutation({
    mutationFn: (body: MeasureBody) =>
      id === undefined
        ? post<Measure>("/measures", body, { idempotencyKey })
        : put<Measure>(`/measures/${id}`, body),
    onSuccess: taken,
  });
}

export function useMoveMeasure(id: number) {
  const queries = useQueryClient();
  const taken = useTakeMeasure();
  return useMutation({
    mutationFn: ({ step, body }: MeasureStep) => post<Measure>(`/measures/${id}/${step}`, body),
    onSuccess: taken,
    // Somebody else was first, perhaps: show how it stands now.
    onError: () => queries.invalidateQueries({ queryKey: ["programme", "measure", id] }),
  });
}

export function useShareMeasure(id: number) {
  const taken = useTakeMeasure();
  return useMutation({
    mutationFn: (visibility: MeasureVisibility) =>
      put<Measure>(`/measures/${id}/visibility`, { visibility }),
    onSuccess: taken,
  });
}

function useTakeVersion() {
  const queries = useQueryClient();
  return (answer: Version) => {
    queries.setQueryData(["programme", "version", answer.id], answer);
    void queries.invalidateQueries({ queryKey: ["programme", "versions"] });
  };
}

function useTakeMeasure() {
  const queries = useQueryClient();
  return (answer: Measure) => {
    queries.setQueryData(["programme", "measure", answer.id], answer);
    void queries.invalidateQueries({ queryKey: ["programme", "measures"] });
  };
}

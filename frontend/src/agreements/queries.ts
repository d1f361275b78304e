/** Agreements with their figures, rows and reports; making, changing and reporting. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import type {
  Agreement,
  AgreementPerson,
  AgreementRow,
  Ambition,
  CountedRows,
  FunderNotice,
  Indicator,
  Measurement,
  ReportingLine,
} from "@/agreements/types";
import { get, patch, post } from "@/http/api";
import { everyPage } from "@/http/everyPage";
import { useLiveRefetch } from "@/live/provider";

const ROWS_ON_SCREEN = 25;
const SELDOM_MS = 10 * 60_000;

/** All of them: totals and the order of attention need every one. */
export function useAgreements() {
  useLiveRefetch(["agreement"], [["agreements", "list"]]);
  return useQuery({
    queryKey: ["agreements", "list"],
    queryFn: ({ signal }) => everyPage<AgreementRow>("/agreements", signal),
  });
}

export function useAgreement(id: number) {
  useLiveRefetch(["agreement"], [["agreements", id]]);
  return useQuery({
    queryKey: ["agreements", id],
    queryFn: ({ signal }) => get<Agreement>(`/agreements/${id}`, { signal }),
  });
}

/** What was ever measured for an agreement, the newest first. */
export function useMeasurements(id: number) {
  return useQuery({
    queryKey: ["agreements", id, "measurements"],
    queryFn: ({ signal }) => everyPage<Measurement>(`/agreements/${id}/measurements`, signal),
  });
}

export type Only = "" | "hit" | "missed";

export function useCountedRows(id: number, measurement: number, only: Only, page: number) {
  return useQuery({
    queryKey: ["agreements", id, "rows", measurement, only, page],
    queryFn: ({ signal }) =>
      get<CountedRows>(`/agreements/${id}/measurements/${measurement}/rows`, {
        query: { only, page, pageSize: ROWS_ON_SCREEN },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

/** Who hears of a report that does not come; a decision of the region changes it. */
export function useReportingLine(region: number) {
  useLiveRefetch(["decision"], [["agreements", "line"]]);
  return useQuery({
    queryKey: ["agreements", "line", region],
    queryFn: ({ signal }) => get<ReportingLine>("/reporting-line", { query: { region }, signal }),
  });
}

export function useIndicators() {
  return useQuery({
    queryKey: ["indicators"],
    queryFn: ({ signal }) => get<{ results: Indicator[] }>("/indicators", { signal }),
    staleTime: SELDOM_MS,
  });
}

export function useAmbitions() {
  return useQuery({
    queryKey: ["agreements", "ambitions"],
    queryFn: ({ signal }) => everyPage<Ambition>("/ambitions", signal),
  });
}

export function usePeopleToInvolve(region: number | undefined) {
  return useQuery({
    queryKey: ["agreements", "people", region],
    queryFn: ({ signal }) =>
      get<{ results: AgreementPerson[] }>("/agreement-people", { query: { region }, signal }),
    enabled: region !== undefined,
    staleTime: SELDOM_MS,
  });
}

export type CarriedDecision = { id: number; title: string };

export function useCarriedDecisions(region: number | undefined) {
  return useQuery({
    queryKey: ["decisions", "carried", region],
    queryFn: ({ signal }) =>
      everyPage<CarriedDecision>("/decisions", signal, { status: "carried", region }),
    enabled: region !== undefined,
  });
}

export type AgreementBody = {
  ambition: number;
  title: string;
  task: string;
  indicator: string;
  periodKind: string;
  fromDate: string;
  untilDate: string;
  targets: TargetBody[];
  owner?: number;
  reviewer: number | null;
  proposal: number | null;
  baseline: number | null;
  baselineYear: number | null;
  baselineNote: string;
};
export type TargetBody = { fromDate: string; value: number | null };
export type Revision = Partial<Pick<AgreementBody, "title" | "targets" | "owner">> & {
  reviewer?: number;
};
export type MeasurementBody = {
  period: number;
  numerator: number;
  denominator: number | null;
  received: number | null;
  expected: number | null;
  narrative: string;
  reason: string;
};

export function useMakeAgreement(idempotencyKey: string) {
  const taken = useTakeAgreement();
  return useMutation({
    mutationFn: (body: AgreementBody) => post<Agreement>("/agreements", body, { idempotencyKey }),
    onSuccess: taken,
  });
}

export function useAddAmbition() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { region: number; title: string; explanation: string }) =>
      post<Ambition>("/ambitions", body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["agreements", "ambitions"] }),
  });
}

export function useReviseAgreement(id: number) {
  const taken = useTakeAgreement();
  return useMutation({
    mutationFn: (body: Revision) => patch<Agreement>(`/agreements/${id}`, body),
    onSuccess: taken,
  });
}

export function useNoteAgreement(id: number) {
  const taken = useTakeAgreement();
  return useMutation({
    mutationFn: (text: string) => post<Agreement>(`/agreements/${id}/note`, { text }),
    onSuccess: taken,
  });
}

export function useEnterMeasurement(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: MeasurementBody) =>
      post<Measurement>(`/agreements/${id}/measurements`, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["agreements"] }),
  });
}

/** A file of 10 MB over a slow line. */
const UPLOAD_MS = 120_000;

export function useAddEvidence(id: number, period: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, description }: { file: File; description: string }) => {
      const body = new FormData();
      body.set("file", file);
      body.set("description", description);
      return post(`/agreements/${id}/periods/${period}/evidence`, body, { timeoutMs: UPLOAD_MS });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["agreements", id] }),
  });
}

export function useWithdrawEvidence(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ evidence, reason }: { evidence: number; reason: string }) =>
      post(`/agreements/${id}/evidence/${evidence}/withdrawal`, { reason }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["agreements", id] }),
  });
}

/** What the funder was told about an agreement, or still has to be told. */
export function useFunderNotices(id: number) {
  return useQuery({
    queryKey: ["agreements", id, "funder-notices"],
    queryFn: ({ signal }) => everyPage<FunderNotice>("/funder-notices", signal, { agreement: id }),
  });
}

export type NoticeStep = "complete" | "send" | "drop";

export function useMoveNotice(id: number, notice: number) {
  const queries = useQueryClient();
  const path = `/funder-notices/${notice}`;
  return useMutation({
    mutationFn: ({ step, text }: { step: NoticeStep; text: string }) => {
      if (step === "complete") return patch<FunderNotice>(path, { text });
      if (step === "send") return post<FunderNotice>(`${path}/sending`, { reference: text });
      return post<FunderNotice>(`${path}/dropping`, { reason: text });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["agreements", id] }),
  });
}

export function useEndAgreement(id: number) {
  const taken = useTakeAgreement();
  return useMutation({
    mutationFn: (body: { date: string; reason: string }) =>
      post<Agreement>(`/agreements/${id}/ending`, body),
    onSuccess: taken,
  });
}

export type ReportStep = "submission" | "return" | "approval" | "lock";

/** One step of the report over a period; what the step says travels in `body`. */
export function useMoveReport(id: number, period: number) {
  const queries = useQueryClient();
  const taken = useTakeAgreement();
  return useMutation({
    mutationFn: ({ step, body = {} }: { step: ReportStep; body?: Record<string, string> }) =>
      post<Agreement>(`/agreements/${id}/periods/${period}/${step}`, body),
    onSuccess: taken,
    // Somebody else was first, perhaps: show how it stands now.
    onError: () => queries.invalidateQueries({ queryKey: ["agreements", id] }),
  });
}

function useTakeAgreement() {
  const queries = useQueryClient();
  return (answer: Agreement) => {
    queries.setQueryData(["agreements", answer.agreement.id], answer);
    void queries.invalidateQueries({ queryKey: ["agreements", "list"] });
  };
}

/** Reading the registration and moving its reports. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { get, patch, post, queryString } from "@/http/api";
import type { Page } from "@/http/types";
import { useLiveRefetch } from "@/live/provider";
import type { CellEdit } from "@/shortage/edits";
import type {
  Figures,
  ReferenceDate,
  Report,
  ReportRow,
  SchoolType,
  StaffFunction,
} from "@/shortage/types";

const MOST_ROWS = 100;

export function useReferenceDates() {
  useLiveRefetch(["reference_date"], [["reference-dates"]]);
  return useQuery({
    queryKey: ["reference-dates"],
    queryFn: ({ signal }) =>
      get<Page<ReferenceDate>>("/reference-dates", { query: { pageSize: MOST_ROWS }, signal }),
  });
}

export function useReports(referenceDay: number | undefined) {
  useLiveRefetch(["shortage_report", "reference_date"], [["shortage-reports"]]);
  return useQuery({
    queryKey: ["shortage-reports", referenceDay],
    queryFn: ({ signal }) => allReports(referenceDay, signal),
  });
}

/** A region has more schools than fit on one page, and who looks for the missing ones needs them all. */
async function allReports(
  referenceDay: number | undefined,
  signal: AbortSignal,
): Promise<ReportRow[]> {
  const rows: ReportRow[] = [];
  for (let page = 1; ; page += 1) {
    const query = { page, pageSize: MOST_ROWS, ...(referenceDay ? { referenceDay } : {}) };
    const answer = await get<Page<ReportRow>>("/shortage-reports", { query, signal });
    rows.push(...answer.results);
    if (rows.length >= answer.total || answer.results.length === 0) return rows;
  }
}

export function useReport(id: number) {
  useLiveRefetch(["shortage_report", "request"], [["shortage-report", id]]);
  return useQuery({
    queryKey: ["shortage-report", id],
    queryFn: ({ signal }) => get<Report>(`/shortage-reports/${id}`, { signal }),
  });
}

export type FigureFilters = {
  by?: "region" | "board" | "location";
  region?: number | undefined;
  referenceDay?: number | undefined;
  function?: StaffFunction;
  schoolType?: SchoolType | undefined;
};

export function useFigures(filters: FigureFilters, { enabled = true } = {}) {
  useLiveRefetch(["shortage_report", "reference_date"], [["shortage-figures"]]);
  return useQuery({
    queryKey: ["shortage-figures", filters],
    queryFn: ({ signal }) => get<Figures>("/shortage-figures", { query: filters, signal }),
    enabled,
  });
}

/** The address of the figures as a file. */
export function exportAddress(filters: FigureFilters, format: "csv" | "xlsx"): string {
  return `/api/v1/shortage-exports${queryString({ ...filters, format })}`;
}

export type ReportEdit = { schoolType?: SchoolType; cells?: readonly CellEdit[] };

export function useSaveReport(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (edit: ReportEdit) => patch<Report>(`/shortage-reports/${id}`, edit),
    // A device without a connection keeps the numbers itself and tries again; see `useFilling`.
    networkMode: "always",
    onSuccess: (report) => queries.setQueryData(["shortage-report", id], report),
  });
}

export type ReportMove = "submission" | "review" | "return" | "correction";

export function useMoveReport(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ move, reason }: { move: ReportMove; reason?: string }) =>
      post<Report>(`/shortage-reports/${id}/${move}`, reason === undefined ? {} : { reason }),
    onSuccess: (report) => queries.setQueryData(["shortage-report", report.report.id], report),
    onSettled: () =>
      Promise.all(
        ["shortage-reports", "shortage-figures"].map((first) =>
          queries.invalidateQueries({ queryKey: [first] }),
        ),
      ),
  });
}

export type NewDate = { date: string; opensDate: string; closesDate: string; region?: number };

export function usePlanDate() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: NewDate) => post<ReferenceDate>("/reference-dates", body),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["reference-dates"] }),
  });
}

export function useExtendDate(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (closesDate: string) =>
      post<ReferenceDate>(`/reference-dates/${id}/extension`, { closesDate }),
    onSuccess: () =>
      Promise.all(
        ["reference-dates", "shortage-reports"].map((first) =>
          queries.invalidateQueries({ queryKey: [first] }),
        ),
      ),
  });
}

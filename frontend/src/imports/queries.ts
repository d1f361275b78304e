/** Files handed in: always compared first, stored only when a person says so. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { get, post } from "@/http/api";
import type { Page } from "@/http/types";
import type { ImportKind, ImportRow, ImportRun } from "@/imports/types";
import { isRunning } from "@/imports/words";
import { useLiveRefetch } from "@/live/provider";

/** Beside the live hints: a missed hint costs at most this long. */
const POLL_MS = 2_000;
/** A file of 30 MB over a slow line. */
const UPLOAD_MS = 120_000;

export function useImports() {
  useLiveRefetch(["import"], [["imports", "list"]]);
  return useQuery({
    queryKey: ["imports", "list"],
    queryFn: ({ signal }) => get<Page<ImportRow>>("/imports", { query: { pageSize: 25 }, signal }),
    refetchInterval: (query) =>
      query.state.data?.results.some((run) => isRunning(run.status)) === true ? POLL_MS : false,
  });
}

export function useImport(id: number) {
  useLiveRefetch(["import"], [["imports", id]]);
  return useQuery({
    queryKey: ["imports", id],
    queryFn: ({ signal }) => get<ImportRun>(`/imports/${id}`, { signal }),
    refetchInterval: (query) =>
      query.state.data !== undefined && isRunning(query.state.data.status) ? POLL_MS : false,
  });
}

export function useStartImport(region: number | undefined, idempotencyKey: string) {
  const taken = useTakeRun();
  return useMutation({
    mutationFn: ({ kind, file }: { kind: ImportKind; file: File }) => {
      const body = new FormData();
      body.set("kind", kind);
      body.set("file", file);
      if (region !== undefined) body.set("region", String(region));
      return post<ImportRun>("/imports", body, { idempotencyKey, timeoutMs: UPLOAD_MS });
    },
    onSuccess: taken,
  });
}

export function useApplyImport(id: number) {
  const queries = useQueryClient();
  const taken = useTakeRun();
  return useMutation({
    mutationFn: () => post<ImportRun>(`/imports/${id}/application`),
    onSuccess: taken,
    onError: () => queries.invalidateQueries({ queryKey: ["imports", id] }),
  });
}

function useTakeRun() {
  const queries = useQueryClient();
  return (run: ImportRun) => {
    queries.setQueryData(["imports", run.id], run);
    void queries.invalidateQueries({ queryKey: ["imports", "list"] });
  };
}

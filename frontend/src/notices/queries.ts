/** What a person was told, and whether they read it. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { get, post } from "@/http/api";
import type { Notice, Page } from "@/http/types";
import { useLiveRefetch } from "@/live/provider";

export function useNotices() {
  useLiveRefetch(["notice"], [["notices"]]);
  return useQuery({
    queryKey: ["notices"],
    queryFn: ({ signal }) => get<Page<Notice>>("/notices", { query: { pageSize: 50 }, signal }),
  });
}

export function useReadNotices() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly number[]) =>
      Promise.all(ids.map((id) => post<Notice>(`/notices/${id}/reading`))),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ["notices"] });
      void queries.invalidateQueries({ queryKey: ["me"] });
    },
  });
}

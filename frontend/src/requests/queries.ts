/** Requests and what belongs to them, as the server knows them. */
import { keepPreviousData, useQuery } from "@tanstack/react-query";

import { get, post } from "@/http/api";
import type {
  Decision,
  Page,
  RequestBody,
  RequestDetail,
  RequestPreview,
  RequestRow,
} from "@/http/types";
import { useLiveRefetch } from "@/live/provider";

export type RequestFilters = {
  from?: string;
  until?: string;
  date?: string;
  status?: string;
  schoolLocation?: number | undefined;
  page?: number;
  pageSize?: number;
};

export function useRequests(filters: RequestFilters) {
  useLiveRefetch(["request", "offer", "assignment"], [["requests", "list"]]);
  return useQuery({
    queryKey: ["requests", "list", filters],
    queryFn: ({ signal }) => get<Page<RequestRow>>("/requests", { query: filters, signal }),
    placeholderData: keepPreviousData,
  });
}

export function useRequest(id: number) {
  useLiveRefetch(["request", "offer", "assignment"], [["requests", id]]);
  return useQuery({
    queryKey: ["requests", id],
    queryFn: ({ signal }) => get<RequestDetail>(`/requests/${id}`, { signal }),
  });
}

/** Fetched only when somebody looks at the history. */
export function useDecisions(id: number, enabled = true) {
  return useQuery({
    queryKey: ["requests", id, "decisions"],
    queryFn: ({ signal }) =>
      get<Page<Decision>>(`/requests/${id}/decisions`, { query: { pageSize: 100 }, signal }),
    enabled,
  });
}

/** Who would be asked, and when; asked anew whenever the form says something else. */
export function usePreview(body: RequestBody | undefined) {
  return useQuery({
    queryKey: ["request-previews", body],
    queryFn: () => post<RequestPreview>("/request-previews", body),
    enabled: body !== undefined,
    placeholderData: keepPreviousData,
    staleTime: 20_000,
    refetchInterval: 60_000,
  });
}

/** The people of the pool, and what a board decides about one of them. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { get, post, put } from "@/http/api";
import type { components } from "@/http/schema";
import type { Page, Ref } from "@/http/types";
import { useLiveRefetch } from "@/live/provider";
import type { Admission, AdmissionStatus, PersonDetail, PersonRow } from "@/people/types";

const PAGE_SIZE = 25;

export type PeopleFilters = {
  q: string;
  category: string;
  poolGroup: string;
  board: string;
  status: string;
  page: number;
};

export function usePeople(filters: PeopleFilters) {
  useLiveRefetch(["substitute"], [["substitutes"]]);
  return useQuery({
    queryKey: ["substitutes", "list", filters],
    queryFn: ({ signal }) =>
      get<Page<PersonRow>>("/substitutes", { query: { ...filters, pageSize: PAGE_SIZE }, signal }),
    placeholderData: keepPreviousData,
  });
}

export function usePerson(id: number) {
  useLiveRefetch(["substitute", "offer", "assignment"], [["substitutes", id]]);
  return useQuery({
    queryKey: ["substitutes", id],
    queryFn: ({ signal }) => get<PersonDetail>(`/substitutes/${id}`, { signal }),
  });
}

/** One's own record, as the pool office has it. */
export function useOwnRecord() {
  return useQuery({
    queryKey: ["substitutes", "me", "record"],
    queryFn: ({ signal }) => get<PersonDetail>("/substitutes/me", { signal }),
  });
}

export function useBoards(region: number | undefined) {
  return useQuery({
    queryKey: ["organisations", "boards", region],
    queryFn: ({ signal }) =>
      get<Page<Ref>>("/organisations", { query: { kind: "board", region, pageSize: 100 }, signal }),
    staleTime: 10 * 60_000,
  });
}

export function useInvitePerson(personId: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () =>
      post<{ id: number; hasAccount: boolean }>(`/substitutes/${personId}/invitation`),
    onSettled: () => queries.invalidateQueries({ queryKey: ["substitutes"] }),
  });
}

export type PoolInvitation = components["schemas"]["PoolInvitation"];

/** Everybody who cannot sign in yet; hundreds of mails, so it may take a while. */
export function useInvitePool() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (region: number) =>
      post<PoolInvitation>("/substitute-invitations", { region }, { timeoutMs: 60_000 }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["substitutes"] }),
  });
}

export function useDecideAdmission(personId: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ board, status }: { board: number; status: AdmissionStatus }) =>
      put<Admission>(`/substitutes/${personId}/admissions/${board}`, { status }),
    onSettled: () => queries.invalidateQueries({ queryKey: ["substitutes"] }),
  });
}

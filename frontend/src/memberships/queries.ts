/** Who has which role where, letting somebody in, and ending a role. */
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { get, post } from "@/http/api";
import type { components } from "@/http/schema";
import type { Page, Role } from "@/http/types";
import { useLiveRefetch } from "@/live/provider";

export type Membership = components["schemas"]["Membership"];
export type GivableRole = components["schemas"]["MembershipBodyRoleEnum"];

export type Invitation = {
  region: number;
  email: string;
  name: string;
  role: GivableRole;
  schoolLocation?: number;
  organisation?: number;
};

export type MembershipFilters = { q: string; role: Role | ""; page: number };

const PAGE_SIZE = 50;

export function useMemberships(filters: MembershipFilters) {
  useLiveRefetch(["membership"], [["memberships"]]);
  return useQuery({
    queryKey: ["memberships", filters],
    queryFn: ({ signal }) =>
      get<Page<Membership>>("/memberships", { query: { ...filters, pageSize: PAGE_SIZE }, signal }),
    placeholderData: keepPreviousData,
  });
}

export function useInvite(idempotencyKey: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Invitation) => post<Membership>("/memberships", body, { idempotencyKey }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["memberships"] }),
  });
}

export function useEndRole() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: number) => post<Membership>(`/memberships/${id}/ending`),
    onSettled: () => queries.invalidateQueries({ queryKey: ["memberships"] }),
  });
}

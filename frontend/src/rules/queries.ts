/** One's own rules of acceptance: read them, make one, pause it, let it run, take it away. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import { get, post } from "@/http/api";
import type { Page } from "@/http/types";
import type { AcceptanceRule, RuleBody } from "@/rules/types";

const PATH = "/substitutes/me/acceptance-rules";
const KEY = ["substitutes", "me", "acceptance-rules"];

export type RuleStep = "pause" | "resumption" | "ending";

export function useOwnRules() {
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => get<Page<AcceptanceRule>>(PATH, { signal }),
  });
}

export function useMakeRule() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: RuleBody) => post<AcceptanceRule>(PATH, body),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

export function useChangeRule(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (step: RuleStep) => post<unknown>(`${PATH}/${id}/${step}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

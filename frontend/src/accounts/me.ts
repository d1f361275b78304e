/** Who is signed in, and what waits for them. */
import { queryOptions, useQuery } from "@tanstack/react-query";

import { get } from "@/http/api";
import { ApiProblem } from "@/http/errors";
import type { Me } from "@/http/types";

export const meQuery = queryOptions({
  queryKey: ["me"] as const,
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return await get<Me>("/me", { signal });
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 30_000,
});

/** `data` is null for a visitor, undefined while we do not know yet. */
export function useMe() {
  return useQuery(meQuery);
}

/** Who is signed in, and what waits for them. */
import { queryOptions, useQuery } from "@tanstack/react-query";

import { finishLeaving, isLeaving } from "@/accounts/leaving";
import { forgetMe, rememberedMe, rememberMe } from "@/accounts/rememberedMe";
import { get } from "@/http/api";
import { ApiProblem } from "@/http/errors";
import type { Me } from "@/http/types";

export const meQuery = queryOptions({
  queryKey: ["me"] as const,
  queryFn: async ({ signal }): Promise<Me | null> => {
    if (isLeaving() && !(await left())) return null;
    try {
      const me = await get<Me>("/me", { signal });
      rememberMe(me);
      return me;
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 401) throw error;
      forgetMe();
      return null;
    }
  },
  staleTime: 30_000,
  // Shown until the server answers; counts as old, so that it is asked at once.
  initialData: (): Me | null | undefined => rememberedMe(),
  initialDataUpdatedAt: 0,
});

/** Whether the server now knows that the last person left. */
async function left(): Promise<boolean> {
  try {
    await finishLeaving();
    return true;
  } catch {
    return false;
  }
}

/** `data` is null for a visitor, undefined while we do not know yet. */
export function useMe() {
  return useQuery(meQuery);
}

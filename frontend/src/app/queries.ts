/** How answers of the server are kept: shown at once when known, asked again when a screen opens. */
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";

import { forgetMe } from "@/accounts/rememberedMe";
import { ApiProblem, OfflineError } from "@/http/errors";

/** When an answer says that the session ended, ask again who is signed in: the shell shows the rest. */
export function createQueryClient(): QueryClient {
  const noticeEndedSession = (error: unknown) => {
    if (!(error instanceof ApiProblem) || error.status !== 401) return;
    forgetMe();
    client.setQueryData(["me"], null);
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: noticeEndedSession }),
    mutationCache: new MutationCache({ onError: noticeEndedSession }),
    defaultOptions: {
      queries: {
        // A screen that opens shows what it knows and asks again; hints of the server do the rest.
        staleTime: 0,
        gcTime: 10 * 60_000,
        networkMode: "always",
        retry: (failures, error) =>
          failures < 2 && !(error instanceof ApiProblem) && !(error instanceof OfflineError),
        retryDelay: (attempt) => Math.min(4_000, 500 * 2 ** attempt),
        refetchOnWindowFocus: true,
        refetchOnReconnect: true,
      },
      // Repeating a change is the work of src/http, which keeps the key that makes it safe.
      mutations: { networkMode: "always", retry: false },
    },
  });
  return client;
}

/** Asking again what may be old; an answer that is on its way was perhaps read before the change. */
import type { Query, QueryClient } from "@tanstack/react-query";

/** All that was known is old: what is on screen is asked again, each a task of its own, because a finger may come in between. */
export function refetchAll(queries: QueryClient): void {
  void queries.invalidateQueries({ refetchType: "none" });
  for (const query of queries.getQueryCache().findAll({ type: "active" })) {
    setTimeout(() => void refetch(queries, query));
  }
}

/** What starts with this key is old; what is on screen is asked again now, the rest when it is shown. */
export function refetchBelow(queries: QueryClient, queryKey: readonly unknown[]): void {
  void queries.invalidateQueries({ queryKey, refetchType: "none" });
  for (const query of queries.getQueryCache().findAll({ queryKey, type: "active" })) {
    void refetch(queries, query);
  }
}

async function refetch(queries: QueryClient, query: Query): Promise<void> {
  const { queryKey, state } = query;
  const once = () => queries.refetchQueries({ queryKey, exact: true, type: "active" });
  // A later answer takes the place of one that is on its way, but a first answer is waited for, and asked once more.
  const isFirstOnItsWay = state.fetchStatus === "fetching" && state.data === undefined;
  await once();
  if (isFirstOnItsWay) await once();
}

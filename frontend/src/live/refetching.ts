/** Asking again what may be old; an answer that is on its way was perhaps read before the change, so it is asked once more after it. */
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

/** Asked while an answer was on its way: their turn comes after it, once, however many hints come meanwhile. */
const waiting = new WeakSet<Query>();

async function refetch(queries: QueryClient, query: Query): Promise<void> {
  // An answer on its way is not cut off: where hints keep coming, none would ever arrive.
  const ask = () =>
    queries.refetchQueries(
      { queryKey: query.queryKey, exact: true, type: "active" },
      { cancelRefetch: false },
    );
  if (query.state.fetchStatus === "idle") {
    await ask();
    return;
  }
  if (waiting.has(query)) return;
  waiting.add(query);
  await ask();
  waiting.delete(query);
  await ask();
}

/** Asking again what may be old; an answer that is on its way was perhaps read before the change, so it is asked once more after it. */
import type { Query, QueryClient } from "@tanstack/react-query";

/** Counts what is heard and what is asked, in order; clocks are too coarse to tell which came first. */
let turn = 0;

/** The turn of what was heard just now: what is asked after it knows of it. */
export function heardNow(): number {
  turn += 1;
  return turn;
}

/** The turn in which each query was last asked from here. */
const asked = new WeakMap<Query, number>();

/** All that was known is old: what is on screen is asked again, each a task of its own, because a finger may come in between. */
export function refetchAll(queries: QueryClient): void {
  const heard = heardNow();
  void queries.invalidateQueries({ refetchType: "none" });
  for (const query of queries.getQueryCache().findAll({ type: "active" })) {
    setTimeout(() => void refetch(queries, query, heard));
  }
}

/**
 * What starts with this key was old when this was heard; what is on screen is asked again now, the rest when it is
 * shown. Two parts of a screen that heard the same ask once.
 */
export function refetchBelow(
  queries: QueryClient,
  queryKey: readonly unknown[],
  heard: number,
): void {
  void queries.invalidateQueries({ queryKey, refetchType: "none" });
  for (const query of queries.getQueryCache().findAll({ queryKey, type: "active" })) {
    void refetch(queries, query, heard);
  }
}

/** Asked while an answer was on its way: their turn comes after it, once, however many hints come meanwhile. */
const waiting = new WeakSet<Query>();

async function refetch(queries: QueryClient, query: Query, heard: number): Promise<void> {
  if ((asked.get(query) ?? 0) > heard) return;
  // An answer on its way is not cut off: where hints keep coming, none would ever arrive.
  const ask = () => {
    if (query.state.fetchStatus === "idle") asked.set(query, heardNow());
    return queries.refetchQueries(
      { queryKey: query.queryKey, exact: true, type: "active" },
      { cancelRefetch: false },
    );
  };
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

/** What the first screen needs, gathered before anything is drawn: so it is drawn once and whole, and not in three steps. */
import type { QueryClient } from "@tanstack/react-query";
import { matchPath } from "react-router";

import { meQuery } from "@/accounts/me";
import { SCREENS, type Screen } from "@/app/screens";
import { forgetEarlyAnswers, JUST_ASKED_MS } from "@/http/earlyAnswers";
import { MADE_AHEAD } from "@/ui/format";

/** Longer than this the opening page is no answer; then each part says itself that it is being loaded. */
const PATIENCE_MS = 1_500;

/** Never fails: what did not come is asked again by the screen, which also tells what went wrong. */
export async function gatherFirstScreen(
  queries: QueryClient,
  pathname: string,
  screens: readonly Screen[] = SCREENS,
): Promise<void> {
  makeAhead();
  const gathered = Promise.allSettled([
    queries.query({ ...meQuery, staleTime: "static" }),
    ...forScreen(queries, pathname, screens),
  ]);
  let patience = 0;
  const enough = new Promise((resolve) => {
    patience = window.setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([gathered, enough]);
  window.clearTimeout(patience);
  // The screen itself takes what it knew something of already, as soon as it is drawn.
  window.setTimeout(forgetEarlyAnswers, JUST_ASKED_MS);
}

/** The processor has nothing to do while the server answers. */
function makeAhead(): void {
  for (const make of MADE_AHEAD) window.setTimeout(make);
}

function forScreen(queries: QueryClient, pathname: string, screens: readonly Screen[]) {
  for (const { route, load } of screens) {
    const match = matchPath(route.path, pathname);
    if (match !== null) return [load(), route.asks?.(queries, match.params)];
  }
  return [];
}

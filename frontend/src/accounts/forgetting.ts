/** What goes and what stays when somebody leaves for good, and the asking itself. */
import { queryOptions } from "@tanstack/react-query";

import { waysToShow, WhoIsThere } from "@/accounts/passkeys";
import { get, post } from "@/http/api";
import { ApiProblem } from "@/http/errors";
import type { components } from "@/http/schema";

const PATH = "/substitutes/me/forgetting";

export type Forgetting = components["schemas"]["Forgetting"];
export type Fate = Forgetting["fates"][number];

export const forgettingQuery = queryOptions({
  queryKey: ["forgetting"],
  queryFn: ({ signal }) => get<Forgetting>(PATH, { signal }),
});

/** Refuses (`WhoIsThere`) when it is a while ago that this person showed who they are. */
export async function forgetMyself(): Promise<Forgetting> {
  try {
    return await post<Forgetting>(PATH, { confirmed: true });
  } catch (error) {
    if (error instanceof ApiProblem && error.code === "show-who-you-are") {
      throw new WhoIsThere(await waysToShow());
    }
    throw error;
  }
}

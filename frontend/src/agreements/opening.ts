/** Where something behind a figure has its own page, for who may open it. */
import type { CountedRow } from "@/agreements/types";
import type { Role } from "@/http/types";

const MAY_OPEN_REQUESTS: readonly Role[] = ["planner", "coordinator", "board_hr"];

export function pageOf(opens: CountedRow["opens"], role: Role | undefined): string | undefined {
  if (opens?.kind !== "request" || role === undefined) return undefined;
  return MAY_OPEN_REQUESTS.includes(role) ? `/aanvragen/${opens.id}` : undefined;
}

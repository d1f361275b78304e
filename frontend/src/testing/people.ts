/** The cast of the tests: dull people with the shapes of `GET /me`. */
import type { Me, RoleAt } from "@/http/types";

export const REGION = {
  id: 1,
  name: "Onderwijsregio Rivierenland",
  houseColour: "chalkboard" as const,
};
export const REGENBOOG = { id: 7, locationCode: "10AB00", name: "De Regenboog", place: "Tiel" };

export const AS_SCHOOL_LEADER: RoleAt = {
  role: "school_leader",
  region: REGION,
  organisation: { id: 4, name: "Stichting De Waarden" },
  schoolLocation: REGENBOOG,
};
export const AS_SUBSTITUTE: RoleAt = {
  role: "substitute",
  region: REGION,
  organisation: null,
  schoolLocation: null,
};
export const AS_PLANNER: RoleAt = { ...AS_SUBSTITUTE, role: "planner" };

export function personWith(...roles: RoleAt[]): Me {
  return {
    id: 1,
    name: "Marjan de Wit",
    email: "marjan@voorbeeld.test",
    roles,
    waiting: {
      openOffers: 0,
      openSwapQuestions: 0,
      requestsToFinish: 0,
      unreadNotices: 0,
      decisionsToVote: 0,
      items: 0,
    },
    substituteId: null,
  };
}

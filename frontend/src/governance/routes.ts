/** The screens of the table: proposals and decisions, making and changing one, and who sits where. */
import { Gavel, UsersRound } from "lucide-react";

import type { AppRoute } from "@/app/registry";
import type { Role } from "@/http/types";

/** Who may bring something to the table. */
const TABLE: readonly Role[] = ["planner", "coordinator", "board_hr", "seat_holder", "institute"];
/** For them it is what they can look up, not what they work with. */
const LATER = { school_leader: 70, substitute: 70, planner: 45 };

export const routes: readonly AppRoute[] = [
  {
    path: "/besluiten",
    title: "Besluiten",
    audience: "signed-in",
    page: () => import("@/governance/pages/DecisionsPage"),
    nav: { label: "Besluiten", icon: Gavel, order: 22, orderFor: LATER },
  },
  {
    path: "/besluiten/nieuw",
    title: "Nieuw voorstel",
    audience: TABLE,
    page: () => import("@/governance/pages/NewDecisionPage"),
  },
  {
    path: "/besluiten/:decisionId",
    title: "Voorstel",
    audience: "signed-in",
    page: () => import("@/governance/pages/DecisionPage"),
  },
  {
    path: "/besluiten/:decisionId/wijzigen",
    title: "Voorstel wijzigen",
    audience: TABLE,
    page: () => import("@/governance/pages/AmendDecisionPage"),
  },
  {
    path: "/zetels",
    title: "De tafel",
    audience: "signed-in",
    page: () => import("@/governance/pages/TablePage"),
    nav: { label: "De tafel", icon: UsersRound, order: 24, orderFor: { ...LATER, planner: 46 } },
  },
];

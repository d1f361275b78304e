/** The screens about the people of the pool. */
import { Users } from "lucide-react";

import type { AppRoute } from "@/app/registry";

export const routes: readonly AppRoute[] = [
  {
    path: "/invallers",
    title: "Invallers",
    audience: ["planner", "board_hr"],
    page: () => import("@/people/pages/PeoplePage"),
    nav: { label: "Invallers", icon: Users, order: 20 },
  },
  {
    path: "/invallers/:substituteId",
    title: "Invaller",
    audience: ["planner", "board_hr"],
    page: () => import("@/people/pages/PersonPage"),
  },
];

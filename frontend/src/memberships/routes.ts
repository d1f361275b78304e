/** The screen on which the pool office lets people in and ends their roles. */
import { KeyRound } from "lucide-react";

import type { AppRoute } from "@/app/registry";

export const routes: readonly AppRoute[] = [
  {
    path: "/toegang",
    title: "Toegang",
    audience: ["planner"],
    page: () => import("@/memberships/pages/MembershipsPage"),
    nav: { label: "Toegang", icon: KeyRound, order: 35 },
  },
];

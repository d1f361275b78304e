/** The screens of the morning board: one day of the whole region, and one request of it on its own page. */
import { LayoutList } from "lucide-react";

import type { AppRoute } from "@/app/registry";

export const routes: readonly AppRoute[] = [
  {
    path: "/ochtendbord",
    title: "Ochtendbord",
    audience: ["planner", "coordinator"],
    page: () => import("@/board/pages/MorningBoardPage"),
    nav: { label: "Ochtendbord", short: "Bord", icon: LayoutList, order: 10 },
  },
  {
    path: "/ochtendbord/nieuw",
    title: "Nieuwe aanvraag",
    audience: ["planner"],
    page: () => import("@/board/pages/BoardNewRequestPage"),
  },
  {
    path: "/ochtendbord/aanvraag/:requestId",
    title: "Aanvraag",
    audience: ["planner", "coordinator"],
    page: () => import("@/board/pages/BoardRequestPage"),
  },
];

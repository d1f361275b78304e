/** The screen on which boards see what they gave each other, and how the pool works now. */
import { Scale } from "lucide-react";

import type { AppRoute } from "@/app/registry";

export const routes: readonly AppRoute[] = [
  {
    path: "/verrekenen",
    title: "Gegeven en gekregen",
    audience: ["board_hr", "planner", "coordinator"],
    page: () => import("@/settlement/pages/SettlementPage"),
    nav: { label: "Gegeven en gekregen", short: "Verrekenen", icon: Scale, order: 57 },
  },
];

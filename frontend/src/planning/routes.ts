/** The screen on which a planner sees the best plan for a morning, and turns it into offers. */
import { Sparkles } from "lucide-react";

import type { AppRoute } from "@/app/registry";

export const routes: readonly AppRoute[] = [
  {
    path: "/ochtendplan",
    title: "Ochtendplan",
    audience: ["planner"],
    page: () => import("@/planning/pages/MorningPlanPage"),
    nav: { label: "Ochtendplan", short: "Plan", icon: Sparkles, order: 15 },
  },
];

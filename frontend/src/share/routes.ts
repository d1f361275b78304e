/** The screen on which an invaller reads their share of the work. */
import { ChartNoAxesColumn } from "lucide-react";

import type { AppRoute } from "@/app/registry";

export const routes: readonly AppRoute[] = [
  {
    path: "/mijn-aandeel",
    title: "Mijn aandeel",
    audience: ["substitute"],
    page: () => import("@/share/pages/SharePage"),
    nav: { label: "Mijn aandeel", icon: ChartNoAxesColumn, order: 50 },
  },
];

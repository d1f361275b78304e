/** The screen where an invaller says when and where they want to work. */
import { CalendarRange } from "lucide-react";

import type { AppRoute } from "@/app/registry";

export const routes: readonly AppRoute[] = [
  {
    path: "/beschikbaarheid",
    title: "Beschikbaarheid",
    audience: ["substitute"],
    page: () => import("@/availability/pages/AvailabilityPage"),
    nav: { label: "Mijn dagen", icon: CalendarRange, order: 30 },
  },
];

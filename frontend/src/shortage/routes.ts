/** The screens of the shortage registration: the reports, one of them, and the figures. */
import { ChartColumn, ClipboardPen } from "lucide-react";

import type { AppRoute } from "@/app/registry";

export const routes: readonly AppRoute[] = [
  {
    path: "/tekortregistratie",
    title: "Tekortregistratie",
    audience: ["school_leader", "board_hr", "coordinator"],
    page: () => import("@/shortage/pages/ReportsPage"),
    nav: { label: "Tekort opgeven", short: "Tekort", icon: ClipboardPen, order: 55 },
  },
  {
    path: "/tekortregistratie/:reportId",
    title: "Opgave",
    audience: ["school_leader", "board_hr", "coordinator"],
    page: () => import("@/shortage/pages/ReportPage"),
  },
  {
    path: "/tekortcijfers",
    title: "Tekortcijfers",
    audience: ["board_hr", "coordinator", "seat_holder", "institute", "national_monitor"],
    page: () => import("@/shortage/pages/FiguresPage"),
    nav: { label: "Tekortcijfers", short: "Cijfers", icon: ChartColumn, order: 56 },
  },
];

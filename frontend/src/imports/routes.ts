/** The screens on which a planner brings in files. */
import { FileUp } from "lucide-react";

import type { AppRoute } from "@/app/registry";

export const routes: readonly AppRoute[] = [
  {
    path: "/imports",
    title: "Bestanden inlezen",
    audience: ["planner"],
    page: () => import("@/imports/pages/ImportsPage"),
    nav: { label: "Inlezen", icon: FileUp, order: 30 },
  },
  {
    path: "/imports/:importId",
    title: "Bestand",
    audience: ["planner"],
    page: () => import("@/imports/pages/ImportPage"),
  },
];

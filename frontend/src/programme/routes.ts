/** The screens of the programme: the plan, its measures and challenges, and what works elsewhere. */
import { Map as MapIcon } from "lucide-react";

import type { AppRoute } from "@/app/registry";
import type { Role } from "@/http/types";

const READERS: readonly Role[] = [
  "coordinator",
  "board_hr",
  "seat_holder",
  "institute",
  "planner",
  "national_monitor",
];
const WRITERS: readonly Role[] = ["coordinator"];

export const routes: readonly AppRoute[] = [
  {
    path: "/plan",
    title: "Plan",
    audience: READERS,
    page: () => import("@/programme/pages/PlanPage"),
    nav: { label: "Plan", icon: MapIcon, order: 23, orderFor: { planner: 47 } },
  },
  {
    path: "/plan/versies/nieuw",
    title: "Nieuwe versie van het plan",
    audience: WRITERS,
    page: () => import("@/programme/pages/NewVersionPage"),
  },
  {
    path: "/plan/versies/:versionId",
    title: "Plan",
    audience: READERS,
    page: () => import("@/programme/pages/PlanPage"),
  },
  {
    path: "/plan/versies/:versionId/bewerken",
    title: "Plan bewerken",
    audience: WRITERS,
    page: () => import("@/programme/pages/EditPlanPage"),
  },
  {
    path: "/plan/uitdagingen",
    title: "Uitdagingen",
    audience: READERS,
    page: () => import("@/programme/pages/ChallengesPage"),
  },
  {
    path: "/plan/maatregelen",
    title: "Maatregelen",
    audience: READERS,
    page: () => import("@/programme/pages/MeasuresPage"),
  },
  {
    path: "/plan/maatregelen/nieuw",
    title: "Nieuwe maatregel",
    audience: WRITERS,
    page: () => import("@/programme/pages/MeasureFormPage"),
  },
  {
    path: "/plan/maatregelen/:measureId",
    title: "Maatregel",
    audience: READERS,
    page: () => import("@/programme/pages/MeasurePage"),
  },
  {
    path: "/plan/maatregelen/:measureId/wijzigen",
    title: "Maatregel wijzigen",
    audience: WRITERS,
    page: () => import("@/programme/pages/MeasureFormPage"),
  },
  {
    path: "/plan/elders",
    title: "Wat werkt elders",
    audience: READERS,
    page: () => import("@/programme/pages/SharedMeasuresPage"),
  },
];

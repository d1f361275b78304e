/** The screens of invalbeurten for the person who comes; the last is where the signed link of a reminder leads. */
import { BriefcaseBusiness } from "lucide-react";

import type { AppRoute } from "@/app/registry";

export const routes: readonly AppRoute[] = [
  {
    path: "/invalbeurten",
    title: "Mijn invalbeurten",
    audience: ["substitute"],
    page: () => import("@/assignments/pages/AssignmentsPage"),
    nav: { label: "Invalbeurten", icon: BriefcaseBusiness, order: 20 },
  },
  {
    path: "/invalbeurten/:assignmentId",
    title: "Invalbeurt",
    audience: ["substitute"],
    page: () => import("@/assignments/pages/AssignmentPage"),
  },
  {
    path: "/invalbeurt",
    title: "Invalbeurt",
    audience: "everyone",
    page: () => import("@/assignments/pages/LinkedAssignmentPage"),
  },
];

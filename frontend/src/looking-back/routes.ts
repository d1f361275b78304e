/** The screens of looking back, and of how a school welcomes people. */
import { HeartHandshake } from "lucide-react";

import type { AppRoute } from "@/app/registry";

export const routes: readonly AppRoute[] = [
  {
    path: "/invalbeurten/:assignmentId/terugblik",
    title: "Terugblik",
    audience: ["substitute"],
    page: () => import("@/looking-back/pages/LookBackPage"),
  },
  {
    path: "/terugblik/:assignmentId",
    title: "Terugblik",
    audience: ["school_leader", "planner"],
    page: () => import("@/looking-back/pages/LookBackPage"),
  },
  {
    path: "/welkom-op-school",
    title: "Welkom op school",
    audience: ["school_leader", "planner"],
    page: () => import("@/looking-back/pages/WelcomePage"),
    nav: { label: "Welkom op school", short: "Welkom", icon: HeartHandshake, order: 58 },
  },
];

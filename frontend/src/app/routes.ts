/** The screens of the shell itself. */
import type { AppRoute } from "@/app/registry";

export const routes: readonly AppRoute[] = [
  {
    path: "/over",
    title: "Over de vervangingspool",
    audience: "everyone",
    page: () => import("@/app/AboutPage"),
  },
  {
    path: "/privacy",
    title: "Privacy",
    audience: "everyone",
    page: () => import("@/app/PrivacyPage"),
  },
];

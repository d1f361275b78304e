/** What an invaller sees the first time. */
import type { AppRoute } from "@/app/registry";

export const routes: readonly AppRoute[] = [
  {
    path: "/welkom",
    title: "Welkom",
    audience: ["substitute"],
    page: () => import("@/start/StartPage"),
  },
];

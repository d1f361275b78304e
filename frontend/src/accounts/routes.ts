/** The screens for signing in. */
import type { AppRoute } from "@/app/registry";

export const routes: readonly AppRoute[] = [
  {
    path: "/inloggen",
    title: "Inloggen",
    audience: "everyone",
    page: () => import("@/accounts/SignInPage"),
  },
];

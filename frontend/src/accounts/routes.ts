/** The screens for signing in, and of one's own account. */
import type { AppRoute } from "@/app/registry";

export const routes: readonly AppRoute[] = [
  {
    path: "/inloggen",
    title: "Inloggen",
    audience: "everyone",
    page: () => import("@/accounts/SignInPage"),
  },
  {
    path: "/mijn-account",
    title: "Mijn account",
    audience: "signed-in",
    page: () => import("@/accounts/MyAccountPage"),
  },
  {
    path: "/mijn-account/gegevens",
    title: "Mijn gegevens",
    audience: "signed-in",
    page: () => import("@/accounts/MyDataPage"),
  },
  {
    path: "/mijn-account/papieren",
    title: "Mijn papieren",
    audience: ["substitute"],
    page: () => import("@/people/pages/OwnPapersPage"),
  },
  {
    path: "/mijn-account/weggaan",
    title: "Voorgoed weggaan",
    audience: ["substitute"],
    page: () => import("@/accounts/LeavePage"),
  },
  {
    path: "/tot-ziens",
    title: "Tot ziens",
    audience: "everyone",
    page: () => import("@/accounts/GonePage"),
  },
];

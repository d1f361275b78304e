/** The screens of notices and how they reach somebody, for everyone who is signed in. */
import { Bell } from "lucide-react";

import type { AppRoute } from "@/app/registry";

export const routes: readonly AppRoute[] = [
  {
    path: "/meldingen",
    title: "Meldingen",
    audience: "signed-in",
    page: () => import("@/notices/pages/NoticesPage"),
    nav: {
      label: "Meldingen",
      icon: Bell,
      order: 40,
      waiting: {
        count: (me) => me.waiting.unreadNotices,
        label: (count) => `${count} ongelezen`,
      },
    },
  },
  {
    path: "/meldingen/apparaat",
    title: "Meldingen op dit apparaat",
    audience: "signed-in",
    page: () => import("@/notices/pages/ReachPage"),
  },
];

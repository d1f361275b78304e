/** The screen of notices, for everyone who is signed in. */
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
];

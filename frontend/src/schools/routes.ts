/** The screens of a school: today, its board on the wall, and what it says about itself. */
import { CalendarCheck2, MonitorPlay, School } from "lucide-react";

import type { AppRoute } from "@/app/registry";

export const routes: readonly AppRoute[] = [
  {
    path: "/vandaag",
    title: "Mijn school vandaag",
    audience: ["school_leader"],
    page: () => import("@/schools/pages/TodayPage"),
    nav: {
      label: "Vandaag",
      icon: CalendarCheck2,
      order: 10,
      waiting: {
        count: (me) => me.waiting.requestsToFinish,
        label: (count) => `${count} af te ronden`,
      },
    },
  },
  {
    path: "/schoolbord",
    title: "Schoolbord",
    audience: ["school_leader"],
    page: () => import("@/schools/pages/SchoolBoardPage"),
    nav: { label: "Schoolbord", icon: MonitorPlay, order: 30 },
  },
  {
    path: "/mijn-school",
    title: "Mijn school",
    audience: ["school_leader"],
    page: () => import("@/schools/pages/MySchoolPage"),
    nav: { label: "Mijn school", icon: School, order: 50 },
  },
];

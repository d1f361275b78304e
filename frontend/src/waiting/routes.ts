/** The first screen of who decides, advises or coordinates: what waits for them. */
import { ListChecks } from "lucide-react";

import type { AppRoute } from "@/app/registry";
import { countOf } from "@/ui/format";

export const routes: readonly AppRoute[] = [
  {
    path: "/wacht-op-mij",
    title: "Wacht op mij",
    audience: "signed-in",
    page: () => import("@/waiting/pages/WaitingPage"),
    nav: {
      label: "Wacht op mij",
      short: "Wacht",
      icon: ListChecks,
      order: 5,
      waiting: {
        count: (me) => me.waiting.items,
        label: (count) => `${countOf(count, "ding wacht", "dingen wachten")} op je`,
      },
      onlyFor: [
        "coordinator",
        "board_hr",
        "seat_holder",
        "institute",
        "national_monitor",
        "school_leader",
      ],
      orderFor: { national_monitor: 12, school_leader: 72 },
    },
  },
];

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
        count: (me) => me.waiting.decisionsToVote,
        label: (count) => `${countOf(count, "voorstel wacht", "voorstellen wachten")} op je stem`,
      },
      onlyFor: ["coordinator", "board_hr", "seat_holder", "institute"],
    },
  },
];

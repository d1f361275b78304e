/** The screens of requests: asking, following one, and looking back. */
import { CirclePlus } from "lucide-react";

import type { AppRoute } from "@/app/registry";

export const routes: readonly AppRoute[] = [
  {
    path: "/aanvragen/nieuw",
    title: "Iemand nodig?",
    audience: ["school_leader"],
    page: () => import("@/requests/pages/NewRequestPage"),
    nav: { label: "Aanvragen", icon: CirclePlus, order: 20 },
  },
  {
    path: "/aanvragen",
    title: "Alle aanvragen",
    audience: ["school_leader"],
    page: () => import("@/requests/pages/RequestsPage"),
  },
  {
    path: "/aanvragen/:requestId",
    title: "Aanvraag",
    audience: ["school_leader", "planner", "coordinator", "board_hr"],
    page: () => import("@/requests/pages/RequestPage"),
  },
];

/** The screens of the region: your own, all of them for who reads across the country, and coverage. */
import { Map, MapPinned, Network } from "lucide-react";

import type { AppRoute } from "@/app/registry";

export const routes: readonly AppRoute[] = [
  {
    path: "/regios",
    title: "Alle onderwijsregio's",
    audience: ["national_monitor"],
    page: () => import("@/regions/pages/RegionsPage"),
    nav: { label: "Onderwijsregio's", short: "Regio's", icon: Map, order: 10 },
  },
  {
    path: "/regios/:regionId",
    title: "Onderwijsregio",
    audience: "signed-in",
    page: () => import("@/regions/pages/RegionPage"),
  },
  {
    path: "/regio",
    title: "Onze onderwijsregio",
    audience: [
      "school_leader",
      "board_hr",
      "planner",
      "coordinator",
      "substitute",
      "seat_holder",
      "institute",
      "observer",
      "partner",
    ],
    page: () => import("@/regions/pages/OwnRegionPage"),
    nav: {
      label: "Onze regio",
      short: "Regio",
      icon: Network,
      order: 60,
      orderFor: { coordinator: 23, observer: 5, partner: 5, substitute: 75, school_leader: 75 },
    },
  },
  {
    path: "/dekking",
    title: "Dekking",
    audience: ["national_monitor", "coordinator"],
    page: () => import("@/regions/pages/CoveragePage"),
    nav: { label: "Dekking", icon: MapPinned, order: 30, orderFor: { coordinator: 26 } },
  },
];

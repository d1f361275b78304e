/** The screens of result agreements: all of them, one with its whole trace, the rows behind a figure, and making one. */
import { Target } from "lucide-react";

import type { AppRoute, Audience } from "@/app/registry";

const READERS: Audience = [
  "coordinator",
  "board_hr",
  "seat_holder",
  "institute",
  "planner",
  "national_monitor",
];

export const routes: readonly AppRoute[] = [
  {
    path: "/afspraken",
    title: "Afspraken",
    audience: READERS,
    page: () => import("@/agreements/pages/AgreementsPage"),
    nav: { label: "Afspraken", icon: Target, order: 21, orderFor: { planner: 44 } },
  },
  {
    path: "/afspraken/nieuw",
    title: "Nieuwe afspraak",
    audience: ["coordinator"],
    page: () => import("@/agreements/pages/NewAgreementPage"),
  },
  {
    path: "/afspraken/geld",
    title: "Geld achter de afspraken",
    audience: READERS,
    page: () => import("@/agreements/pages/FundingPage"),
  },
  {
    path: "/afspraken/:agreementId",
    title: "Afspraak",
    audience: READERS,
    page: () => import("@/agreements/pages/AgreementPage"),
  },
  {
    path: "/afspraken/:agreementId/wijzigen",
    title: "Afspraak wijzigen",
    audience: ["coordinator"],
    page: () => import("@/agreements/pages/EditAgreementPage"),
  },
  {
    path: "/afspraken/:agreementId/metingen/:measurementId",
    title: "Achter het cijfer",
    audience: READERS,
    page: () => import("@/agreements/pages/CountedRowsPage"),
  },
];

/** The screens of offers; the first is also where the signed link of a mail leads, without signing in. */
import { MessageCircleQuestion } from "lucide-react";

import type { AppRoute } from "@/app/registry";
import { offerQuery } from "@/offers/queries";

export const routes: readonly AppRoute[] = [
  {
    path: "/aanbod",
    title: "Aanbod",
    audience: "everyone",
    page: () => import("@/offers/pages/OffersDoorPage"),
    nav: {
      label: "Aanbod",
      icon: MessageCircleQuestion,
      order: 10,
      onlyFor: ["substitute"],
      waiting: {
        // Who was remembered by an older version has no second number.
        count: ({ waiting }) => waiting.openOffers + (waiting.openSwapQuestions || 0),
        label: (count) => `${count} open`,
      },
    },
  },
  {
    path: "/aanbod/:offerId",
    title: "Aanbod",
    audience: ["substitute"],
    page: () => import("@/offers/pages/OfferPage"),
    asks: (queries, { offerId }) =>
      queries.query({ ...offerQuery(Number(offerId)), staleTime: "static" }),
  },
];

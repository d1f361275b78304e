/** The screens of offers; the first is also where the signed link of a mail leads, without signing in. */
import { MessageCircleQuestion } from "lucide-react";

import type { AppRoute } from "@/app/registry";
import { offerQuery, offersQuery } from "@/offers/queries";
import { swapQuestionsQuery } from "@/swaps/queries";

export const routes: readonly AppRoute[] = [
  {
    path: "/aanbod",
    title: "Aanbod",
    audience: "everyone",
    page: () => import("@/offers/pages/OffersDoorPage"),
    asks: (queries) => {
      // A signed link brings its own offer, and nobody who is signed in.
      if (window.location.hash.length > 1) return Promise.resolve();
      return Promise.allSettled([
        queries.query({ ...offersQuery("open"), staleTime: "static" }),
        queries.query(offersQuery("waiting")),
        queries.query(swapQuestionsQuery()),
      ]);
    },
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

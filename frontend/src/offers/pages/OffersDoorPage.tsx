/** The address of offers: a signed link opens its own offer, everyone else comes to their list. */
import { lazy, Suspense } from "react";
import { Navigate } from "react-router";

import { useMe } from "@/accounts/me";
import { Guard } from "@/app/Guard";
import type { AppRoute } from "@/app/registry";
import { useTokenOutOfSight } from "@/app/useTokenOutOfSight";
import OffersPage from "@/offers/pages/OffersPage";
import { CardSkeleton } from "@/ui/States";

/** A file of its own: who opens the list does not need it. */
const LinkedOfferPage = lazy(() => import("@/offers/pages/LinkedOfferPage"));

const LIST: AppRoute = {
  path: "/aanbod",
  title: "Aanbod",
  audience: ["substitute"],
  page: () => Promise.resolve({ default: OffersPage }),
};

export default function OffersDoorPage() {
  const token = useTokenOutOfSight();
  const me = useMe();
  if (token !== undefined) {
    return (
      <Suspense fallback={<CardSkeleton label="De vraag laden" />}>
        <LinkedOfferPage key={token} token={token} />
      </Suspense>
    );
  }
  if (me.data === null) return <Navigate to="/inloggen?naar=%2Faanbod" replace />;
  return (
    <Guard route={LIST}>
      <OffersPage />
    </Guard>
  );
}

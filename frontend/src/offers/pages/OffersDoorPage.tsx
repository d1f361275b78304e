/** The address of offers: a signed link opens its own offer, everyone else comes to their list. */
import { Navigate } from "react-router";

import { useMe } from "@/accounts/me";
import { Guard } from "@/app/Guard";
import type { AppRoute } from "@/app/registry";
import { useTokenOutOfSight } from "@/app/useTokenOutOfSight";
import LinkedOfferPage from "@/offers/pages/LinkedOfferPage";
import OffersPage from "@/offers/pages/OffersPage";

const LIST: AppRoute = {
  path: "/aanbod",
  title: "Aanbod",
  audience: ["substitute"],
  page: () => Promise.resolve({ default: OffersPage }),
};

export default function OffersDoorPage() {
  const token = useTokenOutOfSight();
  const me = useMe();
  if (token !== undefined) return <LinkedOfferPage key={token} token={token} />;
  if (me.data === null) return <Navigate to="/inloggen?naar=%2Faanbod" replace />;
  return (
    <Guard route={LIST}>
      <OffersPage />
    </Guard>
  );
}

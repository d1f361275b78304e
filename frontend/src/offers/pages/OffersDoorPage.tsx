/** The address of offers: a signed link opens its own offer, everyone else comes to their list. */
import { useEffect } from "react";
import { Navigate, useLocation, useNavigate } from "react-router";

import { useMe } from "@/accounts/me";
import { Guard } from "@/app/Guard";
import type { AppRoute } from "@/app/registry";
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

/** The token leaves the address bar at once, and stays with this entry of the history for a reload. */
function useTokenOutOfSight(): string | undefined {
  const location = useLocation();
  const state: unknown = location.state;
  const navigate = useNavigate();
  const fresh = location.hash.length > 1 ? location.hash.slice(1) : undefined;
  useEffect(() => {
    if (fresh !== undefined) void navigate("/aanbod", { replace: true, state: { token: fresh } });
  }, [fresh, navigate]);
  const kept = (state as { token?: unknown } | null)?.token;
  return fresh ?? (typeof kept === "string" ? kept : undefined);
}

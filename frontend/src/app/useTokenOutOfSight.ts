/** The token of a signed link in a mail, which stands behind the hash so that no server logs it. */
import { useEffect } from "react";
import { useLocation, useNavigate } from "react-router";

/** The token leaves the address bar at once, and stays with this entry of the history for a reload. */
export function useTokenOutOfSight(): string | undefined {
  const location = useLocation();
  const { hash, pathname, search } = location;
  const state: unknown = location.state;
  const navigate = useNavigate();
  const fresh = hash.length > 1 ? hash.slice(1) : undefined;
  useEffect(() => {
    if (fresh === undefined) return;
    void navigate({ pathname, search }, { replace: true, state: { token: fresh } });
  }, [fresh, navigate, pathname, search]);
  const kept = (state as { token?: unknown } | null)?.token;
  return fresh ?? (typeof kept === "string" ? kept : undefined);
}

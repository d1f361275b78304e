/** The frame around every screen: who is signed in decides whether it is the shell or the visitor's door. */
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useLayoutEffect } from "react";
import { NavigationType, Outlet, useLocation, useNavigationType } from "react-router";

import { useMe } from "@/accounts/me";
import { RolesProvider } from "@/accounts/roles";
import { KeptAnswers } from "@/app/KeptAnswers";
import { KeptRequests } from "@/app/KeptRequests";
import { Shell } from "@/app/Shell";
import { VisitorShell } from "@/app/VisitorShell";
import { LiveProvider } from "@/live/provider";
import { KeepDevice } from "@/notices/device/KeepDevice";
import { ErrorState, Skeleton } from "@/ui/States";

export function Frame() {
  const me = useMe();
  const queries = useQueryClient();
  const askWhoIAm = useCallback(
    () => void queries.invalidateQueries({ queryKey: ["me"] }),
    [queries],
  );
  const person = me.data ?? undefined;
  useTopOfNewPage();
  return (
    <LiveProvider active={person !== undefined} onRefused={askWhoIAm}>
      {person !== undefined && (
        <RolesProvider key={person.id} me={person}>
          <KeptRequests />
          <KeptAnswers />
          <KeepDevice personId={person.id} />
          <Shell>
            <Outlet />
          </Shell>
        </RolesProvider>
      )}
      {me.data === null && (
        <VisitorShell>
          <Outlet />
        </VisitorShell>
      )}
      {me.data === undefined && (
        <VisitorShell>
          {me.isPending ? (
            <Skeleton label="De vervangingspool wordt geopend" />
          ) : (
            <ErrorState error={me.error} onRetry={() => void me.refetch()} level={1} />
          )}
        </VisitorShell>
      )}
    </LiveProvider>
  );
}

/** A new page begins at its top; going back is left to the browser, which knows where a person was. */
function useTopOfNewPage() {
  const { pathname } = useLocation();
  const way = useNavigationType();
  useLayoutEffect(() => {
    if (way === NavigationType.Push) window.scrollTo(0, 0);
  }, [pathname, way]);
}

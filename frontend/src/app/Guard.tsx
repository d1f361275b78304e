/** Shows a screen to its audience; sends visitors to sign in, and others to the role that fits. */
import type { ReactNode } from "react";
import { Navigate, useLocation } from "react-router";

import { useMe } from "@/accounts/me";
import { placeOf, ROLE_WORDS, useRoles } from "@/accounts/roles";
import { mayOpen, type AppRoute } from "@/app/registry";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/States";

export function Guard({ route, children }: { route: AppRoute; children: ReactNode }) {
  const me = useMe();
  const location = useLocation();
  const page = (
    <>
      <title>{`${route.title} · Vervangingspool`}</title>
      {children}
    </>
  );
  if (route.audience === "everyone") return page;
  if (me.data === null) {
    const target = `${location.pathname}${location.search}`;
    return <Navigate to={`/inloggen?naar=${encodeURIComponent(target)}`} replace />;
  }
  return <RoleGuard route={route}>{page}</RoleGuard>;
}

function RoleGuard({ route, children }: { route: AppRoute; children: ReactNode }) {
  const { me, active, choose } = useRoles();
  if (mayOpen(route, active?.role)) return children;
  const fitting = me.roles.findIndex((roleAt) => mayOpen(route, roleAt.role));
  const roleAt = me.roles[fitting];
  if (roleAt === undefined) {
    return <EmptyState title="Deze pagina hoort niet bij jouw rol" level={1} />;
  }
  return (
    <EmptyState
      title="Deze pagina hoort bij een andere rol"
      level={1}
      action={
        <Button look="primary" onClick={() => choose(fitting)}>
          {`Verder als ${ROLE_WORDS[roleAt.role].toLowerCase()}`}
        </Button>
      }
    >
      {`Je bent ook ${ROLE_WORDS[roleAt.role].toLowerCase()} bij ${placeOf(roleAt)}.`}
    </EmptyState>
  );
}

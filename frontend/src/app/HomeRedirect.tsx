/** The bare address: the first screen of the role, or a word to who has none. */
import { Navigate } from "react-router";

import { useMe } from "@/accounts/me";
import { useRoles } from "@/accounts/roles";
import { navigationOf } from "@/app/registry";
import { EmptyState } from "@/ui/States";

export function HomeRedirect() {
  const me = useMe();
  if (me.data === null) return <Navigate to="/inloggen" replace />;
  return <RoleHome />;
}

function RoleHome() {
  const { active, me } = useRoles();
  const home = navigationOf(active?.role)[0];
  if (home !== undefined) return <Navigate to={home.path} replace />;
  return (
    <EmptyState title={`Welkom, ${me.name}`} level={1}>
      {active === undefined
        ? "Je hebt nog geen rol in een onderwijsregio. Vraag het poolbureau om je uit te nodigen."
        : "Voor jouw rol staan hier nog geen schermen klaar."}
    </EmptyState>
  );
}

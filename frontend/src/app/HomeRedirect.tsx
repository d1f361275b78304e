/** The bare address: the first screen of the role, the start for a new invaller, or a word to who has no role. */
import { Navigate } from "react-router";

import { useMe } from "@/accounts/me";
import { useRoles } from "@/accounts/roles";
import { homeOf } from "@/app/registry";
import { sawStart } from "@/start/seen";
import { Stack } from "@/ui/Layout";
import { EmptyState } from "@/ui/States";
import { TextLink } from "@/ui/Text";

export function HomeRedirect() {
  const me = useMe();
  if (me.data === null) return <Navigate to="/inloggen" replace />;
  return <RoleHome />;
}

function RoleHome() {
  const { active, me } = useRoles();
  const home = homeOf(active?.role);
  if (active?.role === "substitute" && !sawStart(me.id)) return <Navigate to="/welkom" replace />;
  if (home !== undefined) return <Navigate to={home.path} replace />;
  return (
    <EmptyState title={`Welkom, ${me.name}`} level={1} action={<Elsewhere />}>
      Je hebt nog geen rol in een onderwijsregio. Vraag het poolbureau om je uit te nodigen.
    </EmptyState>
  );
}

function Elsewhere() {
  return (
    <Stack gap="small">
      <TextLink to="/over">Wat de pool doet</TextLink>
      <TextLink to="/privacy">Wat we met gegevens doen</TextLink>
    </Stack>
  );
}

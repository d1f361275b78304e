/** The role a person works in now; people with several choose, and the choice is kept on the device. */
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from "react";

import type { Me, Role, RoleAt } from "@/http/types";

export const ROLE_WORDS: Record<Role, string> = {
  school_leader: "Schoolleider",
  board_hr: "Bestuur of HR",
  planner: "Poolplanner",
  coordinator: "Regiocoördinator",
  substitute: "Invaller",
  seat_holder: "Zetelhouder",
  institute: "Opleiding",
  observer: "Waarnemer",
  partner: "Partner",
  national_monitor: "Realisatie-eenheid",
};

/** Where the role holds: the school, else the organisation, else the region. */
export function placeOf(roleAt: RoleAt): string {
  return (
    roleAt.schoolLocation?.name ?? roleAt.organisation?.name ?? roleAt.region?.name ?? "Landelijk"
  );
}

type Roles = {
  me: Me;
  /** Undefined when a person has no role (any more). */
  active: RoleAt | undefined;
  choose: (index: number) => void;
};

const RolesContext = createContext<Roles | null>(null);

export function RolesProvider({ me, children }: { me: Me; children: ReactNode }) {
  const storageKey = `role-of-${me.id}`;
  const [chosen, setChosen] = useState(() => localStorage.getItem(storageKey));
  const active = me.roles.find((roleAt) => keyOf(roleAt) === chosen) ?? me.roles[0];

  const choose = useCallback(
    (index: number) => {
      const roleAt = me.roles[index];
      if (roleAt === undefined) return;
      localStorage.setItem(storageKey, keyOf(roleAt));
      setChosen(keyOf(roleAt));
    },
    [me, storageKey],
  );

  const roles = useMemo(() => ({ me, active, choose }), [me, active, choose]);
  return <RolesContext value={roles}>{children}</RolesContext>;
}

/** For screens behind sign-in: the person and the role they work in. */
export function useRoles(): Roles {
  const roles = use(RolesContext);
  if (roles === null) throw new Error("useRoles needs a signed-in person");
  return roles;
}

function keyOf(roleAt: RoleAt): string {
  return [
    roleAt.role,
    roleAt.region?.id ?? 0,
    roleAt.organisation?.id ?? 0,
    roleAt.schoolLocation?.id ?? 0,
  ].join("-");
}

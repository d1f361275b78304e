/** The school a leader works for now, and the others they may choose. */
import { useRoles } from "@/accounts/roles";
import type { LocationRef } from "@/http/types";

export function useMySchools(): { current: LocationRef | undefined; all: readonly LocationRef[] } {
  const { me, active } = useRoles();
  const all = me.roles.flatMap((roleAt) =>
    roleAt.role === "school_leader" && roleAt.schoolLocation !== null
      ? [roleAt.schoolLocation]
      : [],
  );
  return { current: active?.schoolLocation ?? all[0], all };
}

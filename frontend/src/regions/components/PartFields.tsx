/** Role, phase and expected day of an organisation in the region. */
import type { OrganisationKind, ParticipationPhase, ParticipationRole } from "@/regions/types";
import { PHASE_WORDS, ROLE_IN_REGION } from "@/regions/words";
import { ChipChoice } from "@/ui/Choices";
import { DateField } from "@/ui/DayPicker";

export type PartDraft = {
  role: ParticipationRole;
  phase: ParticipationPhase | "";
  expectedJoinDate: string | null;
};

const FITTING: Record<OrganisationKind, readonly ParticipationRole[]> = {
  board: ["member", "penvoerder", "observer"],
  institute: ["institute", "penvoerder", "observer"],
  partner: ["partner"],
};
const PHASES = (["step_in", "step_on", "step_forward"] as const).map((value) => ({
  value,
  label: PHASE_WORDS[value],
}));

/** What an organisation of this kind can be; the first is what it is without being asked. */
export function rolesFor(kind: OrganisationKind): readonly ParticipationRole[] {
  return FITTING[kind];
}

export function PartFields({
  draft,
  roles,
  onChange,
}: {
  draft: PartDraft;
  roles: readonly ParticipationRole[];
  onChange: (draft: PartDraft) => void;
}) {
  return (
    <>
      {roles.length > 1 && (
        <ChipChoice<ParticipationRole>
          label="Rol"
          value={draft.role}
          options={roles.map((value) => ({ value, label: ROLE_IN_REGION[value] }))}
          onChange={(role) => onChange({ ...draft, role })}
        />
      )}
      {draft.role !== "partner" && (
        <ChipChoice<ParticipationPhase>
          label="Fase"
          optional
          value={draft.phase === "" ? null : draft.phase}
          options={PHASES}
          onChange={(phase) => onChange({ ...draft, phase })}
        />
      )}
      {draft.role === "observer" && (
        <DateField
          label="Doet mee vanaf, naar verwachting"
          optional
          value={draft.expectedJoinDate}
          onChange={(expectedJoinDate) => onChange({ ...draft, expectedJoinDate })}
        />
      )}
    </>
  );
}

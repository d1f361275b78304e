/** Let an organisation take part: a board by its number, an institute or a partner by its name. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { PartFields, rolesFor, type PartDraft } from "@/regions/components/PartFields";
import { useAddParticipation } from "@/regions/queries";
import type { NewParticipationBody, OrganisationKind, RegionDetail } from "@/regions/types";
import { ChipChoice } from "@/ui/Choices";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

const KINDS: { value: OrganisationKind; label: string }[] = [
  { value: "board", label: "Schoolbestuur" },
  { value: "institute", label: "Lerarenopleiding" },
  { value: "partner", label: "Partner" },
];

export function AddDialog({ region, onClose }: { region: RegionDetail; onClose: () => void }) {
  const add = useAddParticipation(region.id);
  const toast = useToast();
  const [kind, setKind] = useState<OrganisationKind>("board");
  const [name, setName] = useState("");
  const [number, setNumber] = useState("");
  const [place, setPlace] = useState("");
  const [draft, setDraft] = useState<PartDraft>(draftFor("board"));
  const [tried, setTried] = useState(false);
  const missing = {
    name: name.trim() === "",
    number: kind === "board" && !/^\d{5}$/.test(number.trim()),
  };

  function send() {
    setTried(true);
    if (missing.name || missing.number) return;
    const body: NewParticipationBody = {
      kind,
      name: name.trim(),
      place: place.trim(),
      ...draft,
      phase: draft.phase === "" ? null : draft.phase,
    };
    if (kind === "board") body.boardNumber = number.trim();
    add.mutate(body, {
      onSuccess: () => {
        toast(`${body.name} doet mee.`);
        onClose();
      },
    });
  }

  return (
    <MoveDialog
      title="Wie gaat er meedoen?"
      confirm="Voeg toe"
      move={add}
      onConfirm={send}
      onClose={onClose}
    >
      <ChipChoice<OrganisationKind>
        label="Soort organisatie"
        value={kind}
        options={KINDS}
        onChange={(chosen) => {
          setKind(chosen);
          setDraft(draftFor(chosen));
        }}
      />
      <TextField
        label="Naam"
        maxLength={160}
        value={name}
        onChange={setName}
        error={tried && missing.name ? "Vul de naam in." : undefined}
      />
      {kind === "board" && (
        <TextField
          label="Nummer van het bestuur"
          description="Vijf cijfers, zoals in het register van DUO."
          inputMode="numeric"
          width="code"
          maxLength={5}
          value={number}
          onChange={setNumber}
          error={
            tried && missing.number
              ? "Een schoolbestuur heeft een nummer van vijf cijfers."
              : undefined
          }
        />
      )}
      <TextField label="Plaats" optional maxLength={80} value={place} onChange={setPlace} />
      <PartFields draft={draft} roles={rolesFor(kind)} onChange={setDraft} />
    </MoveDialog>
  );
}

function draftFor(kind: OrganisationKind): PartDraft {
  return { role: rolesFor(kind)[0] ?? "member", phase: "", expectedJoinDate: null };
}

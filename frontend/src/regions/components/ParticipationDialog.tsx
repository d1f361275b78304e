/** What an organisation is in the region, how far it has come, and letting it go. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { PartFields, rolesFor, type PartDraft } from "@/regions/components/PartFields";
import { useChangeParticipation, useEndParticipation } from "@/regions/queries";
import type { Participation, RegionDetail } from "@/regions/types";
import { Button } from "@/ui/Button";
import { Paragraph } from "@/ui/Text";
import { TextArea } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

type Props = { region: RegionDetail; part: Participation; onClose: () => void };

export function ParticipationDialog({ region, part, onClose }: Props) {
  const [leaving, setLeaving] = useState(false);
  return leaving ? (
    <LeaveDialog region={region} part={part} onClose={onClose} />
  ) : (
    <ChangeDialog region={region} part={part} onClose={onClose} onLeave={() => setLeaving(true)} />
  );
}

function ChangeDialog({ region, part, onClose, onLeave }: Props & { onLeave: () => void }) {
  const change = useChangeParticipation(region.id, part.id);
  const toast = useToast();
  const [draft, setDraft] = useState<PartDraft>({
    role: part.role,
    phase: part.phase,
    expectedJoinDate: part.expectedJoinDate,
  });

  function send() {
    change.mutate(
      { ...draft, phase: draft.phase === "" ? null : draft.phase },
      {
        onSuccess: () => {
          toast(`${part.organisation.name} is aangepast.`);
          onClose();
        },
      },
    );
  }

  return (
    <MoveDialog
      title={part.organisation.name}
      confirm="Bewaar"
      move={change}
      onConfirm={send}
      onClose={onClose}
    >
      <PartFields draft={draft} roles={rolesFor(part.organisation.kind)} onChange={setDraft} />
      {draft.role === "observer" && part.role !== "observer" && (
        <Paragraph tone="soft">
          Wie waarneemt, leest mee zonder stem en zonder de pool. De mensen van dit bestuur krijgen
          die rol meteen.
        </Paragraph>
      )}
      <div>
        <Button look="danger-secondary" onClick={onLeave}>
          Doet niet meer mee
        </Button>
      </div>
    </MoveDialog>
  );
}

function LeaveDialog({ region, part, onClose }: Props) {
  const end = useEndParticipation(region.id, part.id);
  const toast = useToast();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);

  function send() {
    setTried(true);
    if (reason.trim() === "") return;
    end.mutate(reason.trim(), {
      onSuccess: () => {
        toast(`${part.organisation.name} doet niet meer mee.`);
        onClose();
      },
    });
  }

  return (
    <MoveDialog
      title={`${part.organisation.name} doet niet meer mee?`}
      confirm="Leg vast"
      danger
      move={end}
      onConfirm={send}
      onClose={onClose}
    >
      <Paragraph>De mensen van deze organisatie verliezen hun rol in de regio.</Paragraph>
      <TextArea
        label="Waarom"
        rows={3}
        maxLength={400}
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === "" ? "Schrijf op waarom." : undefined}
      />
    </MoveDialog>
  );
}

/** For who may decide in place of the table: carry a proposal that the table did not, with the reason for everybody to read. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { useMandates } from "@/governance/council";
import { useMandateFor } from "@/governance/mutations";
import type { Mandate, RegionDecision } from "@/governance/types";
import { Button } from "@/ui/Button";
import { DataList } from "@/ui/DataList";
import { Section } from "@/ui/Layout";
import { Paragraph } from "@/ui/Text";
import { TextArea } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

const LONGEST_REASON = 2_000;

export function PushThrough({ decision }: { decision: RegionDecision }) {
  const mandates = useMandates(decision.region.id);
  const [asked, setAsked] = useState(false);
  const mine = mandates.data?.find((mandate) => mandate.isMine && mandate.isRunning);
  if (mine === undefined || !["open", "rejected"].includes(decision.status)) return null;
  return (
    <Section id="push" title="Doorzettingsmacht">
      <Button look="danger-secondary" wide onClick={() => setAsked(true)}>
        Zet het voorstel door
      </Button>
      {asked && <PushDialog decision={decision} mandate={mine} onClose={() => setAsked(false)} />}
    </Section>
  );
}

function PushDialog({
  decision,
  mandate,
  onClose,
}: {
  decision: RegionDecision;
  mandate: Mandate;
  onClose: () => void;
}) {
  const push = useMandateFor(decision.id);
  const toast = useToast();
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === "";
  return (
    <MoveDialog
      title="Doorzetten zonder de tafel?"
      confirm="Zet door"
      danger
      move={push}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        if (missing) return;
        push.mutate(reason.trim(), {
          onSuccess: () => {
            toast("Doorgezet. De tafel krijgt bericht, met je reden.");
            onClose();
          },
        });
      }}
    >
      <Paragraph>
        Het voorstel is dan aangenomen, wat de stand ook is. De stand, je naam en je reden blijven
        staan.
      </Paragraph>
      <DataList
        items={[
          { term: "Je mandaat", value: mandate.scope },
          { term: "Rust op", value: mandate.basis },
        ]}
      />
      <TextArea
        label="Waarom zet je door?"
        rows={4}
        maxLength={LONGEST_REASON}
        value={reason}
        onChange={setReason}
        error={tried && missing ? "Schrijf op waarom je doorzet." : undefined}
      />
    </MoveDialog>
  );
}

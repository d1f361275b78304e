/** The questions before a proposal is taken back, a voting ends, or its outcome is written down. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { useCloseProposal, useExplainOutcome, useWithdrawProposal } from "@/governance/mutations";
import type { RegionDecision } from "@/governance/types";
import { DateField } from "@/ui/DayPicker";
import { isoDay } from "@/ui/format";
import { Paragraph } from "@/ui/Text";
import { TextArea } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

type Props = { decision: RegionDecision; onClose: () => void };

const LONGEST_OUTCOME = 2_000;
const LONGEST_REASON = 400;

export function WithdrawDialog({ decision, onClose }: Props) {
  const withdraw = useWithdrawProposal(decision.id);
  const toast = useToast();
  const [reason, setReason] = useState("");
  return (
    <MoveDialog
      title="Voorstel intrekken?"
      confirm="Trek in"
      danger
      move={withdraw}
      onClose={onClose}
      onConfirm={() =>
        withdraw.mutate(reason.trim(), {
          onSuccess: () => {
            toast("Het voorstel is ingetrokken.");
            onClose();
          },
        })
      }
    >
      <Paragraph>
        Dat kan niet terug. Wat er al gezegd is, blijft in de geschiedenis staan.
      </Paragraph>
      <TextArea
        label="Waarom?"
        optional
        rows={3}
        maxLength={LONGEST_REASON}
        value={reason}
        onChange={setReason}
      />
    </MoveDialog>
  );
}

export function CloseDialog({ decision, onClose }: Props) {
  const close = useCloseProposal(decision.id);
  const toast = useToast();
  const [outcome, setOutcome] = useState("");
  return (
    <MoveDialog
      title="Stemming sluiten?"
      confirm="Sluit"
      move={close}
      onClose={onClose}
      onConfirm={() =>
        close.mutate(outcome.trim(), {
          onSuccess: ({ statusLabel }) => {
            toast(`De stemming is gesloten: ${statusLabel.toLowerCase()}.`);
            onClose();
          },
        })
      }
    >
      <Paragraph>{`De uitslag is: ${decision.tally?.verdictSentence ?? ""}`}</Paragraph>
      <TextArea
        label="Wat is er besloten?"
        description="In gewone woorden, voor wie er niet bij was. Laat je het leeg, dan staat er de uitslag."
        optional
        maxLength={LONGEST_OUTCOME}
        value={outcome}
        onChange={setOutcome}
      />
    </MoveDialog>
  );
}

export function ExplainDialog({ decision, onClose }: Props) {
  const explain = useExplainOutcome(decision.id);
  const toast = useToast();
  const [outcome, setOutcome] = useState(decision.outcome);
  const [reviewDate, setReviewDate] = useState(decision.reviewDate);
  const [tried, setTried] = useState(false);
  const missing = outcome.trim() === "";
  return (
    <MoveDialog
      title="Wat is er besloten?"
      confirm="Bewaar"
      move={explain}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        if (missing) return;
        explain.mutate(
          { outcome: outcome.trim(), reviewDate },
          {
            onSuccess: () => {
              toast("Bewaard. De vorige woorden blijven in de geschiedenis.");
              onClose();
            },
          },
        );
      }}
    >
      <TextArea
        label="In gewone woorden"
        maxLength={LONGEST_OUTCOME}
        value={outcome}
        onChange={setOutcome}
        error={tried && missing ? "Schrijf in een zin wat er besloten is." : undefined}
      />
      <DateField
        label="Wanneer kijken we terug?"
        optional
        min={isoDay(new Date())}
        value={reviewDate}
        onChange={setReviewDate}
      />
    </MoveDialog>
  );
}

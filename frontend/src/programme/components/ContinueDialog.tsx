/** Go on with what was evaluated: for good, for a while, or as another experiment. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { TermFields, type Term } from "@/programme/form/TermFields";
import { errorsOf, EMPTY } from "@/programme/form/measure";
import { useMoveMeasure } from "@/programme/mutations";
import { dayAfter } from "@/programme/span";
import type { Measure } from "@/programme/types";
import { TextArea } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

export function ContinueDialog({ measure, onClose }: { measure: Measure; onClose: () => void }) {
  const move = useMoveMeasure(measure.id);
  const toast = useToast();
  const [term, setTerm] = useState<Term>({
    kind: "structural",
    fromDate: measure.fromDate,
    lastDate: null,
    evaluationDate: null,
  });
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const filled = { ...EMPTY, title: "x", text: "x", task: "match" as const };
  const errors = errorsOf({ ...filled, ...term });
  const keep = () => {
    setTried(true);
    const { kind, fromDate, lastDate, evaluationDate } = term;
    if (Object.keys(errors).length > 0 || kind === "" || fromDate === null) return;
    const endDate = kind === "structural" ? null : dayAfter(lastDate);
    move.mutate(
      { step: "continuation", body: { kind, fromDate, endDate, evaluationDate, reason } },
      {
        onSuccess: () => {
          toast("De maatregel gaat verder.");
          onClose();
        },
      },
    );
  };
  return (
    <MoveDialog
      title="Ga verder met deze maatregel"
      confirm="Ga verder"
      move={move}
      onConfirm={keep}
      onClose={onClose}
    >
      <TermFields
        term={term}
        onChange={(changes) => setTerm({ ...term, ...changes })}
        errors={tried ? errors : {}}
      />
      <TextArea
        label="Waarom?"
        optional
        rows={3}
        maxLength={400}
        value={reason}
        onChange={setReason}
      />
    </MoveDialog>
  );
}

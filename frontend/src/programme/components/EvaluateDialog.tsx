/** Say whether a measure works, and in which circumstances. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { useMoveMeasure } from "@/programme/mutations";
import type { EvaluationOutcome, Measure } from "@/programme/types";
import { OUTCOME_LOOKS } from "@/programme/words";
import { RadioGroup } from "@/ui/Choices";
import { TextArea } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

const OUTCOMES = Object.keys(OUTCOME_LOOKS) as EvaluationOutcome[];
const HELP: Record<EvaluationOutcome, string> = {
  works: "Anderen kunnen dit overnemen.",
  does_not_work: "Ook dat is goed om te weten.",
  bottleneck: "Het kan werken, maar iets houdt het tegen.",
};

export function EvaluateDialog({ measure, onClose }: { measure: Measure; onClose: () => void }) {
  const move = useMoveMeasure(measure.id);
  const toast = useToast();
  const [outcome, setOutcome] = useState<EvaluationOutcome | null>(null);
  const [context, setContext] = useState("");
  const [tried, setTried] = useState(false);
  const keep = () => {
    setTried(true);
    if (outcome === null || context.trim() === "") return;
    move.mutate(
      { step: "evaluations", body: { outcome, context: context.trim() } },
      {
        onSuccess: () => {
          toast("De evaluatie is bewaard.");
          onClose();
        },
      },
    );
  };
  return (
    <MoveDialog
      title="Werkt deze maatregel?"
      confirm="Bewaar de evaluatie"
      move={move}
      onConfirm={keep}
      onClose={onClose}
    >
      <RadioGroup
        label="Uitkomst"
        value={outcome}
        onChange={setOutcome}
        options={OUTCOMES.map((value) => ({
          value,
          label: OUTCOME_LOOKS[value].label,
          description: HELP[value],
        }))}
        error={tried && outcome === null ? "Kies een uitkomst." : undefined}
      />
      <TextArea
        label="In welke omstandigheden?"
        description="Waar, naast welke andere maatregelen, en waardoor het kwam. Schrijf geen namen van personen op."
        maxLength={2000}
        value={context}
        onChange={setContext}
        error={tried && context.trim() === "" ? "Schrijf op in welke omstandigheden." : undefined}
      />
    </MoveDialog>
  );
}

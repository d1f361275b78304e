/** Declares that a region is in trouble, at a level of which the criteria are shown. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { useDeclareEscalation, useEscalationLevels } from "@/governance/council";
import { RadioGroup } from "@/ui/Choices";
import { QueryView, Skeleton } from "@/ui/States";
import { Paragraph } from "@/ui/Text";
import { TextArea } from "@/ui/TextField";
import { useToast } from "@/ui/toasts";

const LONGEST_REASON = 2_000;

export function EscalationDialog({ region, onClose }: { region: number; onClose: () => void }) {
  const levels = useEscalationLevels(region);
  const declare = useDeclareEscalation();
  const toast = useToast();
  const [level, setLevel] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const missing = { level: level === null, reason: reason.trim() === "" };
  return (
    <MoveDialog
      title="Escalatie uitroepen"
      confirm="Roep uit"
      danger
      move={declare}
      onClose={onClose}
      onConfirm={() => {
        setTried(true);
        if (level === null || missing.reason) return;
        declare.mutate(
          { region, level, reason: reason.trim() },
          {
            onSuccess: ({ levelName }) => {
              toast(`${levelName} is uitgeroepen. Iedereen in de regio krijgt bericht.`);
              onClose();
            },
          },
        );
      }}
    >
      <Paragraph>Iedereen die in de regio werkt krijgt meteen bericht, met je reden.</Paragraph>
      <QueryView query={levels} loading={<Skeleton label="De niveaus laden" />}>
        {({ results }) => (
          <RadioGroup
            label="Welk niveau?"
            value={level}
            onChange={setLevel}
            options={results.map((one) => ({
              value: one.code,
              label: one.name,
              description: one.criteria.join(" "),
            }))}
            error={tried && missing.level ? "Kies een niveau." : undefined}
          />
        )}
      </QueryView>
      <TextArea
        label="Wat is er aan de hand?"
        rows={4}
        maxLength={LONGEST_REASON}
        value={reason}
        onChange={setReason}
        error={tried && missing.reason ? "Schrijf wat er aan de hand is." : undefined}
      />
    </MoveDialog>
  );
}

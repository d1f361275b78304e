/** Choose who may read a measure beside the own region. */
import { useState } from "react";

import { MoveDialog } from "@/governance/components/MoveDialog";
import { useShareMeasure } from "@/programme/mutations";
import type { Measure, MeasureVisibility } from "@/programme/types";
import { VISIBILITY_WORDS } from "@/programme/words";
import { RadioGroup } from "@/ui/Choices";
import { Paragraph } from "@/ui/Text";
import { useToast } from "@/ui/toasts";

const CHOICES = Object.keys(VISIBILITY_WORDS) as MeasureVisibility[];

export function ShareDialog({ measure, onClose }: { measure: Measure; onClose: () => void }) {
  const share = useShareMeasure(measure.id);
  const toast = useToast();
  const [visibility, setVisibility] = useState<MeasureVisibility>(measure.visibility);
  return (
    <MoveDialog
      title="Wie mag dit lezen?"
      confirm="Bewaar"
      move={share}
      onConfirm={() =>
        share.mutate(visibility, {
          onSuccess: () => {
            toast("Bewaard.");
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <Paragraph tone="soft">
        Andere regio&apos;s lezen wat de maatregel is en wat de evaluaties zeggen. Wie meepraatte,
        wie wat doet en wie de trekker is, blijft in je eigen regio.
      </Paragraph>
      <RadioGroup
        label="Wie mag dit lezen?"
        labelHidden
        value={visibility}
        onChange={setVisibility}
        options={CHOICES.map((value) => ({ value, label: VISIBILITY_WORDS[value] }))}
      />
    </MoveDialog>
  );
}

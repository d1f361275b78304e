/** What a coordinator can do with a measure now, each behind one question. */
import { Ban, ClipboardCheck, Play, RotateCw, Share2, Square, type LucideIcon } from "lucide-react";
import { useState } from "react";

import { ContinueDialog } from "@/programme/components/ContinueDialog";
import { EvaluateDialog } from "@/programme/components/EvaluateDialog";
import { ReasonDialog } from "@/programme/components/ReasonDialog";
import { ShareDialog } from "@/programme/components/ShareDialog";
import { useMoveMeasure } from "@/programme/mutations";
import type { Measure } from "@/programme/types";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Row, Stack } from "@/ui/Layout";
import { sentenceOf } from "@/http/errors";
import { useToast } from "@/ui/toasts";

type Step = "start" | "evaluate" | "continue" | "end" | "share" | "withdraw";

const STEPS: readonly { step: Step; label: string; icon: LucideIcon }[] = [
  { step: "start", label: "Start", icon: Play },
  { step: "evaluate", label: "Evalueer", icon: ClipboardCheck },
  { step: "continue", label: "Ga verder", icon: RotateCw },
  { step: "end", label: "Stop", icon: Square },
  { step: "share", label: "Deel met andere regio's", icon: Share2 },
  { step: "withdraw", label: "Trek in", icon: Ban },
];

export function MeasureSteps({ measure }: { measure: Measure }) {
  const [open, setOpen] = useState<Step>();
  const move = useMoveMeasure(measure.id);
  const toast = useToast();
  const steps = STEPS.filter(({ step }) => measure.can.includes(step));
  if (steps.length === 0) return null;
  const close = () => setOpen(undefined);
  const main = steps[0]?.step;
  const press = (step: Step) => {
    if (step !== "start") setOpen(step);
    else move.mutate({ step: "start" }, { onSuccess: () => toast("De maatregel loopt.") });
  };
  return (
    <Stack gap="small">
      {move.isError && (
        <Alert kind="error" announce>
          {sentenceOf(move.error)}
        </Alert>
      )}
      <Row>
        {steps.map(({ step, label, icon: Icon }) => (
          <Button
            key={step}
            look={step === main && step !== "share" ? "primary" : "secondary"}
            icon={<Icon size={18} aria-hidden="true" />}
            busy={step === "start" && move.isPending}
            onClick={() => press(step)}
          >
            {label}
          </Button>
        ))}
      </Row>
      {open === "end" && <ReasonDialog measure={measure} step="ending" onClose={close} />}
      {open === "withdraw" && <ReasonDialog measure={measure} step="withdrawal" onClose={close} />}
      {open === "evaluate" && <EvaluateDialog measure={measure} onClose={close} />}
      {open === "continue" && <ContinueDialog measure={measure} onClose={close} />}
      {open === "share" && <ShareDialog measure={measure} onClose={close} />}
    </Stack>
  );
}

/** What a school can do with a running request: stop, go on, change the waves, solve it itself, withdraw. */
import { CirclePause, CirclePlay, House, SlidersHorizontal, Undo2 } from "lucide-react";
import { useState } from "react";

import { sentenceOf } from "@/http/errors";
import type { RequestDetail } from "@/http/types";
import { OutcomeChoices } from "@/requests/components/OutcomeChoices";
import { WavesDialog } from "@/requests/components/WavesDialog";
import { useChangeRequest, type RequestChange } from "@/requests/mutations";
import { CANCEL_REASONS, namesOf, type CancelReason, type NamedOutcome } from "@/requests/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { Dialog } from "@/ui/Dialog";
import { Stack } from "@/ui/Layout";
import { useToast } from "@/ui/toasts";
import "@/requests/components/request-actions.css";

type Question = "cancel" | "solve" | "waves" | null;

export function RequestActions({ request }: { request: RequestDetail }) {
  const [question, setQuestion] = useState<Question>(null);
  const change = useChangeRequest(request.id);
  const toast = useToast();
  const close = () => setQuestion(null);
  const may = (move: RequestDetail["allowedMoves"][number]) => request.allowedMoves.includes(move);
  const apply = (wanted: RequestChange, done: string) =>
    change.mutate(wanted, {
      onSuccess: () => {
        close();
        toast(done);
      },
      onError: (error) => {
        close();
        toast(sentenceOf(error), "error");
      },
    });
  const busy = (move: RequestChange["move"]) => change.isPending && change.variables.move === move;
  if (
    !["stop_waves", "resume_waves", "change_waves", "solve_internally", "cancel"].some((move) =>
      may(move as "cancel"),
    )
  ) {
    return null;
  }
  return (
    <div className="requests-actions">
      {may("stop_waves") && (
        <Button
          icon={<CirclePause aria-hidden="true" />}
          busy={busy("wave-stop")}
          onClick={() => apply({ move: "wave-stop" }, "We vragen geen nieuwe mensen meer.")}
        >
          Stop met vragen
        </Button>
      )}
      {may("resume_waves") && (
        <Button
          look="primary"
          icon={<CirclePlay aria-hidden="true" />}
          busy={busy("wave-resumption")}
          onClick={() => apply({ move: "wave-resumption" }, "We vragen weer verder.")}
        >
          Vraag verder
        </Button>
      )}
      {may("change_waves") && (
        <Button
          icon={<SlidersHorizontal aria-hidden="true" />}
          onClick={() => setQuestion("waves")}
        >
          Wijzig rondes
        </Button>
      )}
      {may("solve_internally") && (
        <Button icon={<House aria-hidden="true" />} onClick={() => setQuestion("solve")}>
          Zelf opgelost
        </Button>
      )}
      {may("cancel") && (
        <Button
          look="danger-secondary"
          icon={<Undo2 aria-hidden="true" />}
          onClick={() => setQuestion("cancel")}
        >
          Trek in
        </Button>
      )}
      <CancelDialog
        request={request}
        open={question === "cancel"}
        busy={busy("cancellation")}
        onClose={close}
        onConfirm={(reason) =>
          apply({ move: "cancellation", reason }, "Je aanvraag is ingetrokken.")
        }
      />
      <SolveDialog
        open={question === "solve"}
        busy={busy("internal-solution")}
        onClose={close}
        onConfirm={(outcome) =>
          apply({ move: "internal-solution", outcome }, "Vastgelegd: jullie losten het zelf op.")
        }
      />
      {question === "waves" && <WavesDialog request={request} onClose={close} />}
    </div>
  );
}

type DialogProps<Answer> = {
  open: boolean;
  busy: boolean;
  onClose: () => void;
  onConfirm: (answer: Answer) => void;
};

function CancelDialog({
  request,
  open,
  busy,
  onClose,
  onConfirm,
}: DialogProps<CancelReason> & { request: RequestDetail }) {
  const [reason, setReason] = useState<CancelReason>("not_needed");
  const coming = request.substitutes;
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Aanvraag intrekken?"
      actions={
        <>
          <Button onClick={onClose}>Terug</Button>
          <Button look="danger" busy={busy} onClick={() => onConfirm(reason)}>
            Ja, trek in
          </Button>
        </>
      }
    >
      <Stack>
        <Alert kind={coming.length > 0 ? "warning" : "info"}>
          {coming.length > 0
            ? `${namesOf(coming)} komt dan niet en krijgt meteen bericht. Intrekken kun je niet terugdraaien.`
            : "Iedereen die we vroegen, krijgt bericht dat het niet meer nodig is."}
        </Alert>
        <RadioGroup label="Waarom?" options={CANCEL_REASONS} value={reason} onChange={setReason} />
      </Stack>
    </Dialog>
  );
}

function SolveDialog({ open, busy, onClose, onConfirm }: DialogProps<NamedOutcome>) {
  const [outcome, setOutcome] = useState<NamedOutcome | null>(null);
  const [tried, setTried] = useState(false);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Wat hebben jullie gedaan?"
      actions={
        <>
          <Button onClick={onClose}>Terug</Button>
          <Button
            look="primary"
            busy={busy}
            onClick={() => {
              setTried(true);
              if (outcome !== null) onConfirm(outcome);
            }}
          >
            Leg dit vast
          </Button>
        </>
      }
    >
      <OutcomeChoices
        label="Wat hebben jullie gedaan?"
        labelHidden
        description="We vragen daarna niemand meer."
        value={outcome}
        onChange={setOutcome}
        error={tried && outcome === null ? "Kies wat jullie deden." : undefined}
      />
    </Dialog>
  );
}

/** "Ik kan toch niet": in one press and one question, with what it means for the school. */
import { useState } from "react";

import { useCallOff, type CallOffReason } from "@/assignments/queries";
import { sentenceOf } from "@/http/errors";
import type { AssignmentCard } from "@/http/types";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { Dialog } from "@/ui/Dialog";
import { formatTime } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { useToast } from "@/ui/toasts";
import { useNow } from "@/ui/useNow";

export function CallOff({ card }: { card: AssignmentCard }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState<CallOffReason>("cannot_come");
  const callOff = useCallOff(card.id);
  const toast = useToast();
  const inRegret = Date.parse(card.regretUntil) > useNow(5_000).getTime();
  const confirm = () =>
    callOff.mutate(reason, {
      onSuccess: () => {
        setOpen(false);
        toast("Afgezegd. De school weet het en we vragen meteen anderen.");
      },
    });
  return (
    <>
      <Button look="danger-secondary" onClick={() => setOpen(true)}>
        Ik kan toch niet
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Kun je toch niet komen?"
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Terug</Button>
            <Button look="danger" busy={callOff.isPending} onClick={confirm}>
              Ja, zeg af
            </Button>
          </>
        }
      >
        <Stack>
          <Alert kind={inRegret ? "info" : "warning"}>
            {inRegret
              ? `Je bedenktijd loopt nog tot ${formatTime(card.regretUntil)}. De school hoort het en we vragen meteen anderen.`
              : "De school rekent op je. Die hoort het meteen en we vragen direct anderen. We bewaren wanneer je afzegde; er volgt geen straf."}
          </Alert>
          <RadioGroup
            label="Wat is er aan de hand?"
            value={reason}
            onChange={setReason}
            options={[
              { value: "cannot_come", label: "Ik kan niet komen" },
              { value: "mistake", label: "Ik zei per ongeluk ja" },
            ]}
          />
          {callOff.isError && (
            <Alert kind="error" announce>
              {sentenceOf(callOff.error)}
            </Alert>
          )}
        </Stack>
      </Dialog>
    </>
  );
}

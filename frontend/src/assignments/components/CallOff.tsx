/** "Ik kan toch niet": in one press and one question, with what it means for the school. */
import { useState } from "react";

import { CallOffQuestion, type CallingOffBy } from "@/assignments/components/CallOffQuestion";
import { useCallOff } from "@/assignments/queries";
import type { AssignmentCard } from "@/http/types";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { formatTime } from "@/ui/format";
import { useToast } from "@/ui/toasts";
import { useNow } from "@/ui/useNow";

/** `asked`: somebody came here to call it off, and reads the question at once; they still confirm it. */
export function CallOff({ card, asked }: { card: AssignmentCard; asked?: boolean }) {
  return <CallOffBy card={card} asked={asked} callOff={useCallOff(card.id)} />;
}

/** The same question for whoever may call it off in another way, such as by the link of a mail. */
export function CallOffBy({
  card,
  asked = false,
  callOff,
}: {
  card: Pick<AssignmentCard, "periods" | "regretUntil">;
  asked?: boolean | undefined;
  callOff: CallingOffBy;
}) {
  const [open, setOpen] = useState(asked);
  const toast = useToast();
  const inRegret = Date.parse(card.regretUntil) > useNow(5_000).getTime();
  const done = (part: string | undefined) => {
    setOpen(false);
    toast(
      part === undefined
        ? "Afgezegd. De school weet het en we vragen meteen anderen."
        : `Afgezegd voor ${part}. De school weet het en we vragen meteen anderen.`,
    );
  };
  return (
    <>
      <Button look="danger-secondary" onClick={() => setOpen(true)}>
        Ik kan toch niet
      </Button>
      {open && (
        <CallOffQuestion
          card={card}
          callOff={callOff}
          words={{
            title: "Kun je toch niet komen?",
            who: "Je",
            confirm: "Ja, zeg af",
            look: "danger",
          }}
          firstReason="cannot_come"
          reasons={[
            { value: "cannot_come", label: "Ik kan niet komen" },
            { value: "mistake", label: "Ik zei per ongeluk ja" },
          ]}
          onClose={() => setOpen(false)}
          onDone={done}
        >
          <Alert kind={inRegret ? "info" : "warning"}>
            {inRegret
              ? `Je bedenktijd loopt nog tot ${formatTime(card.regretUntil)}. De school hoort het en we vragen meteen anderen.`
              : "De school rekent op je. Die hoort het meteen en we vragen direct anderen. We bewaren wanneer je afzegde; er volgt geen straf."}
          </Alert>
        </CallOffQuestion>
      )}
    </>
  );
}

/** "Ik kan toch niet": in one press and one question, with what it means for the school. */
import type { UseMutationResult } from "@tanstack/react-query";
import { useId, useState } from "react";

import { useCallOff, type CallOffReason } from "@/assignments/queries";
import { sentenceOf } from "@/http/errors";
import type { AssignmentCard } from "@/http/types";
import { capitalised, dayHours, distinctDays } from "@/requests/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { Dialog } from "@/ui/Dialog";
import { formatLongDay, formatTime, isoDay } from "@/ui/format";
import { Stack } from "@/ui/Layout";
import { useToast } from "@/ui/toasts";
import { useNow } from "@/ui/useNow";
import "@/assignments/components/call-off.css";

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
  callOff: Pick<
    UseMutationResult<unknown, Error, CallOffReason>,
    "mutate" | "isPending" | "isError" | "error"
  >;
}) {
  const [open, setOpen] = useState(asked);
  const [reason, setReason] = useState<CallOffReason>("cannot_come");
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
          <DaysGivenBack periods={card.periods} />
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

/** What goes back to the school: every day that is still to come, because one answer gives them all back. */
function DaysGivenBack({ periods }: { periods: AssignmentCard["periods"] }) {
  const title = useId();
  const toCome = periodsToCome(periods, useNow(60_000));
  const days = distinctDays(toCome);
  return (
    <div className="assignments-days">
      <p id={title}>
        <strong>
          {days.length === 1
            ? "Je zegt af voor deze dag:"
            : `Je zegt af voor alle ${days.length} dagen:`}
        </strong>
      </p>
      <ul aria-labelledby={title}>
        {days.map((day) => (
          <li key={day}>{`${capitalised(formatLongDay(day))}, ${dayHours(toCome, day)}`}</li>
        ))}
      </ul>
      {days.length < distinctDays(periods).length && <p>Wat je al werkte, blijft staan.</p>}
      {days.length > 1 && <p>Kun je een deel van deze dagen wel? Bel dan eerst de school.</p>}
    </div>
  );
}

/** As the server counts it: a half-day is over at its end, in the time of the school. */
function periodsToCome(periods: AssignmentCard["periods"], now: Date): AssignmentCard["periods"] {
  const [today, clock] = [isoDay(now), formatTime(now)];
  return periods.filter(({ date, end }) => date > today || (date === today && end > clock));
}

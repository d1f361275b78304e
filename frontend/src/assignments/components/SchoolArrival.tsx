/** Who comes today, as the school sees it: on the way since when, and the words the school can say itself. */
import { CircleCheck, UserX } from "lucide-react";
import { useState } from "react";

import { ArrivalStory, arrivalLine } from "@/assignments/components/ArrivalStory";
import { useCallOff, useSayArrival } from "@/assignments/queries";
import { sentenceOf } from "@/http/errors";
import type { ArrivalToday, AssignmentCard } from "@/http/types";
import { Person } from "@/requests/components/Person";
import { workOf } from "@/requests/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Dialog } from "@/ui/Dialog";
import { ArrivalBadge } from "@/ui/StatusBadge";
import { ARRIVAL_LOOKS } from "@/ui/statuses";
import { useToast } from "@/ui/toasts";
import "@/assignments/components/arrival.css";

export function SchoolArrival({ card, arrival }: { card: AssignmentCard; arrival: ArrivalToday }) {
  const say = useSayArrival(card.id);
  const missing = arrival.status === "not_come" || arrival.status === "disputed";
  return (
    <Card tone={ARRIVAL_LOOKS[arrival.status].tone} as="article">
      <div className="assignments-arrival">
        <div className="assignments-arrival__head">
          <Person name={card.substitute.name}>{`${workOf(card)} – ${arrivalLine(arrival)}`}</Person>
          <ArrivalBadge status={arrival.status} />
        </div>
        {say.error !== null && (
          <Alert kind="error" announce>
            {sentenceOf(say.error)}
          </Alert>
        )}
        <div className="assignments-arrival__buttons">
          {arrival.maySay.includes("arrived") && (
            <Button
              size="large"
              busy={say.isPending && say.variables === "arrived"}
              icon={<CircleCheck aria-hidden="true" />}
              onClick={() => say.mutate("arrived")}
            >
              Is er
            </Button>
          )}
          {arrival.maySay.includes("not_come") && (
            <Button
              size="large"
              busy={say.isPending && say.variables === "not_come"}
              icon={<UserX aria-hidden="true" />}
              onClick={() => say.mutate("not_come")}
            >
              Niet gekomen
            </Button>
          )}
          {missing && card.mayCancel && <AskAnother card={card} />}
        </div>
        <ArrivalStory arrival={arrival} />
      </div>
    </Card>
  );
}

/** The agreement ends and the pool asks at once; nobody is asked why somebody did not come. */
function AskAnother({ card }: { card: AssignmentCard }) {
  const [open, setOpen] = useState(false);
  const callOff = useCallOff(card.id);
  const toast = useToast();
  const confirm = () =>
    callOff.mutate("did_not_come", {
      onSuccess: () => {
        setOpen(false);
        toast("Afgesproken. Op de aanvraag zie je wie we nu vragen.");
      },
    });
  return (
    <>
      <Button look="primary" size="large" onClick={() => setOpen(true)}>
        Vraag iemand anders
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Meteen iemand anders vragen?"
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Terug</Button>
            <Button look="primary" busy={callOff.isPending} onClick={confirm}>
              Ja, vraag iemand anders
            </Button>
          </>
        }
      >
        <p>{`De afspraak met ${card.substitute.name} gaat dan niet door, ook niet voor de dagen die nog komen. Wie op de wachtlijst staat, vragen we als eerste.`}</p>
        {callOff.isError && (
          <Alert kind="error" announce>
            {sentenceOf(callOff.error)}
          </Alert>
        )}
      </Dialog>
    </>
  );
}

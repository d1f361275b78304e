/** Who comes today, as the school sees it: on the way since when, and the words the school can say itself. */
import { CircleCheck, UserX } from "lucide-react";
import { useState } from "react";

import { ArrivalStory, arrivalLine } from "@/assignments/components/ArrivalStory";
import { CallOffQuestion } from "@/assignments/components/CallOffQuestion";
import { useCallOff, useSayArrival } from "@/assignments/queries";
import { sentenceOf } from "@/http/errors";
import type { ArrivalToday, AssignmentCard } from "@/http/types";
import { Person } from "@/requests/components/Person";
import { workOf } from "@/requests/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
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

/** The agreement ends, for all days or for some, and the pool asks at once; nobody is asked why somebody did not come. */
function AskAnother({ card }: { card: AssignmentCard }) {
  const [open, setOpen] = useState(false);
  const callOff = useCallOff(card.id);
  const toast = useToast();
  const { name } = card.substitute;
  const done = () => {
    setOpen(false);
    toast("Afgesproken. Op de aanvraag zie je wie we nu vragen.");
  };
  return (
    <>
      <Button look="primary" size="large" onClick={() => setOpen(true)}>
        Vraag iemand anders
      </Button>
      {open && (
        <CallOffQuestion
          card={card}
          callOff={callOff}
          words={{
            title: "Meteen iemand anders vragen?",
            who: name,
            confirm: "Ja, vraag iemand anders",
            look: "primary",
          }}
          firstReason="did_not_come"
          reasons={[]}
          onClose={() => setOpen(false)}
          onDone={done}
        >
          <p>{`De afspraak met ${name} gaat dan niet door. Wie op de wachtlijst staat, vragen we als eerste.`}</p>
        </CallOffQuestion>
      )}
    </>
  );
}

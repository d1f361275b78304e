/** What to do when somebody was first: wait for it to be free again, or not any more; one press each. */
import { BellRing, ListX } from "lucide-react";

import { sentenceOf } from "@/http/errors";
import type { Offer } from "@/http/types";
import type { WaitingMove, WaitingMoves } from "@/offers/mutations";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { formatDayAndTime } from "@/ui/format";
import { useToast } from "@/ui/toasts";
import "@/offers/components/waiting-choice.css";

export function WaitingChoice({ offer, moves }: { offer: Offer; moves: WaitingMoves }) {
  const { join, leave } = moves;
  const toast = useToast();
  if (offer.waitingList === "joined") return <Waits offer={offer} leave={leave} />;
  if (offer.waitingList !== "open") return null;
  return (
    <div className="offers-waiting">
      {join.error !== null && (
        <Alert kind="error" announce>
          {sentenceOf(join.error)}
        </Alert>
      )}
      <Button
        look="primary"
        size="large"
        busy={join.isPending}
        icon={<BellRing aria-hidden="true" />}
        onClick={() =>
          join.mutate(undefined, { onSuccess: () => toast("Je staat op de wachtlijst.") })
        }
      >
        Vraag mij als het vrijkomt
      </Button>
      <p className="offers-waiting__hint">
        Zegt de ander af? Dan vragen we wie op de wachtlijst staat als eerste.
      </p>
    </div>
  );
}

function Waits({ offer, leave }: { offer: Offer; leave: WaitingMove }) {
  return (
    <div className="offers-waiting">
      <p className="offers-waiting__stands">
        <BellRing size={18} aria-hidden="true" />
        {offer.waitingSince === null
          ? "Je staat op de wachtlijst."
          : `Je staat op de wachtlijst sinds ${formatDayAndTime(offer.waitingSince)}.`}
      </p>
      <LeaveWaitingList leave={leave} />
    </div>
  );
}

export function LeaveWaitingList({ leave }: { leave: WaitingMove }) {
  const toast = useToast();
  return (
    <>
      {leave.error !== null && (
        <Alert kind="error" announce>
          {sentenceOf(leave.error)}
        </Alert>
      )}
      <Button
        busy={leave.isPending}
        icon={<ListX aria-hidden="true" />}
        onClick={() =>
          leave.mutate(undefined, {
            onSuccess: () => toast("Je staat niet meer op de wachtlijst."),
          })
        }
      >
        Haal me van de wachtlijst
      </Button>
    </>
  );
}

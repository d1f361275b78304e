/** An answer without a connection: that it waits, or what came of it once it was sent. */
import { CalendarCheck2, CloudOff, HeartHandshake } from "lucide-react";
import type { ReactNode } from "react";

import type { Offer } from "@/http/types";
import { toldOf, useTakeBack, type KeptAnswer } from "@/offers/kept";
import { answeredPart } from "@/offers/parts";
import { whenOf, workOf } from "@/requests/words";
import { Button } from "@/ui/Button";
import { formatTime } from "@/ui/format";
import { EmptyState } from "@/ui/States";
import { useToast } from "@/ui/toasts";

/** A request that was cut off may have come through; only the server knows. */
const TAKEN_BACK =
  "We versturen je antwoord niet meer. Misschien kwam het al aan: met bereik zie je hier hoe het staat.";

export function OfferKept({
  kept,
  offer,
  after,
}: {
  kept: KeptAnswer;
  offer: Offer;
  /** Where to go when it is over. */
  after: ReactNode;
}) {
  const told = toldOf(kept);
  const where = `${offer.schoolLocation.name}, ${workOf(offer).toLowerCase()}, ${whenOf(answeredPart(offer, kept.periods))}.`;
  if (told === undefined) return <Waiting kept={kept} where={where} />;
  return (
    <div role="status">
      <EmptyState
        title={told.title}
        icon={kept.sent?.said === "taken" ? <CalendarCheck2 /> : <HeartHandshake />}
        level={1}
        action={after}
      >
        {where}
        <br />
        {told.text}
      </EmptyState>
    </div>
  );
}

function Waiting({ kept, where }: { kept: KeptAnswer; where: string }) {
  const takeBack = useTakeBack();
  const toast = useToast();
  const said = kept.answer === "acceptance" ? "ja, ik kom" : "niet deze keer";
  return (
    <div role="status">
      <EmptyState
        title="Je antwoord is bewaard"
        icon={<CloudOff />}
        level={1}
        action={
          <Button
            onClick={() => {
              void takeBack(kept.offerId).then((taken) => {
                toast(taken ? TAKEN_BACK : "Je antwoord was al verstuurd.");
              });
            }}
          >
            Haal mijn antwoord terug
          </Button>
        }
      >
        {where}
        <br />
        {`Je zei om ${formatTime(new Date(kept.madeAt))}: ${said}. Je hebt nu geen bereik. Je telefoon verstuurt het vanzelf zodra dat er is. Pas dan weet je of het gelukt is.`}
      </EmptyState>
    </div>
  );
}

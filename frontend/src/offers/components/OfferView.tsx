/** An offer as one calm sheet with its answer below; or its last word, when it is over. */
import { CalendarCheck2, CircleCheck, HeartHandshake } from "lucide-react";
import type { ReactNode } from "react";

import type { Offer } from "@/http/types";
import { OfferFacts } from "@/offers/components/OfferFacts";
import { endingOf, endingOfBooked, type Ending } from "@/offers/endings";
import { workOf } from "@/requests/words";
import { Countdown } from "@/ui/Countdown";
import { PageHeader } from "@/ui/Layout";
import { EmptyState } from "@/ui/States";
import { useNow } from "@/ui/useNow";
import "@/offers/components/offer-view.css";

export function OfferView({
  offer,
  answer,
  ending,
  after,
}: {
  offer: Offer;
  answer: ReactNode;
  /** The last word of an answer that came too late. */
  ending?: Ending | undefined;
  /** Where to go when it is over. */
  after: ReactNode;
}) {
  const now = useNow(1_000);
  // Whoever comes reads that first, whatever became of a later answer.
  if (isBooked(offer) || offer.status === "accepted") {
    return <OfferBooked offer={offer} ending={ending} after={after} />;
  }
  const over =
    offer.status === "open" ? (ending ?? endingOf(offer, now)) : (endingOf(offer, now) ?? ending);
  if (over !== undefined) return <OfferEnding ending={over} offer={offer} after={after} />;
  return (
    <div className="offers-view">
      <PageHeader kicker={workOf(offer)} title={offer.schoolLocation.name} />
      <Countdown
        until={offer.expiresAt}
        whole={offer.sentAt}
        label="Reageer binnen"
        endedLabel="De tijd is om"
      />
      <div className="offers-view__sheet">
        <OfferFacts offer={offer} />
        {offer.reasons.length > 0 && (
          <div className="offers-view__why">
            <h2 className="offers-view__title">Waarom jij</h2>
            <ul className="offers-view__reasons">
              {offer.reasons.map((reason) => (
                <li key={reason}>
                  <CircleCheck size={18} aria-hidden="true" />
                  {reason}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <div className="offers-view__answer">{answer}</div>
    </div>
  );
}

function OfferBooked({
  offer,
  ending,
  after,
}: {
  offer: Offer;
  ending: Ending | undefined;
  after: ReactNode;
}) {
  const comes = isBooked(offer);
  const text = comes
    ? (endingOfBooked(ending)?.text ?? "Deze invalbeurt staat bij je invalbeurten.")
    : "Deze invalbeurt staat niet meer bij je invalbeurten.";
  return (
    <div role="status">
      <EmptyState
        title={comes ? "Je komt" : "Je had ja gezegd"}
        icon={<CalendarCheck2 />}
        level={1}
        action={after}
      >
        {`${offer.schoolLocation.name}, ${workOf(offer).toLowerCase()}.`}
        <br />
        {text}
      </EmptyState>
    </div>
  );
}

/** What was remembered by an older version does not know. */
function isBooked(offer: Offer): boolean {
  return typeof offer.assignment === "number";
}

export function OfferEnding({
  ending,
  offer,
  after,
}: {
  ending: Ending;
  offer?: Offer;
  after: ReactNode;
}) {
  return (
    <div role="status">
      <EmptyState title={ending.title} icon={<HeartHandshake />} level={1} action={after}>
        {offer !== undefined && (
          <>
            {`${offer.schoolLocation.name}, ${workOf(offer).toLowerCase()}.`}
            <br />
          </>
        )}
        {ending.text}
      </EmptyState>
    </div>
  );
}

/** One open offer in the list: where, for whom, when, how far, and how long it still stands. */
import { CalendarDays, Route } from "lucide-react";

import type { Offer } from "@/http/types";
import { travelOf } from "@/offers/components/OfferFacts";
import { capitalised, halfDaysOf, whenOf, workOf } from "@/requests/words";
import { LinkCard } from "@/ui/Card";
import { Countdown } from "@/ui/Countdown";
import { Parts } from "@/ui/Text";
import "@/offers/components/offer-card.css";

export function OfferCard({ offer }: { offer: Offer }) {
  const half = halfDaysOf(offer.periods);
  const travel = travelOf(offer);
  return (
    <LinkCard
      to={`/aanbod/${offer.id}`}
      level={2}
      tone="asked"
      title={<Parts of={[workOf(offer), offer.schoolLocation.name]} />}
    >
      <ul className="offers-card__facts">
        <li>
          <CalendarDays size={18} aria-hidden="true" />
          {capitalised(whenOf(offer.periods))}
          {half !== undefined && `, ${half}`}
        </li>
        {travel !== "" && (
          <li>
            <Route size={18} aria-hidden="true" />
            {`${travel} · ${offer.schoolLocation.place}`}
          </li>
        )}
      </ul>
      {offer.reasons.length > 0 && (
        <ul className="offers-reasons" aria-label="Waarom jij">
          {offer.reasons.slice(0, 2).map((reason) => (
            <li key={reason}>{reason.replace(/\.$/, "")}</li>
          ))}
        </ul>
      )}
      <Countdown
        until={offer.expiresAt}
        whole={offer.sentAt}
        label="Reageer binnen"
        endedLabel="De tijd is om"
      />
    </LinkCard>
  );
}

/** The work this person waits for, and the way off each list. */
import { BellRing, CalendarDays } from "lucide-react";

import type { Offer } from "@/http/types";
import { LeaveWaitingList } from "@/offers/components/WaitingChoice";
import { useWaitingMoves } from "@/offers/mutations";
import { useOffers } from "@/offers/queries";
import { capitalised, whenOf, workOf } from "@/requests/words";
import { Card } from "@/ui/Card";
import { formatDayAndTime } from "@/ui/format";
import { Section } from "@/ui/Layout";
import { Heading, Parts } from "@/ui/Text";
import "@/offers/components/offer-card.css";
import "@/offers/components/waiting-choice.css";

export function WaitingOffers() {
  const waiting = useOffers("waiting").data?.results ?? [];
  // Who is asked again sees it among the questions.
  const places = waiting.filter((offer) => offer.status !== "open");
  if (places.length === 0) return null;
  return (
    <Section id="waiting" title="Je staat op de wachtlijst">
      <ul className="offers-cards">
        {places.map((offer) => (
          <li key={offer.id}>
            <WaitingCard offer={offer} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function WaitingCard({ offer }: { offer: Offer }) {
  const { leave } = useWaitingMoves(offer.id);
  return (
    <Card as="article">
      <Heading level={3}>
        <Parts of={[workOf(offer), offer.schoolLocation.name]} />
      </Heading>
      <ul className="offers-card__facts">
        <li>
          <CalendarDays size={18} aria-hidden="true" />
          {capitalised(whenOf(offer.periods))}
        </li>
        <li>
          <BellRing size={18} aria-hidden="true" />
          {offer.waitingSince === null
            ? "Komt het vrij, dan vragen we jou eerder dan de rest"
            : `Op de wachtlijst sinds ${formatDayAndTime(offer.waitingSince)}`}
        </li>
      </ul>
      <LeaveWaitingList leave={leave} />
    </Card>
  );
}

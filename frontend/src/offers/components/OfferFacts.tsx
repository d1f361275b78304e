/** Everything about an offer on one screen: when, where, how far, and whom to report to. */
import {
  CalendarDays,
  Clock,
  DoorOpen,
  MapPin,
  Route,
  StickyNote,
  UserRound,
  Wallet,
} from "lucide-react";

import type { AssignmentCard, Offer } from "@/http/types";
import { addressOf, mapLinkOf } from "@/offers/place";
import { capitalised, dayHours, distinctDays, halfDaysOf, hoursOf } from "@/requests/words";
import { DataList, type DataItem } from "@/ui/DataList";
import {
  formatDay,
  formatKilometres,
  formatLongDay,
  formatRelativeDay,
  formatTime,
} from "@/ui/format";
import { PhoneLink } from "@/ui/Text";

export function OfferFacts({ offer }: { offer: Offer }) {
  const travel = travelOf(offer);
  const items: DataItem[] = [
    { term: "Wanneer", icon: <CalendarDays />, value: <When periods={offer.periods} /> },
    {
      term: "Waar",
      icon: <MapPin />,
      value: addressOf(offer.schoolLocation),
    },
    {
      term: "Reis",
      icon: <Route />,
      value: (
        <>
          {travel !== "" && `${travel} · `}
          <a
            className="nl-link"
            href={mapLinkOf(offer.schoolLocation, navigator.userAgent)}
            rel="noopener noreferrer"
            target="_blank"
          >
            Bekijk de route
            <span className="visually-hidden"> (opent een kaart)</span>
          </a>
        </>
      ),
    },
  ];
  if (offer.reportAt) {
    items.push({
      term: "Melden om",
      icon: <Clock />,
      value: `Melden om ${formatTime(offer.reportAt)}`,
    });
  }
  if (offer.contactName !== "" || offer.contactPhone !== "") {
    items.push({
      term: "Contact",
      icon: <UserRound />,
      value: (
        <>
          {offer.contactName}
          {offer.contactName !== "" && offer.contactPhone !== "" && " · "}
          {offer.contactPhone !== "" && <PhoneLink number={offer.contactPhone} />}
        </>
      ),
    });
  }
  items.push(...moreOf(offer));
  return <DataList look="facts" items={items} />;
}

/** Below what decides: how to come in, what the school wrote, and the pay. An older version remembered less. */
function moreOf({
  schoolLocation,
  notes,
  pay,
}: Pick<Offer, "schoolLocation"> & Partial<Offer>): DataItem[] {
  const more: DataItem[] = [];
  if (schoolLocation.arrivalNotes !== "") {
    more.push({ term: "Aankomst", icon: <DoorOpen />, value: schoolLocation.arrivalNotes });
  }
  if (notes) more.push({ term: "Handig om te weten", icon: <StickyNote />, value: notes });
  if (pay) more.push({ term: "Zo word je betaald", icon: <Wallet />, value: payOf(pay) });
  return more;
}

function payOf({ form, payer }: Offer["pay"]): string {
  const words: Record<Offer["pay"]["form"], string> = {
    permanent: `Je vaste loon van ${payer}. Een hele dag telt als 8 uur.`,
    extra_hours: `Via je contract bij ${payer}. Uren boven je vaste uren krijg je erbij.`,
    hours_worked: `${payer} betaalt de uren die je werkt.`,
    to_be_agreed: "Dit spreek je nog af. Vraag het aan het poolbureau.",
  };
  return words[form];
}

/** The day large and in full; every day by itself when their hours differ. */
export function When({ periods }: { periods: AssignmentCard["periods"] }) {
  const days = distinctDays(periods);
  const [first] = days;
  const hours = hoursOf(periods);
  if (days.length === 1 && first !== undefined) {
    const near =
      formatRelativeDay(first) === formatDay(first) ? "" : `${formatRelativeDay(first)}, `;
    const half = halfDaysOf(periods);
    return (
      <>
        <strong className="offers-when">{capitalised(`${near}${formatLongDay(first)}`)}</strong>
        <span className="offers-when">{`${hours ?? ""}${half === undefined ? "" : `, ${half}`}`}</span>
      </>
    );
  }
  return (
    <>
      <strong className="offers-when">{`${days.length} dagen${hours === undefined ? "" : `, ${hours}`}`}</strong>
      <span className="offers-when">
        {days
          .map((day) =>
            hours === undefined ? `${formatDay(day)} ${dayHours(periods, day)}` : formatDay(day),
          )
          .join(", ")}
      </span>
    </>
  );
}

/** "14 minuten reizen, 3,4 km" */
export function travelOf(offer: Pick<Offer, "km" | "travelMinutes">): string {
  const parts = [];
  if (offer.travelMinutes !== null) parts.push(`${offer.travelMinutes} min reizen`);
  if (offer.km !== null) parts.push(formatKilometres(offer.km));
  return parts.join(", ");
}

/** The card both sides see: where, when, whom to report to, and what is handy to know. */
import { Clock, DoorOpen, Map, MapPin, Phone, StickyNote, UserRound } from "lucide-react";

import type { AssignmentCard } from "@/http/types";
import { When } from "@/offers/components/OfferFacts";
import { addressOf, mapLinkOf } from "@/offers/place";
import { Card } from "@/ui/Card";
import { DataList, type DataItem } from "@/ui/DataList";
import { formatPhone, formatTime } from "@/ui/format";
import "@/assignments/components/assignment-sheet.css";
import "@/offers/components/offer-view.css";

/** What stands on it, also for who opened it without signing in. */
export type SheetCard = Pick<
  AssignmentCard,
  "periods" | "schoolLocation" | "reportAt" | "contactName" | "contactPhone" | "notes"
>;

export function AssignmentSheet({ card }: { card: SheetCard }) {
  return (
    <Card>
      <div className="assignments-sheet">
        <DataList look="facts" items={factsOf(card)} />
        <div className="assignments-sheet__links">
          {card.contactPhone !== "" && (
            <a
              className="assignments-sheet__link"
              href={`tel:${card.contactPhone.replace(/[^+\d]/g, "")}`}
            >
              <Phone size={20} aria-hidden="true" />
              Bel de school
            </a>
          )}
          <a
            className="assignments-sheet__link"
            href={mapLinkOf(card.schoolLocation, navigator.userAgent)}
            rel="noopener noreferrer"
            target="_blank"
          >
            <Map size={20} aria-hidden="true" />
            Route
            <span className="visually-hidden"> (opent een kaart)</span>
          </a>
        </div>
      </div>
    </Card>
  );
}

function factsOf(card: SheetCard): DataItem[] {
  const school = card.schoolLocation;
  const items: DataItem[] = [
    { term: "Wanneer", icon: <Clock />, value: <When periods={card.periods} /> },
    { term: "Waar", icon: <MapPin />, value: addressOf(school) },
    {
      term: "Melden",
      icon: <UserRound />,
      value: reportOf(card),
    },
  ];
  if (school.arrivalNotes !== "") {
    items.push({ term: "Aankomst", icon: <DoorOpen />, value: school.arrivalNotes });
  }
  if (card.notes !== "") {
    items.push({ term: "Handig om te weten", icon: <StickyNote />, value: card.notes });
  }
  return items;
}

/** "Meld je om 08:10 bij Marjan de Wit, 033 462 18 90" */
function reportOf(card: SheetCard): string {
  const time = card.reportAt ? ` om ${formatTime(card.reportAt)}` : "";
  const name = card.contactName === "" ? "" : ` bij ${card.contactName}`;
  const phone = card.contactPhone === "" ? "" : `, ${formatPhone(card.contactPhone)}`;
  return time === "" && name === ""
    ? `Meld je bij de school${phone}`
    : `Meld je${time}${name}${phone}`;
}

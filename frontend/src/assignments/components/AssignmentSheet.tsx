/** The card both sides see: where, when, whom to report to, and what is handy to know. */
import {
  CalendarX,
  Clock,
  DoorOpen,
  Map,
  MapPin,
  Phone,
  StickyNote,
  UserRound,
} from "lucide-react";

import { calledOffOf, idsOn, partOf } from "@/assignments/days";
import { runsUntil } from "@/assignments/running";
import type { AssignmentCard, Side } from "@/http/types";
import { When } from "@/offers/components/OfferFacts";
import { addressOf, mapLinkOf } from "@/offers/place";
import { capitalised, dayHours, distinctDays } from "@/requests/words";
import { Card } from "@/ui/Card";
import { DataList, type DataItem } from "@/ui/DataList";
import { formatLongDay, formatPhone, formatTime } from "@/ui/format";
import { useNow } from "@/ui/useNow";
import "@/assignments/components/assignment-sheet.css";
import "@/offers/components/offer-view.css";

/** What stands on it, also for who opened it without signing in. */
export type SheetCard = Pick<
  AssignmentCard,
  "periods" | "schoolLocation" | "reportAt" | "contactName" | "contactPhone" | "notes"
> &
  Partial<Pick<AssignmentCard, "calledOffPeriods" | "status">>;

export function AssignmentSheet({ card }: { card: SheetCard }) {
  const now = useNow(60_000);
  // The link of a mail opens only what still stands.
  const stands = (card.status ?? "confirmed") === "confirmed";
  const running = stands ? runsUntil(card.periods, now) : undefined;
  return (
    <Card>
      <div className="assignments-sheet">
        <DataList look="facts" items={factsOf(card, running)} />
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

function factsOf(card: SheetCard, running: string | undefined): DataItem[] {
  const school = card.schoolLocation;
  const items: DataItem[] = [
    {
      term: "Wanneer",
      icon: <Clock />,
      value: (
        <>
          {running !== undefined && <strong className="offers-when">{running}</strong>}
          <When periods={card.periods} />
        </>
      ),
    },
    { term: "Waar", icon: <MapPin />, value: addressOf(school) },
    {
      term: "Melden",
      icon: <UserRound />,
      value: reportOf(card),
    },
  ];
  if (calledOffOf(card).length > 0) {
    items.splice(1, 0, {
      term: "Gaat niet door",
      icon: <CalendarX />,
      value: <DaysOff card={card} />,
    });
  }
  if (school.arrivalNotes !== "") {
    items.push({ term: "Aankomst", icon: <DoorOpen />, value: school.arrivalNotes });
  }
  if (card.notes !== "") {
    items.push({ term: "Handig om te weten", icon: <StickyNote />, value: card.notes });
  }
  return items;
}

function DaysOff({ card }: { card: SheetCard }) {
  return (
    <>
      <strong>Gaat niet door</strong>
      <ul className="assignments-sheet__off">
        {daysOff(card).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** Each day that was called off while the rest stayed, with who did; a line for each when they were more. */
function daysOff(card: SheetCard): string[] {
  const off = calledOffOf(card);
  return distinctDays(off).flatMap((day) => {
    const ofDay = off.filter(({ id }) => idsOn(off, [day]).includes(id));
    const sides = [...new Set(ofDay.map(offBy))];
    return sides.map((by) => {
      const part = ofDay.filter((period) => offBy(period) === by);
      const hours = sides.length > 1 ? ` ${dayHours(part, day)}` : partOf(card.periods, part, day);
      return `${capitalised(formatLongDay(day))}${hours}: ${by}`;
    });
  });
}

const OFF_BY: Record<Side, string> = {
  substitute: "door jou afgezegd",
  school: "door de school afgezegd",
  pool: "door de pool afgezegd",
  colleague: "een collega komt",
};

function offBy(period: AssignmentCard["calledOffPeriods"][number]): string {
  return period.undone ? "teruggedraaid binnen de bedenktijd" : OFF_BY[period.calledOffBySide];
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

/** Everybody who was asked, with what they said and when. */
import type { AskedPerson } from "@/board/types";
import { formatDayAndTime, formatTime } from "@/ui/format";
import { EmptyState } from "@/ui/States";
import { OfferStatusBadge } from "@/ui/StatusBadge";

const ORDER = { accepted: 0, open: 1, refused: 2, expired: 3, lapsed: 4 } as const;
const WORDS = { open: "Denkt nog na", expired: "Geen antwoord" } as const;

export function AskedPeople({ offers }: { offers: readonly AskedPerson[] }) {
  if (offers.length === 0) {
    return <EmptyState title="Nog niemand gevraagd" level={3} />;
  }
  const sorted = [...offers].sort(
    (left, right) =>
      ORDER[left.status] - ORDER[right.status] ||
      right.sentAt.localeCompare(left.sentAt) ||
      left.substitute.name.localeCompare(right.substitute.name, "nl"),
  );
  return (
    <ul className="board-people" aria-label="Wie er gevraagd is">
      {sorted.map((offer) => (
        <li key={offer.id}>
          <div className="board-people__row">
            <div className="board-people__words">
              <p className="board-people__name">{offer.substitute.name}</p>
              <p className="board-people__soft">{factsOf(offer)}</p>
            </div>
            <OfferStatusBadge
              status={offer.status}
              label={WORDS[offer.status as keyof typeof WORDS]}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}

function factsOf(offer: AskedPerson): string {
  const parts = [
    offer.waveNumber === null ? undefined : `Ronde ${offer.waveNumber}`,
    `gevraagd ${formatDayAndTime(offer.sentAt)}`,
    answerOf(offer),
  ];
  return parts.filter((part) => part !== undefined).join(" · ");
}

function answerOf(offer: AskedPerson): string | undefined {
  if (offer.status === "open") {
    const seen =
      offer.seenAt === null ? "nog niet gezien" : `gezien om ${formatTime(offer.seenAt)}`;
    return `${seen} · antwoord tot ${formatDayAndTime(offer.expiresAt)}`;
  }
  if (offer.lapseLabel !== null) return offer.lapseLabel.toLowerCase();
  return offer.answeredAt === null ? undefined : `antwoord om ${formatTime(offer.answeredAt)}`;
}

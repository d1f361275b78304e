/** The parts of an offer: what is still asked, and which of it somebody can do. */
import type { Offer } from "@/http/types";
import { formatRelativeDay, formatTimeRange } from "@/ui/format";
import type { Option } from "@/ui/Select";

/** An open offer without the parts that somebody else took meanwhile. */
export function stillAsked(offer: Offer): Offer {
  if (offer.status !== "open") return offer;
  const free = offer.periods.filter((period) => !period.isTaken);
  return free.length === 0 ? offer : { ...offer, periods: free };
}

/** Whether there is a part to choose at all. */
export function hasParts(offer: Offer): boolean {
  return offer.splittable && offer.periods.length > 1;
}

/** Each part with its day and hours, in their order. */
export function partOptions(offer: Offer, now: Date = new Date()): Option[] {
  return offer.periods.map((period) => ({
    value: String(period.id),
    label: `${formatRelativeDay(period.date, now)}, ${formatTimeRange(period.start, period.end)}`,
  }));
}

/** What stands on the screen: a day that became free meanwhile is not said yes to. Undefined: it cannot be split. */
export function shownPart(offer: Offer): number[] | undefined {
  return offer.splittable ? offer.periods.map(({ id }) => id) : undefined;
}

/** What was ticked and still stands on the screen. */
export function stillChosen(offer: Offer, chosen: readonly string[]): number[] {
  return offer.periods.map(({ id }) => id).filter((id) => chosen.includes(String(id)));
}

/** What an answer was about: the periods it named, else the whole offer; also when none of them is in it any more. */
export function answeredPart(offer: Offer, named: readonly number[] | undefined): Offer["periods"] {
  const part = offer.periods.filter(({ id }) => named?.includes(id));
  return part.length === 0 ? offer.periods : part;
}

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

/** What to send: nothing when everything was chosen, because that is the whole. */
export function partOf(offer: Offer, chosen: readonly string[]): number[] | undefined {
  if (chosen.length === offer.periods.length) return undefined;
  return chosen.map(Number);
}

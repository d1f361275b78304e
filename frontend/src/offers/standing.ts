/** What became of an answer, next to how the offer stands now: what is open is a question again, whatever was said. */
import { isProblem } from "@/http/errors";
import type { Offer } from "@/http/types";
import { endingOf, endingOfCode, endingOfProblem, type Ending } from "@/offers/endings";
import type { KeptAnswer } from "@/offers/kept";
import { formatTime } from "@/ui/format";

/** What the server says, from when that is, and whether it is being asked again. */
export type Heard = { offer: Offer; at: number; isAsking: boolean; now: Date };

/** `told`: the kept answer speaks for itself. Else the offer, with a word above its buttons or instead of them. */
export type Standing = { told: boolean; above?: string; ending?: Ending };

const WHY: Readonly<Record<string, string>> = {
  "already-filled": ": wat je koos was toen al vervuld",
  "already-assigned": ": je had dan al een andere invalbeurt",
  "not-eligible": ": het paste toen niet bij je gegevens",
};

/** An offer that closes for one person tells so soon; until then it is not asked again. */
const FOR_GOOD = "offer-closed";

/** Of an answer that was kept, by what the server says since it was sent. */
export function standingOf(kept: KeptAnswer, { offer, at, now }: Heard): Standing {
  if (kept.sent === undefined) return { told: true };
  const { said } = kept.sent;
  const isNews = at > kept.sent.at;
  if (said === "taken") {
    const isGone = kept.answer === "acceptance" && offer.assignment === null;
    return isNews && isGone && offer.status === "accepted" ? { told: false } : { told: true };
  }
  if (!isNews) return { told: true };
  if (offer.status === "open" && endingOf(offer, now) === undefined && said !== FOR_GOOD) {
    const sent = `Je antwoord is verstuurd om ${formatTime(new Date(kept.sent.at))}, maar is niet aangenomen`;
    return { told: false, above: `${sent}${WHY[said] ?? ""}. Je kunt opnieuw kiezen.` };
  }
  const isAnswered = typeof offer.assignment === "number" || offer.status === "refused";
  return isAnswered || offer.status === "accepted"
    ? { told: false, ending: endingOfCode(said) }
    : { told: true };
}

/** The same for an answer of just now: a part that somebody took leaves the rest to choose from. */
export function standingAfter(
  error: unknown,
  failedAt: number,
  heard: Heard | undefined,
): Standing {
  const ending = endingOfProblem(error);
  if (ending === undefined) return { told: false };
  if (heard === undefined || !isProblem(error, "already-filled")) return { told: false, ending };
  const { offer, at, isAsking, now } = heard;
  if (!offer.splittable) return { told: false, ending };
  if (at < failedAt) return isAsking ? { told: false } : { told: false, ending };
  const isStillAsked = offer.status === "open" && endingOf(offer, now) === undefined;
  return isStillAsked
    ? {
        told: false,
        above: "Te laat: wat je koos was net vervuld. Hieronder staat wat er nog over is.",
      }
    : { told: false, ending };
}

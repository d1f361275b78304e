/** How an offer can be over, each with an honest and friendly last word. */
import { isProblem } from "@/http/errors";
import type { LapseReason, Offer } from "@/http/types";

export type Ending = { title: string; text: string };

const FILLED: Ending = {
  title: "Al vervuld",
  text: "Iemand was je net voor. Bedankt dat je wilde komen.",
};
const EXPIRED: Ending = {
  title: "De tijd is om",
  text: "Dit aanbod is verlopen. Je hoeft niets te doen.",
};
const BOOKED: Ending = {
  title: "Je hebt dan al een invalbeurt",
  text: "Twee tegelijk kan niet. Je andere invalbeurt blijft gewoon staan.",
};
const NOT_FITTING: Ending = {
  title: "Dit past nu niet meer",
  text: "Sinds we je vroegen is er iets veranderd. Het poolbureau kan je vertellen wat.",
};
const NOT_NEEDED: Ending = {
  title: "Niet meer nodig",
  text: "De school heeft niemand meer nodig. Bedankt dat we het je mochten vragen.",
};
const STOPPED: Ending = {
  title: "Niet nodig deze keer",
  text: "De school vraagt niet verder. Bedankt dat we het je mochten vragen.",
};
const CHANGED: Ending = {
  title: "De vraag is veranderd",
  text: "Er kwam werk bij. Past dat bij je? Dan krijg je een nieuwe vraag.",
};

const CLOSED: Ending = {
  title: "Dit aanbod is gesloten",
  text: "Je kunt er niet meer op antwoorden. Bij je invalbeurten staat of je komt.",
};
const OTHER_PART: Ending = {
  title: "Je had al ja gezegd",
  text: "Maar niet voor dit deel. Bij je invalbeurten staat wanneer je komt.",
};
const SAID_YES: Ending = {
  title: "Je had al ja gezegd",
  text: "Kun je toch niet? Zeg dan af bij je invalbeurten.",
};
const NOT_TAKEN: Ending = {
  title: "Je antwoord is niet aangenomen",
  text: "Kijk bij je aanbod of de school je nog vraagt.",
};

const OF_LAPSE: Record<LapseReason, Ending> = {
  filled: FILLED,
  cancelled: NOT_NEEDED,
  stopped: STOPPED,
  booked_elsewhere: BOOKED,
  not_eligible: NOT_FITTING,
  changed: CHANGED,
};

const OF_PROBLEM: Readonly<Record<string, Ending>> = {
  "already-filled": FILLED,
  "offer-expired": EXPIRED,
  "already-assigned": BOOKED,
  "not-eligible": NOT_FITTING,
  "offer-closed": CLOSED,
  "answered-in-part": OTHER_PART,
  "answered-yes": SAID_YES,
};

/** The last word on an offer that can no longer be answered; nothing while it is open. */
export function endingOf(
  offer: Pick<Offer, "status" | "lapseReason" | "expiresAt">,
  now: Date,
): Ending | undefined {
  if (offer.status === "refused") {
    return { title: "Niet deze keer", text: "Dank je voor je antwoord. We vragen iemand anders." };
  }
  if (offer.status === "lapsed") return OF_LAPSE[offer.lapseReason ?? "cancelled"];
  if (offer.status === "expired") return EXPIRED;
  if (offer.status === "open" && Date.parse(offer.expiresAt) <= now.getTime()) return EXPIRED;
  return undefined;
}

/** The last word on an answer that was not taken because the person comes already; nothing for any other. */
export function endingOfBooked(ending: Ending | undefined): Ending | undefined {
  return ending === OTHER_PART || ending === SAID_YES ? ending : undefined;
}

/** The last word on an answer by the code of its refusal, also when we do not know that code. */
export function endingOfCode(code: string): Ending {
  return OF_PROBLEM[code] ?? NOT_TAKEN;
}

/** The last word on an answer that came too late; nothing for a failure that can be tried again. */
export function endingOfProblem(error: unknown): Ending | undefined {
  return isProblem(error) ? OF_PROBLEM[error.code] : undefined;
}

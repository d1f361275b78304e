/** The words of proposals: states, answers, standings, dates that count down, and refusals a person can act on. */
import {
  Ban,
  CircleCheck,
  CircleDashed,
  CircleX,
  Hourglass,
  MessageCircleQuestion,
  Minus,
  OctagonAlert,
  Pencil,
  ThumbsDown,
  ThumbsUp,
} from "lucide-react";

import type {
  CastAs,
  Consent,
  EffectStatus,
  OwnSeat,
  ProposalForm,
  ProposalStatus,
  RegionDecision,
  SeatTerm,
  Standing,
  VoteAnswer,
} from "@/governance/types";
import { isProblem, sentenceOf } from "@/http/errors";
import type { Role } from "@/http/types";
import {
  daysBetween,
  formatDate,
  formatDay,
  formatDuration,
  formatLongDay,
  formatTime,
  isoDay,
} from "@/ui/format";
import type { StatusLook } from "@/ui/statuses";

export const STATUS_LOOKS = {
  draft: { label: "Concept", icon: Pencil, tone: "open" },
  open: { label: "In stemming", icon: MessageCircleQuestion, tone: "asked" },
  carried: { label: "Aangenomen", icon: CircleCheck, tone: "filled" },
  rejected: { label: "Niet aangenomen", icon: CircleX, tone: "unfilled" },
  withdrawn: { label: "Ingetrokken", icon: Ban, tone: "ended" },
} as const satisfies Record<ProposalStatus, StatusLook>;

/** In the order of a count: what was said first, then who is silent. */
export const STANDING_LOOKS = {
  for: { label: "Voor", icon: ThumbsUp, tone: "filled" },
  against: { label: "Tegen", icon: ThumbsDown, tone: "unfilled" },
  object: { label: "Bezwaar", icon: OctagonAlert, tone: "unfilled" },
  abstain: { label: "Onthouden", icon: Minus, tone: "partly" },
  silent: { label: "Nog niet gestemd", icon: Hourglass, tone: "asked" },
  vacant: { label: "Vacant", icon: CircleDashed, tone: "ended" },
} as const satisfies Record<Standing, StatusLook>;

export const CONSENT_LOOKS = {
  pending: { label: "Nog niet besloten", icon: Hourglass, tone: "asked" },
  given: { label: "Ingestemd", icon: CircleCheck, tone: "filled" },
  refused: { label: "Niet ingestemd", icon: CircleX, tone: "unfilled" },
} as const satisfies Record<Consent["result"], StatusLook>;

export const FORM_WORDS: Record<ProposalForm, { label: string; description: string }> = {
  consent: {
    label: "Instemming zonder bezwaar",
    description: "Het gaat door als niemand bezwaar heeft. Een bezwaar heeft altijd een reden.",
  },
  vote: {
    label: "Stemming",
    description: "In elke kamer is een meerderheid nodig.",
  },
  advice: {
    label: "Advies",
    description: "Je vraagt wat de kamers ervan vinden. Er verandert nog niets.",
  },
};

/** The word on the button, and the sentence that is confirmed. */
export const ANSWER_WORDS: Record<VoteAnswer, { button: string; sentence: string }> = {
  for: { button: "Voor", sentence: "Je stemt voor." },
  against: { button: "Tegen", sentence: "Je stemt tegen." },
  object: { button: "Bezwaar", sentence: "Je hebt bezwaar." },
  abstain: { button: "Onthouding", sentence: "Je onthoudt je. Je zetel telt mee voor het quorum." },
  withdrawn: { button: "Neem stem terug", sentence: "Je neemt je stem terug." },
};

const CAST_AS: Record<CastAs, string> = {
  holder: "als zetelhouder",
  deputy: "als vervanger",
  proxy: "met een volmacht",
};

export const EFFECT_WORDS: Record<EffectStatus, string> = {
  none: "",
  proposed: "Het gaat in als het voorstel wordt aangenomen.",
  waiting: "Dit is aangenomen en gaat nog in.",
  applied: "Dit is ingegaan.",
  refused: "Dit kon niet ingaan.",
  dropped: "Dit gaat niet in.",
};

/** "Je stemt namens Leraar primair onderwijs (Beroepsgroep), als zetelhouder." */
export function capacityOf(seat: OwnSeat): string {
  return `namens ${seat.label} (${seat.chamber}), ${CAST_AS[seat.castAs]}`;
}

/** "tot wo 2 dec. 17:00, nog 4 dagen", and what stands there when that moment has passed. */
export function untilOf(closesAt: string, now: Date): string {
  const left = Date.parse(closesAt) - now.getTime();
  const moment = `${formatDay(closesAt)} ${formatTime(closesAt)}`;
  if (left <= 0) return `de sluitingstijd was ${moment}`;
  return `tot ${moment}, nog ${formatDuration(left)}`;
}

/** From when a change holds; a day that has come means: as soon as it is carried. */
export function fromDayOf(fromDate: string, status: EffectStatus, today: string): string {
  if (status === "proposed" && fromDate <= today) return "Het gaat in zodra het is aangenomen.";
  return `Vanaf ${formatLongDay(fromDate)}. ${EFFECT_WORDS[status]}`.trim();
}

/** "We kijken terug op 1 juni 2027", or that this day has come. */
export function reviewOf(reviewDate: string, now: Date): string {
  const days = daysBetween(isoDay(now), reviewDate);
  const when = formatDate(reviewDate);
  return days > 0 ? `We kijken terug op ${when}.` : `Op ${when} is het tijd om terug te kijken.`;
}

/** The consents that a change still waits for. */
export function blockingOf(decision: Pick<RegionDecision, "consents">): readonly Consent[] {
  return decision.consents.filter((consent) => consent.result !== "given");
}

/** Refusals that mean: somebody else was first, so the screen shows something else now. */
const OVERTAKEN: Readonly<Record<string, string>> = {
  "proposal-amended":
    "Het voorstel is net gewijzigd. Je stem is niet geteld. Lees eerst de nieuwe tekst en stem dan opnieuw.",
  "voting-over": "De stemming is net gesloten. Je stem is niet geteld.",
  "holder-voted": "De zetelhouder heeft zelf al gestemd. Die stem blijft staan.",
  "seat-not-yours":
    "Je kunt niet meer voor deze zetel stemmen. De volmacht of de termijn is voorbij.",
  "proposal-move-not-allowed": "Het voorstel is intussen verder. Je ziet nu hoe het ervoor staat.",
};

export function isOvertaken(error: unknown): boolean {
  return isProblem(error) && error.code in OVERTAKEN;
}

/** What to tell who was overtaken, else the sentence of the server. */
export function refusalOf(error: unknown): string {
  return (isProblem(error) ? OVERTAKEN[error.code] : undefined) ?? sentenceOf(error);
}

const PROPOSERS: readonly (Role | undefined)[] = [
  "planner",
  "coordinator",
  "board_hr",
  "seat_holder",
  "institute",
];

/** Who may bring something to the table; the server asks some of them for a seat as well. */
export function mayPropose(role: Role | undefined): boolean {
  return PROPOSERS.includes(role);
}

/** "sinds 1 februari 2026", "tot 1 augustus 2027"; a vacancy has no term. */
export function termOf(term: SeatTerm | null): string {
  if (term === null) return "–";
  const since = `sinds ${formatDate(term.fromDate)}`;
  return term.untilDate === null ? since : `${since}, tot ${formatDate(term.untilDate)}`;
}

/** A proposal at a table of three chambers, for the tests of deciding. */
import type { OwnSeat, RegionDecision, Seat, SeatLine, Standing, Tally } from "@/governance/types";
import type { RoleAt } from "@/http/types";
import { AS_SUBSTITUTE, REGION } from "@/testing/people";

export const AS_SEAT_HOLDER: RoleAt = { ...AS_SUBSTITUTE, role: "seat_holder" };
export const AS_COORDINATOR: RoleAt = { ...AS_SUBSTITUTE, role: "coordinator" };

export const TEACHER_SEAT: OwnSeat = {
  id: 31,
  label: "Leraar primair onderwijs",
  chamber: "Beroepsgroep",
  mandate: "Mag besluiten over de pool.",
  castAs: "holder",
  isWaiting: true,
  standing: "silent",
  proxyName: null,
  answers: ["for", "object", "abstain"],
};

const CHAMBERS = [
  { id: 1, name: "Besturen" },
  { id: 2, name: "Opleidingen" },
  { id: 3, name: "Beroepsgroep" },
];

function line(seatId: number, chamberId: number, label: string, standing: Standing): SeatLine {
  return {
    seatId,
    chamberId,
    label,
    standing,
    standingLabel: standing,
    weight: 1,
    reason: "",
    castAs: standing === "silent" || standing === "vacant" ? null : "holder",
  };
}

export const SEATS: readonly SeatLine[] = [
  line(11, 1, "Stichting De Waarden", "for"),
  line(21, 2, "Pabo Rivierenland", "for"),
  line(31, 3, TEACHER_SEAT.label, "silent"),
  line(32, 3, "Schoolleider primair onderwijs", "for"),
  line(33, 3, "Leraar voortgezet onderwijs", "vacant"),
];

export function tallyOf(seats: readonly SeatLine[] = SEATS): Tally {
  const standings: Standing[] = ["for", "against", "abstain", "object", "silent", "vacant"];
  const silent = seats.filter(({ standing }) => standing === "silent").length;
  return {
    state: `Nog ${silent} stem, quorum gehaald in 3 van 3 kamers.`,
    verdict: "carried",
    verdictSentence: "Aangenomen: niemand heeft bezwaar.",
    silent,
    isComplete: silent === 0,
    chambers: CHAMBERS.map(({ id, name }) => {
      const inside = seats.filter(({ chamberId }) => chamberId === id);
      const count = (standing: Standing) =>
        inside.filter((seat) => seat.standing === standing).length;
      return {
        id,
        name,
        seatCount: inside.length,
        voted: inside.length - count("silent") - count("vacant"),
        silent: count("silent"),
        quorumNeeded: 1,
        quorumOf: inside.length - count("vacant"),
        hasQuorum: true,
        isInFavour: true,
        counts: standings.map((standing) => ({
          standing,
          label: standing,
          seats: count(standing),
          weight: count(standing),
        })),
        sentences: [`${inside.length} zetels.`, "Quorum gehaald.", "Geen bezwaar."],
      };
    }),
    seats: [...seats],
  };
}

export function decisionWith(changes: Partial<RegionDecision> = {}): RegionDecision {
  const effect = {
    kind: "pool_policy",
    label: "Afspraken van de pool",
    fromDate: "2026-12-07",
    values: { planning: { max_loss: 0.05 } },
    lines: [{ label: "Wat eerlijk delen hoogstens mag kosten", old: "1%", new: "5%" }],
  };
  const text = {
    number: 1,
    title: "Schaarste eerlijk delen",
    text: "Kleine besturen krijgen nu minder vaak iemand.",
    note: "",
    effect,
    madeByName: "Paula Planner",
    madeAt: "2026-11-20T09:00:00Z",
  };
  return {
    id: 5,
    version: 3,
    region: REGION,
    isBinding: false,
    signingState: "",
    signing: null,
    mandateUses: [],
    form: "consent",
    formLabel: "Instemming zonder bezwaar",
    title: text.title,
    text: text.text,
    textVersion: 1,
    status: "open",
    statusLabel: "In stemming",
    state: "Nog 1 stem, quorum gehaald in 3 van 3 kamers.",
    waitingForMe: true,
    proposerName: "Paula Planner",
    effect,
    effectStatus: "proposed",
    effectNote: "",
    createdAt: "2026-11-20T09:00:00Z",
    openedAt: "2026-11-20T09:00:00Z",
    closesAt: "2099-12-04T16:00:00Z",
    closedAt: null,
    reviewDate: null,
    outcome: "",
    chambers: CHAMBERS,
    tally: tallyOf(),
    mySeats: [TEACHER_SEAT],
    consents: [],
    versions: [text],
    votes: [],
    history: [],
    moves: ["vote"],
    ...changes,
  };
}

export function seatWith(changes: Partial<Seat> = {}): Seat {
  return {
    id: 31,
    region: REGION,
    chamber: { id: 3, name: "Beroepsgroep", kind: "profession" },
    label: TEACHER_SEAT.label,
    group: "teachers",
    organisation: null,
    isRequired: true,
    isVacant: false,
    term: {
      id: 7,
      holder: { name: "Thomas Willems" },
      deputy: { name: "Daan Deputy" },
      mandate: TEACHER_SEAT.mandate,
      mandateGiver: "Lerarenraad",
      fromDate: "2026-02-01",
      untilDate: "2028-02-01",
    },
    ...changes,
  };
}

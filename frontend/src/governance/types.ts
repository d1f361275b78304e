/** Proposals, votes and seats; they follow the published API. */
import type { components } from "@/http/schema";

type Schemas = components["schemas"];

export type DecisionRow = Schemas["RegionDecisionRow"];
export type RegionDecision = Schemas["RegionDecision"];
export type DecisionVersion = Schemas["DecisionVersion"];
export type DecisionHistory = Schemas["DecisionHistory"];
export type DecisionMove = Schemas["MovesEnum"];
export type Effect = Schemas["Effect"];
export type EffectLine = Schemas["EffectLine"];
export type EffectKind = Schemas["EffectKind"];
export type EffectStatus = Schemas["EffectStatus"];
export type ProposalForm = Schemas["ProposalForm"];
export type ProposalStatus = Schemas["ProposalStatus"];
export type Tally = Schemas["Tally"];
export type ChamberTally = Schemas["ChamberTally"];
export type SeatLine = Schemas["SeatLine"];
export type Standing = Schemas["SeatStanding"];
export type OwnSeat = Schemas["OwnSeat"];
export type VoteAnswer = Schemas["VoteAnswer"];
export type CastAs = Schemas["VoteCastAs"];
export type Vote = Schemas["Vote"];
export type Consent = Schemas["Consent"];
export type ConsentBody = Schemas["ConsentBody"];
export type Seat = Schemas["Seat"];
export type SeatTerm = Schemas["SeatTerm"];

export type Signing = Schemas["Signing"];
export type BoardSignature = Schemas["BoardSignature"];
export type MandateUse = Schemas["MandateUse"];
export type Mandate = Schemas["Mandate"];
export type Escalation = Schemas["Escalation"];
export type EscalationLevel = Schemas["EscalationLevel"];
export type Meeting = Schemas["Meeting"];
export type PresenceState = Schemas["PresenceState"];
export type ChamberParticipation = Schemas["ChamberParticipation"];
export type ParticipationRow = Schemas["ParticipationRow"];
export type ParticipationFigure = Schemas["ParticipationFigure"];

/** What somebody sends in; what is left out is decided by the rules of the region. */
export type DecisionBody = Schemas["DecisionBodyRequest"];
export type EffectBody = Schemas["EffectBodyRequest"];
export type TextBody = { title: string; text: string; effect: EffectBody | null };
export type SeatTermBody = Schemas["SeatTermBodyRequest"];

/** The settings of a region by name, nested; the keys are data. */
export type Settings = Readonly<Record<string, unknown>>;

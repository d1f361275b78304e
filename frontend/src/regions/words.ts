/** The Dutch words of regions: how they stand, what an organisation is in one, and how far it has come. */
import {
  Ban,
  CircleCheck,
  CircleDashed,
  CircleDotDashed,
  CircleHelp,
  CircleX,
  Flag,
  Merge,
} from "lucide-react";

import type { HouseColour } from "@/http/types";
import type {
  LegalForm,
  ParticipationPhase,
  ParticipationRole,
  RegionStatus,
  Sector,
  SizeMeasure,
  ThresholdCheck,
} from "@/regions/types";
import type { StatusLook } from "@/ui/statuses";

export const STATUS_LOOKS: Record<RegionStatus, StatusLook> = {
  applied: { label: "Aangevraagd", icon: CircleDashed, tone: "open" },
  provisional: { label: "Voorlopig", icon: CircleDotDashed, tone: "asked" },
  forerunner: { label: "Voorloper", icon: Flag, tone: "partly" },
  established: { label: "Gevestigd", icon: CircleCheck, tone: "filled" },
  merged: { label: "Samengevoegd", icon: Merge, tone: "inside" },
  ended: { label: "Beëindigd", icon: Ban, tone: "ended" },
};

/** What the status means for who reads it the first time. */
export const STATUS_WORDS: Record<RegionStatus, string> = {
  applied: "De regio is aangevraagd. De Realisatie-eenheid beslist of zij begint.",
  provisional: "De regio is begonnen, en moet nog iets op orde brengen.",
  forerunner: "De regio loopt voorop en laat zien wat werkt.",
  established: "De regio staat: iedereen doet mee en de afspraken zijn toetsbaar.",
  merged: "De regio ging op in een andere. Wat hier staat, is van toen.",
  ended: "De regio is gestopt. Wat hier staat, is van toen.",
};

export const ROLE_IN_REGION: Record<ParticipationRole, string> = {
  penvoerder: "Penvoerder",
  member: "Deelnemer",
  institute: "Opleiding",
  observer: "Waarnemer",
  partner: "Partner",
};

export const PHASE_WORDS: Record<ParticipationPhase, string> = {
  step_in: "Stap in",
  step_on: "Stap door",
  step_forward: "Stap vooruit",
};

export const SECTOR_WORDS: Record<Sector, string> = {
  po: "Primair onderwijs",
  so: "Gespecialiseerd onderwijs",
  vo: "Voortgezet onderwijs",
  mbo: "Middelbaar beroepsonderwijs",
};

export const HOUSE_WORDS: Record<HouseColour, string> = {
  chalkboard: "Schoolbord (groen)",
  water: "Water (blauw)",
  heather: "Heide (paars)",
  clay: "Klei (bruin)",
  slate: "Leisteen (grijs)",
};

export const LEGAL_WORDS: Record<LegalForm, string> = {
  penvoerder: "Penvoerder",
  central_service: "Centrale dienst",
};

export const MEASURE_WORDS: Record<SizeMeasure, string> = {
  boards: "Schoolbesturen",
  institutes: "Lerarenopleidingen",
  profession: "Bezette zetels beroepsgroep",
  pupils_po: "Leerlingen primair onderwijs",
  pupils_vo: "Leerlingen voortgezet onderwijs",
  students_mbo: "Studenten mbo",
  trainees: "Studenten en zij-instromers in opleiding",
};

const MET: StatusLook = { label: "Gehaald", icon: CircleCheck, tone: "filled" };
const NOT_MET: StatusLook = { label: "Niet gehaald", icon: CircleX, tone: "unfilled" };
const BY_OTHER: StatusLook = { label: "Niet nodig", icon: CircleCheck, tone: "done" };
const UNKNOWN: StatusLook = { label: "Nog niet opgegeven", icon: CircleHelp, tone: "open" };

/** How one threshold stands; what another of its group reaches is not needed here any more. */
export function lookOfCheck({ isMet, isGroupMet }: ThresholdCheck): StatusLook {
  if (isMet === true) return MET;
  if (isGroupMet === true) return BY_OTHER;
  return isMet === null ? UNKNOWN : NOT_MET;
}

/** "Stedendriehoek" of "Onderwijsregio Stedendriehoek": in a list of regions the first word says nothing. */
export function shortName(name: string): string {
  return name.replace(/^Onderwijsregio\s+/, "");
}

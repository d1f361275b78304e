/** The Dutch words of the programme: tasks, kinds, states and outcomes. */
import {
  Archive,
  Ban,
  CheckCheck,
  CircleCheck,
  CircleDashed,
  CirclePlay,
  CircleStop,
  CircleX,
  ClipboardCheck,
  FilePen,
  Gavel,
  TrafficCone,
} from "lucide-react";

import type {
  ChallengePriority,
  ChallengeStatus,
  ConsultationOutcome,
  ConsultedParty,
  EvaluationOutcome,
  MeasureKind,
  MeasureStatus,
  MeasureVisibility,
  PrincipleCode,
  Task,
  VersionStatus,
} from "@/programme/types";
import { addDays, formatDate } from "@/ui/format";
import type { StatusLook } from "@/ui/statuses";

export const TASKS = ["recruit", "match", "train", "guide", "develop"] as const satisfies Task[];

export const TASK_WORDS: Record<Task, string> = {
  recruit: "Werven",
  match: "Matchen",
  train: "Opleiden",
  guide: "Begeleiden",
  develop: "Professionaliseren",
};

export const VERSION_LOOKS: Record<VersionStatus, StatusLook> = {
  draft: { label: "Concept", icon: FilePen, tone: "open" },
  in_round: { label: "In de goedkeuringsronde", icon: Gavel, tone: "asked" },
  approved: { label: "Vastgesteld", icon: CircleCheck, tone: "filled" },
  superseded: { label: "Vervangen", icon: Archive, tone: "done" },
  rejected: { label: "Niet vastgesteld", icon: CircleX, tone: "unfilled" },
  discarded: { label: "Weggelegd", icon: Ban, tone: "ended" },
};

export const PRIORITY_WORDS: Record<ChallengePriority, string> = {
  high: "Eerst",
  normal: "Daarna",
  low: "Later",
};

export const CHALLENGE_LOOKS: Record<ChallengeStatus, StatusLook> = {
  open: { label: "Open", icon: CircleDashed, tone: "asked" },
  closed: { label: "Afgerond", icon: CheckCheck, tone: "done" },
};

export const KIND_WORDS: Record<MeasureKind, string> = {
  structural: "Blijvend",
  temporary: "Tijdelijk",
  experiment: "Experiment",
};

export const MEASURE_LOOKS: Record<MeasureStatus, StatusLook> = {
  planned: { label: "Gepland", icon: CircleDashed, tone: "open" },
  running: { label: "Loopt", icon: CirclePlay, tone: "filled" },
  ended: { label: "Gestopt", icon: CircleStop, tone: "ended" },
  evaluated: { label: "Geëvalueerd", icon: ClipboardCheck, tone: "done" },
  withdrawn: { label: "Ingetrokken", icon: Ban, tone: "ended" },
};

export const OUTCOME_LOOKS: Record<EvaluationOutcome, StatusLook> = {
  works: { label: "Dit werkt", icon: CircleCheck, tone: "filled" },
  does_not_work: { label: "Dit werkt niet", icon: CircleX, tone: "unfilled" },
  bottleneck: { label: "Knelpunt", icon: TrafficCone, tone: "asked" },
};

export const VISIBILITY_WORDS: Record<MeasureVisibility, string> = {
  region: "Alleen onze regio",
  all_regions: "Alle regio's",
  public: "Alle regio's, later voor iedereen",
};

export const PARTY_WORDS: Record<ConsultedParty, string> = {
  gmr: "GMR",
  mr: "MR",
  teams: "Teams van scholen",
  profession: "Beroepsgroep",
  institutes: "Opleidingen",
  parents: "Ouders en leerlingen",
  municipality: "Gemeente",
  other: "Anderen",
};

export const SAID_WORDS: Record<ConsultationOutcome, string> = {
  supports: "Steunt de maatregel",
  supports_with_remarks: "Steunt, met opmerkingen",
  divided: "Verdeeld",
  opposes: "Is tegen",
};

export const PRINCIPLE_WORDS: Record<PrincipleCode, string> = {
  builds_on: "Het bouwt voort op wat er al is",
  quality: "We bewaken de kwaliteit",
  profession: "De beroepsgroep deed en doet mee",
  close_to_practice: "Het staat dicht bij de school",
  steering: "Duidelijk is wie stuurt en wie verantwoording aflegt",
  coverage: "Alle scholen en opleidingen in de regio horen erbij",
};

export const FIELD_WORDS: Record<string, string> = {
  title: "titel",
  text: "tekst",
  kind: "soort",
  task: "taak",
  tasks: "taken",
  is_retention: "behoud",
  package: "pakket",
  owner_id: "trekker",
  proposal_id: "besluit",
  from_date: "begin",
  end_date: "einddatum",
  evaluation_date: "evaluatie",
  duties: "wie wat doet",
  challenges: "uitdagingen",
  visibility: "wie het mag lezen",
  priority: "volgorde",
  value: "waarde",
  value_date: "datum van de waarde",
  source: "bron",
  indicator_code: "indicator",
  outside_indicator: "cijfer van buiten",
};

/** "tot en met 31 juli 2027": the API gives the day after the last one. */
export function lastDay(untilDate: string): string {
  return formatDate(addDays(untilDate, -1));
}

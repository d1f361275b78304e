/** The Dutch words of the registration, and the looks of its states. */
import {
  CircleCheck,
  CircleDashed,
  CircleDotDashed,
  CircleX,
  Clock,
  Lock,
  Undo2,
} from "lucide-react";

import type {
  ReportRow,
  ReportStatus,
  SchoolType,
  ShortageQuestion,
  StaffFunction,
  StopGap,
} from "@/shortage/types";
import type { StatusLook } from "@/ui/statuses";

export const FUNCTION_WORDS: Record<StaffFunction, string> = {
  teacher: "Leraren",
  support_staff: "Ondersteuners",
  school_leader: "Schoolleiders",
};

export const TYPE_WORDS: Record<SchoolType, string> = {
  bao: "Basisschool",
  sbo: "Speciaal basisonderwijs",
  vso: "(Voortgezet) speciaal onderwijs",
  vo: "Voortgezet onderwijs",
  mbo: "Mbo",
};

export const QUESTION_WORDS: Record<ShortageQuestion, string> = {
  staffing: "Formatie",
  open_vacancies: "Open vacatures",
  hidden_vacancies: "Verborgen vacatures",
  replacements: "Niet vervulde vervanging",
};

export const STOP_GAP_WORDS: Record<StopGap, string> = {
  own_team: "Collega werkte extra",
  support_staff: "Ondersteuner of intern begeleider voor de groep",
  school_leader_teaches: "Schoolleider voor de groep",
  assistant_or_student: "Onderwijsassistent of student",
  other_professional: "Andere professional",
  split_over_groups: "Groep verdeeld",
  merged_with_group: "Groepen samengevoegd",
  online: "Les op afstand",
};

export const REPORT_LOOKS: Record<ReportStatus, StatusLook> = {
  open: { label: "Nog niet begonnen", icon: CircleDashed, tone: "open" },
  draft: { label: "Concept", icon: CircleDotDashed, tone: "partly" },
  submitted: { label: "Ingediend", icon: Clock, tone: "asked" },
  returned: { label: "Teruggegeven", icon: Undo2, tone: "unfilled" },
  reviewed: { label: "Nagekeken", icon: CircleCheck, tone: "filled" },
  frozen: { label: "Vastgelegd", icon: Lock, tone: "done" },
};

const MISSED: StatusLook = { label: "Niet ingediend", icon: CircleX, tone: "unfilled" };
const MISSED_STATES: ReadonlySet<ReportStatus> = new Set(["open", "draft", "returned"]);

/** A report that never came in says so, whatever its draft says. */
export function lookOf(row: Pick<ReportRow, "status" | "isMissed">): StatusLook {
  return row.isMissed && MISSED_STATES.has(row.status) ? MISSED : REPORT_LOOKS[row.status];
}

/** Whose report it is. */
export function placeOfReport(row: Pick<ReportRow, "schoolLocation" | "board">): string {
  return row.schoolLocation?.name ?? row.board.name;
}

/** The Dutch words of result agreements: how they stand, by which rule, and what a figure counts. */
import {
  CircleCheck,
  CircleHelp,
  CircleX,
  FileCheck,
  FileClock,
  FilePen,
  FileX,
  Lock,
  OctagonAlert,
  TriangleAlert,
} from "lucide-react";

import type {
  AgreementStatus,
  Direction,
  Figure,
  Indicator,
  PeriodKind,
  ReportStatus,
  StatusRule,
  Task,
  Unit,
} from "@/agreements/types";
import { formatNumber } from "@/ui/format";
import type { StatusLook } from "@/ui/statuses";

export const STATUS_LOOKS: Record<AgreementStatus, StatusLook> = {
  off_track: { label: "Niet op koers", icon: OctagonAlert, tone: "unfilled" },
  at_risk: { label: "Let op", icon: TriangleAlert, tone: "asked" },
  not_achieved: { label: "Niet gehaald", icon: CircleX, tone: "unfilled" },
  on_track: { label: "Op koers", icon: CircleCheck, tone: "filled" },
  achieved: { label: "Gehaald", icon: CircleCheck, tone: "done" },
  too_early: { label: "Te vroeg om te zeggen", icon: CircleHelp, tone: "open" },
};

export const REPORT_LOOKS: Record<ReportStatus, StatusLook> = {
  draft: { label: "Concept", icon: FilePen, tone: "open" },
  submitted: { label: "Ingediend", icon: FileClock, tone: "asked" },
  returned: { label: "Teruggegeven", icon: FileX, tone: "unfilled" },
  approved: { label: "Goedgekeurd", icon: FileCheck, tone: "filled" },
  locked: { label: "Afgesloten", icon: Lock, tone: "done" },
};

/** The rule itself, as it stands for every agreement; the numbers of this one stand in its reason. */
export const RULE_WORDS: Record<StatusRule, string> = {
  no_target: "Zonder streefwaarde zeggen we niets.",
  nothing_over: "Zolang geen periode voorbij is, zeggen we niets.",
  never_measured: "Zonder meting zeggen we niets.",
  end_met: "Alle perioden zijn voorbij en de laatste haalt de streefwaarde: gehaald.",
  end_missed: "Alle perioden zijn voorbij en de laatste haalt de streefwaarde niet: niet gehaald.",
  end_not_measured:
    "Alle perioden zijn voorbij, maar er ontbreekt een meting: niemand kan zeggen dat het gehaald is.",
  met: "De laatste meting haalt de streefwaarde: op koers.",
  met_but_missing:
    "De laatste meting haalt de streefwaarde, maar over een periode die voorbij is ontbreekt een meting: let op.",
  met_but_incomplete:
    "De laatste meting haalt de streefwaarde, maar minder dan vier vijfde van de gegevens is binnen: let op.",
  near: "De laatste meting haalt de streefwaarde niet, maar zit minstens halverwege tussen nulmeting en streefwaarde: let op.",
  far: "De laatste meting haalt de streefwaarde niet, en zit nog niet halverwege tussen nulmeting en streefwaarde: niet op koers.",
};

export const TASK_WORDS: Record<Task, string> = {
  recruit: "Werven",
  match: "Matchen",
  train: "Opleiden",
  guide: "Begeleiden",
  develop: "Professionaliseren",
};

export const PERIOD_WORDS: Record<PeriodKind, string> = {
  week: "Per week",
  month: "Per maand",
  quarter: "Per kwartaal",
  school_year: "Per schooljaar",
};

export const DIRECTION_WORDS: Record<Direction, string> = {
  higher: "Hoger is beter",
  lower: "Lager is beter",
};

export const ROW_WORDS: Record<string, { one: string; many: string }> = {
  request: { one: "aanvraag", many: "aanvragen" },
  assignment: { one: "invalbeurt", many: "invalbeurten" },
  substitute: { one: "invaller", many: "invallers" },
};

export const UNIT_NAMES: Record<Unit, string> = {
  percent: "procent",
  count: "aantal",
  minutes: "minuten",
  hours: "uur",
};

const UNIT_WORDS: Record<Unit, string> = {
  percent: "{}%",
  count: "{}",
  minutes: "{} min",
  hours: "{} uur",
};

/** "93,3%", "12 min": for axes and expectations; figures themselves come written from the server. */
export function writeIn(unit: Unit): (value: number) => string {
  return (value) => UNIT_WORDS[unit].replace("{}", formatNumber(value));
}

/** "41 van 49": a share never stands without what it counts. */
export function countedOf(figure: Figure, indicator: Indicator): string | undefined {
  const { numerator, denominator } = figure;
  if (indicator.unit !== "percent" || numerator === null || denominator === null) return undefined;
  return `${formatNumber(numerator)} van ${formatNumber(denominator)}`;
}

/** How much of what should be in a figure is there; silent when nobody said what to expect. */
export function completenessOf(figure: Figure): string | undefined {
  const { received, expected } = figure;
  if (received === null || expected === null || expected === 0) return undefined;
  if (received >= expected) return `Compleet: ${formatNumber(expected)} meegeteld`;
  return `${formatNumber(received)} van ${formatNumber(expected)} meegeteld`;
}

export function isIncomplete(figure: Figure): boolean {
  return figure.received !== null && figure.expected !== null && figure.received < figure.expected;
}

/** "wk 45", "nov", "kw 4", "26/27" of the first day of a period. */
export function shortPeriod(kind: PeriodKind, fromDate: string): string {
  const day = new Date(`${fromDate}T12:00:00Z`);
  if (kind === "week") return `wk ${weekOf(day)}`;
  if (kind === "month") return MONTH.format(day).replace(".", "");
  if (kind === "quarter") return `kw ${Math.floor(day.getUTCMonth() / 3) + 1}`;
  const year = day.getUTCMonth() >= 7 ? day.getUTCFullYear() : day.getUTCFullYear() - 1;
  return `${year % 100}/${(year + 1) % 100}`;
}

const MONTH = new Intl.DateTimeFormat("nl-NL", { timeZone: "UTC", month: "short" });

/** The ISO week: that of its Thursday. */
export function weekOf(day: Date): number {
  const thursday = new Date(day);
  thursday.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1, 12);
  return Math.floor((thursday.getTime() - newYear) / (7 * 86_400_000)) + 1;
}

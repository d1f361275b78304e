/** Dull reports, numbers and figures for the tests of these screens. */
import { REGENBOOG, REGION } from "@/testing/people";
import type { Benchmark, Cell, Figure, ReferenceDate, Report, ReportRow } from "@/shortage/types";

export const DAY: ReferenceDate = {
  id: 5,
  region: REGION,
  date: "2026-11-16",
  label: "16 november 2026",
  opensDate: "2026-11-16",
  closesDate: "2026-11-30",
  openness: "open",
  boardFunctions: ["school_leader"],
  definitionVersion: 1,
};

export const BENCHMARK: Benchmark = {
  date: "2021-02-01",
  label: "1 februari 2021",
  function: "teacher",
  schoolType: null,
  measure: "shortage",
  percent: 12.4,
  shown: "12,4%",
  area: "G5",
  source: "Kamerbrief",
  note: "",
};

export function cellOf(given: Partial<Cell> = {}): Cell {
  return {
    function: "teacher",
    schoolType: "bao",
    question: "staffing",
    stopGap: "",
    value: null,
    typed: null,
    prefilled: null,
    previous: null,
    reason: "",
    hours: null,
    requests: [],
    ...given,
  };
}

export function rowOf(given: Partial<ReportRow> = {}): ReportRow {
  return {
    id: 9,
    version: 1,
    number: 1,
    status: "draft",
    level: "location",
    referenceDay: DAY,
    region: REGION,
    board: { id: 4, name: "Stichting De Waarden" },
    schoolLocation: REGENBOOG,
    schoolTypes: ["bao"],
    reason: "",
    returnReason: "",
    filledBy: null,
    submittedAt: null,
    reviewedAt: null,
    frozenAt: null,
    isMissed: false,
    totals: [],
    nextMoves: ["save", "submit"],
    ...given,
  };
}

export function reportOf(given: Partial<Report> = {}): Report {
  return {
    report: rowOf(),
    definition: {
      version: 1,
      source: "Uitvraag personeelstekorten",
      prefill: "We tellen de aanvragen waarvoor niemand kwam.",
      questions: (["staffing", "open_vacancies", "hidden_vacancies", "replacements"] as const).map(
        (question) => ({
          question,
          text: `Vraag ${question}`,
          help: "Uitleg.",
          counts: ["dit telt"],
          countsNot: ["dit niet"],
          example: "Een voorbeeld.",
        }),
      ),
    },
    schoolTypeChoices: ["bao", "sbo"],
    countedFromDate: "2026-10-20",
    countedUntilDate: "2026-11-17",
    cells: [
      cellOf({ question: "staffing", previous: 8.5 }),
      cellOf({ question: "open_vacancies" }),
      cellOf({
        question: "hidden_vacancies",
        stopGap: "merged_with_group",
        value: 0.05,
        prefilled: 0.05,
        hours: 5.5,
        requests: [31],
      }),
      cellOf({ question: "hidden_vacancies", stopGap: "online", value: 0 }),
      cellOf({ question: "replacements", value: 0 }),
    ],
    requests: [
      {
        id: 31,
        label: "De Regenboog",
        detail: "16-11-2026, leraar groep 5",
        state: "Niet vervuld",
      },
    ],
    problems: [],
    versions: [],
    history: [],
    ...given,
  };
}

export function figureOf(given: Partial<Figure> = {}): Figure {
  return {
    referenceDay: DAY,
    region: REGION,
    board: null,
    schoolLocation: null,
    function: "teacher",
    schoolType: null,
    staffing: 100,
    openVacancies: 2,
    hiddenVacancies: 6,
    replacements: 2,
    shortage: 10,
    percent: 10,
    shown: "10%",
    hiddenPercent: 6,
    hiddenShown: "6%",
    stopGaps: [{ stopGap: "online", fte: 6 }],
    expected: 31,
    received: 28,
    reviewed: 25,
    isComplete: false,
    response: "28 van 31 opgaven (90,3%), 25 nagekeken",
    benchmark: null,
    ...given,
  };
}

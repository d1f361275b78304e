/** Agreements for the tests: ninety percent filled, week by week, with one report of every kind. */
import type {
  Agreement,
  AgreementPeriod,
  AgreementRow,
  Figure,
  Indicator,
  Measurement,
} from "@/agreements/types";
import { REGION } from "@/testing/people";
import { addDays } from "@/ui/format";

export const FIRST_MONDAY = "2026-10-26";

export const FILL_RATE: Indicator = {
  code: "fill_rate",
  version: 1,
  fromDate: null,
  label: "Vervulde aanvragen",
  unit: "percent",
  direction: "higher",
  counting: "per_period",
  counted: "aanvragen waarvoor op alle dagdelen iemand komt",
  countedOf: "aanvragen waarvan het werk in de periode begint",
  owner: "Vervangingspool",
  source: "Aanvragen van de pool",
  isMeasured: true,
};

export function figureOf(week: number, changes: Partial<Figure> = {}): Figure {
  const fromDate = addDays(FIRST_MONDAY, 7 * week);
  return {
    fromDate,
    untilDate: addDays(fromDate, 7),
    label: `week ${44 + week} van 2026`,
    value: 83.7,
    shown: "83,7%",
    target: 90,
    targetShown: "90%",
    numerator: 41,
    denominator: 49,
    received: 49,
    expected: 52,
    completeShown: "49 van 52 geteld",
    measuredAt: "2026-11-23T02:17:00Z",
    ...changes,
  };
}

export const NO_FIGURE = {
  value: null,
  shown: "",
  numerator: null,
  denominator: null,
  received: null,
  expected: null,
  completeShown: "",
  measuredAt: null,
} satisfies Partial<Figure>;

export function agreementRow(changes: Partial<AgreementRow> = {}): AgreementRow {
  const fromDates = [0, 1, 2, 3].map((week) => addDays(FIRST_MONDAY, 7 * week));
  return {
    id: 5,
    version: 1,
    region: REGION,
    ambition: { id: 2, title: "Elke ochtend iemand voor de klas" },
    proposal: { id: 9, title: "We vullen negentig procent" },
    funding: [],
    endedDate: null,
    endedReason: "",
    offTrackSince: null,
    title: "90% van de aanvragen vervuld",
    task: "match",
    indicator: FILL_RATE,
    periodKind: "week",
    fromDate: FIRST_MONDAY,
    untilDate: addDays(FIRST_MONDAY, 28),
    owner: { id: 1, name: "Koos Kramer" },
    reviewer: { id: 3, name: "Rik Rekenaar" },
    status: "at_risk",
    rule: "near",
    reason: "83,7% (41 van 49 in week 45 van 2026); de streefwaarde is 90%, hoger is beter.",
    note: "",
    latest: figureOf(1),
    points: fromDates.map((fromDate, week) => ({
      fromDate,
      value: [80, 83.7, null, null][week] ?? null,
      target: 90,
    })),
    outlook: [],
    nextReport: {
      period: 51,
      label: "week 44 van 2026",
      dueFrom: addDays(FIRST_MONDAY, 7),
      isDue: true,
      status: "draft",
    },
    awaitingReview: 0,
    ...changes,
  };
}

export function periodOf(week: number, changes: Partial<AgreementPeriod> = {}): AgreementPeriod {
  return {
    id: 51 + week,
    version: 1,
    status: "draft",
    explanation: "",
    measurement: 70 + week,
    figure: figureOf(week),
    reportMoves: [],
    mayEnter: false,
    evidence: [],
    ...changes,
  };
}

export function agreementOf(changes: Partial<Agreement> = {}): Agreement {
  return {
    agreement: agreementRow(),
    baseline: { value: 70, shown: "70%", year: 2025, note: "Voor de pool begon" },
    notedBy: null,
    notedAt: null,
    periods: [
      periodOf(0),
      periodOf(1),
      periodOf(2, { measurement: null, figure: figureOf(2, NO_FIGURE) }),
    ],
    forecast: { isEnough: false, sentence: "Te weinig gegevens.", bands: [] },
    history: [],
    mayEdit: false,
    ...changes,
  };
}

export function measurementOf(changes: Partial<Measurement> = {}): Measurement {
  return {
    id: 71,
    period: 52,
    number: 1,
    isCurrent: true,
    numerator: 41,
    denominator: 49,
    shown: "83,7%",
    received: 49,
    expected: 52,
    indicatorVersion: 1,
    source: "pool",
    narrative: "",
    reason: "",
    measuredBy: null,
    measuredAt: "2026-11-23T02:17:00Z",
    parts: [],
    ...changes,
  };
}

export function pageOf<Row>(results: Row[]) {
  return { results, page: 1, pageSize: 100, total: results.length };
}

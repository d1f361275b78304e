/** The programme for the tests: a plan in two versions, with a challenge and a measure. */
import type { ChallengeRow, Measure, MeasureRow, Version, VersionRow } from "@/programme/types";
import { TASKS } from "@/programme/words";
import { REGION } from "@/testing/people";

export const KOOS = { id: 1, name: "Koos Mulder" };

export function measureWith(changes: Partial<MeasureRow> = {}): MeasureRow {
  return {
    id: 51,
    version: 1,
    region: REGION,
    kind: "experiment",
    task: "match",
    isRetention: false,
    title: "Vaste invallers op maandag",
    package: "Maandagen",
    status: "running",
    fromDate: "2026-09-01",
    endDate: null,
    evaluationDate: "2027-02-01",
    outcome: "",
    adoptionCount: 0,
    owner: KOOS,
    visibility: "region",
    adoptedFrom: null,
    attention: "",
    ...changes,
  };
}

export function wholeMeasureWith(changes: Partial<Measure> = {}): Measure {
  return {
    ...measureWith(),
    text: "Vier invallers werken elke maandag voor de hele regio.",
    duties: [{ who: "De pool", what: "plant de vier in" }],
    challenges: [],
    decision: null,
    consultations: [],
    evaluations: [],
    can: ["change", "end", "evaluate", "withdraw", "consult", "share"],
    history: [],
    createdAt: "2026-08-20T08:00:00Z",
    ...changes,
  };
}

export const CHALLENGE: ChallengeRow = {
  id: 41,
  version: 1,
  region: REGION,
  title: "Te weinig invallers op maandag",
  text: "Op maandag blijven vier op de tien aanvragen open.",
  tasks: ["match"],
  isRetention: false,
  priority: "high",
  figure: {
    isCentral: false,
    indicator: "",
    indicatorVersion: null,
    name: "Open aanvragen op maandag",
    unit: "percent",
    source: "De pool",
    value: 40,
    shown: "40%",
    valueDate: "2026-10-01",
  },
  status: "open",
  closedBecause: "",
};

export function versionRowWith(changes: Partial<VersionRow> = {}): VersionRow {
  return {
    id: 62,
    version: 3,
    region: REGION,
    number: 2,
    title: "Plan 2026-2027",
    note: "",
    fromDate: "2026-08-01",
    untilDate: "2027-08-01",
    deadlineDate: null,
    status: "approved",
    base: { id: 61, number: 1, title: "Plan 2025-2026" },
    madeByName: KOOS.name,
    createdAt: "2026-06-01T08:00:00Z",
    savedAt: "2026-06-10T08:00:00Z",
    decidedAt: "2026-07-01T08:00:00Z",
    approvalRound: {
      id: 71,
      title: "Plan vaststellen: Plan 2026-2027",
      status: "carried",
      effectStatus: "applied",
      openedAt: "2026-06-15T08:00:00Z",
      closesAt: "2026-06-29T08:00:00Z",
      closedAt: "2026-07-01T08:00:00Z",
      outcome: "Het plan is vastgesteld.",
    },
    ...changes,
  };
}

export function versionWith(changes: Partial<Version> = {}): Version {
  return {
    ...versionRowWith(),
    introduction: "Samen gemaakt.",
    principles: [{ code: "quality", label: "We bewaken de kwaliteit", isMet: true }],
    sections: TASKS.map((task) => ({
      task,
      ambition: task === "match" ? "Elke ochtend iemand voor de klas." : "",
      approach: task === "match" ? "We vullen de pool aan." : "",
      challenges: task === "match" ? [CHALLENGE] : [],
      measures: task === "match" ? [measureWith()] : [],
      agreements: [],
    })),
    roundState: "Alle stemmen zijn binnen.",
    can: [],
    history: [],
    ...changes,
  };
}

export function pageOf<Row>(...results: Row[]) {
  return { results, page: 1, pageSize: 100, total: results.length };
}

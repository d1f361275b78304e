/** A measure while somebody writes it, and what still has to be filled in before it can be kept. */
import type { MeasureBody } from "@/programme/mutations";
import { dayAfter, dayBefore } from "@/programme/span";
import type { Measure, MeasureKind, SharedMeasure, Task } from "@/programme/types";

export type MeasureDraft = {
  title: string;
  text: string;
  task: Task | "";
  isRetention: boolean;
  kind: MeasureKind | "";
  fromDate: string | null;
  /** The last day, as people say it. */
  lastDate: string | null;
  evaluationDate: string | null;
  package: string;
  owner: number | null;
  duties: { who: string; what: string }[];
  challenges: number[];
  decision: number | null;
};
export type Errors = Partial<Record<keyof MeasureDraft, string>>;

export const EMPTY: MeasureDraft = {
  title: "",
  text: "",
  task: "",
  isRetention: false,
  kind: "",
  fromDate: null,
  lastDate: null,
  evaluationDate: null,
  package: "",
  owner: null,
  duties: [],
  challenges: [],
  decision: null,
};

export function draftOf(measure: Measure): MeasureDraft {
  return {
    title: measure.title,
    text: measure.text,
    task: measure.task,
    isRetention: measure.isRetention,
    kind: measure.kind,
    fromDate: measure.fromDate,
    lastDate: dayBefore(measure.endDate),
    evaluationDate: measure.evaluationDate,
    package: measure.package,
    owner: measure.owner.id,
    duties: [...measure.duties],
    challenges: measure.challenges.map(({ id }) => id),
    decision: measure.decision?.id ?? null,
  };
}

/** What another region does, as a start: its words and kind, never its days. */
export function draftFrom(shared: SharedMeasure): MeasureDraft {
  const { title, text, task, isRetention, kind, package: name } = shared;
  return { ...EMPTY, title, text, task, isRetention, kind, package: name };
}

/** Dutch sentences that say how to repair it; the server checks the same. */
export function errorsOf(draft: MeasureDraft): Errors {
  const errors: Errors = {};
  if (draft.title.trim() === "") errors.title = "Geef de maatregel een naam.";
  if (draft.text.trim() === "") errors.text = "Schrijf op wat je gaat doen.";
  if (draft.task === "") errors.task = "Kies bij welke taak dit hoort.";
  if (draft.kind === "") errors.kind = "Kies wat voor maatregel dit is.";
  if (draft.fromDate === null) errors.fromDate = "Kies wanneer de maatregel begint.";
  if (draft.kind === "temporary" && draft.lastDate === null) {
    errors.lastDate = "Een tijdelijke maatregel heeft een laatste dag.";
  }
  if (draft.kind === "experiment" && draft.evaluationDate === null) {
    errors.evaluationDate = "Een experiment heeft een dag waarop je het evalueert.";
  }
  if (draft.fromDate !== null && draft.kind !== "structural" && isBefore(draft, draft.lastDate)) {
    errors.lastDate = "De laatste dag komt niet voor de eerste.";
  }
  if (draft.evaluationDate !== null && draft.fromDate !== null) {
    if (draft.evaluationDate <= draft.fromDate) {
      errors.evaluationDate = "De evaluatie komt na de eerste dag.";
    }
  }
  if (draft.duties.some(({ who, what }) => (who.trim() === "") !== (what.trim() === ""))) {
    errors.duties = "Vul in elke regel in wie wat doet, of haal de regel weg.";
  }
  return errors;
}

/** The body for the API; only for a draft without errors. */
export function bodyOf(draft: MeasureDraft): MeasureBody | undefined {
  const { task, kind, fromDate } = draft;
  if (Object.keys(errorsOf(draft)).length > 0) return undefined;
  if (task === "" || kind === "" || fromDate === null) return undefined;
  return {
    title: draft.title.trim(),
    text: draft.text.trim(),
    task,
    isRetention: draft.isRetention,
    kind,
    fromDate,
    endDate: kind === "structural" ? null : dayAfter(draft.lastDate),
    evaluationDate: draft.evaluationDate,
    package: draft.package.trim(),
    owner: draft.owner,
    duties: draft.duties
      .map(({ who, what }) => ({ who: who.trim(), what: what.trim() }))
      .filter(({ who }) => who !== ""),
    challenges: draft.challenges,
    decision: draft.decision,
  };
}

function isBefore({ fromDate }: MeasureDraft, day: string | null): boolean {
  return day !== null && fromDate !== null && day < fromDate;
}

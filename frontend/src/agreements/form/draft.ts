/** An agreement on its way: what was filled in, what is wrong with it, and what is sent. */
import { readNumber } from "@/agreements/numbers";
import { MOST_PERIODS, stretchesBetween, type Stretch } from "@/agreements/periods";
import type { AgreementBody, TargetBody } from "@/agreements/queries";
import type { Indicator, PeriodKind, Task } from "@/agreements/types";

export type Draft = {
  ambition: string;
  /** When `ambition` is a new one. */
  newAmbition: string;
  title: string;
  task: Task | "";
  indicator: string;
  proposal: string;
  owner: string;
  reviewer: string;
  baseline: string;
  baselineYear: string;
  baselineNote: string;
  periodKind: PeriodKind;
  fromDate: string | null;
  /** The last day, as people say it. */
  lastDate: string | null;
  sameTarget: boolean;
  target: string;
  /** By the first day of a period. */
  targets: Readonly<Record<string, string>>;
};

export const NEW_AMBITION = "new";

export const EMPTY_DRAFT: Draft = {
  ambition: "",
  newAmbition: "",
  title: "",
  task: "",
  indicator: "",
  proposal: "",
  owner: "",
  reviewer: "",
  baseline: "",
  baselineYear: "",
  baselineNote: "",
  periodKind: "month",
  fromDate: null,
  lastDate: null,
  sameTarget: true,
  target: "",
  targets: {},
};

export type DraftErrors = Partial<Record<keyof Draft, string>> & {
  /** By the first day of a period. */
  targetErrors: Readonly<Record<string, string>>;
};

/** Half-open: the day after the last one. */
export function stretchesOf({ periodKind, fromDate, lastDate }: Draft): Stretch[] {
  if (fromDate === null || lastDate === null) return [];
  return stretchesBetween(periodKind, fromDate, dayAfter(lastDate));
}

export function errorsOf(draft: Draft, unit: Indicator["unit"] | undefined): DraftErrors {
  const found: DraftErrors = { targetErrors: {} };
  const say = (field: keyof Draft, when: boolean, sentence: string) => {
    if (when) found[field] ??= sentence;
  };
  say("ambition", draft.ambition === "", "Kies een ambitie, of schrijf een nieuwe op.");
  say(
    "newAmbition",
    draft.ambition === NEW_AMBITION && draft.newAmbition.trim() === "",
    "Schrijf de ambitie in één zin op.",
  );
  say("title", draft.title.trim() === "", "Geef de afspraak een naam.");
  say("task", draft.task === "", "Kies bij welke taak dit hoort.");
  say("indicator", draft.indicator === "", "Kies waarmee je het meet.");
  say("fromDate", draft.fromDate === null, "Kies de eerste dag.");
  say("lastDate", draft.lastDate === null, "Kies de laatste dag.");
  if (draft.fromDate !== null && draft.lastDate !== null) {
    say("lastDate", draft.lastDate < draft.fromDate, "Kies een laatste dag na de eerste.");
    say(
      "lastDate",
      stretchesOf(draft).length > MOST_PERIODS,
      `Dat zijn meer dan ${MOST_PERIODS} perioden. Kies langere perioden of een kortere looptijd.`,
    );
  }
  say(
    "reviewer",
    draft.reviewer !== "" && draft.reviewer === draft.owner,
    "Wie de afspraak trekt, beoordeelt haar niet zelf. Kies iemand anders.",
  );
  const bounds = boundsFor(unit);
  const baseline = readNumber(draft.baseline, { ...bounds, optional: true });
  const year = readNumber(draft.baselineYear, { min: 1990, max: 2100, optional: true });
  say("baseline", baseline.error !== undefined, baseline.error ?? "");
  say("baselineYear", year.error !== undefined, "Vul een jaar in, zoals 2025.");
  say(
    "baselineYear",
    baseline.value !== null && year.value === null,
    "Noem bij de nulmeting het jaar waarover die gaat.",
  );
  return { ...found, ...targetErrorsOf(draft, bounds) };
}

function targetErrorsOf(draft: Draft, bounds: { min: number; max?: number }) {
  if (draft.sameTarget) {
    const { error } = readNumber(draft.target, bounds);
    return error === undefined ? {} : { target: error };
  }
  const wrong = stretchesOf(draft).flatMap(({ fromDate }, index) => {
    // A period without a target has that of the one before it; the first has none before it.
    const { error } = readNumber(draft.targets[fromDate] ?? "", {
      ...bounds,
      optional: index > 0,
    });
    return error === undefined ? [] : [[fromDate, error] as const];
  });
  return { targetErrors: Object.fromEntries(wrong) };
}

export function boundsFor(unit: Indicator["unit"] | undefined): { min: number; max?: number } {
  return unit === "percent" ? { min: 0, max: 100 } : { min: 0 };
}

export function isReady({ targetErrors, ...fields }: DraftErrors): boolean {
  return Object.keys(targetErrors).length === 0 && Object.keys(fields).length === 0;
}

export function targetsOf(draft: Draft): TargetBody[] {
  const stretches = stretchesOf(draft);
  const valued = draft.sameTarget
    ? stretches.slice(0, 1).map(({ fromDate }) => [fromDate, draft.target] as const)
    : stretches.map(({ fromDate }) => [fromDate, draft.targets[fromDate] ?? ""] as const);
  return valued.flatMap(([fromDate, text]) => {
    const { value } = readNumber(text, { optional: true });
    return value === null ? [] : [{ fromDate, value }];
  });
}

/** What is sent, once nothing is wrong and the ambition has its number. */
export function bodyOf(draft: Draft, ambition: number): AgreementBody {
  const chosen = (text: string) => (text === "" ? null : Number(text));
  return {
    ambition,
    title: draft.title.trim(),
    task: draft.task,
    indicator: draft.indicator,
    periodKind: draft.periodKind,
    fromDate: draft.fromDate ?? "",
    untilDate: dayAfter(draft.lastDate ?? ""),
    targets: targetsOf(draft),
    ...(draft.owner === "" ? {} : { owner: Number(draft.owner) }),
    reviewer: chosen(draft.reviewer),
    proposal: chosen(draft.proposal),
    baseline: readNumber(draft.baseline, { optional: true }).value,
    baselineYear: readNumber(draft.baselineYear, { optional: true }).value,
    baselineNote: draft.baselineNote.trim(),
  };
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** A proposal while somebody writes it: what is missing, and what is sent. */
import { parseDateTime, toZoned } from "@internationalized/date";

import { hasChanges } from "@/governance/form/settings";
import type {
  DecisionBody,
  EffectBody,
  ProposalForm,
  RegionDecision,
  Settings,
  TextBody,
} from "@/governance/types";

export type EffectDraft = { kind: string; fromDate: string; changes: Settings };

export type TextDraft = { title: string; text: string; effect: EffectDraft | null };

export type DecisionDraft = TextDraft & {
  form: ProposalForm;
  /** Whether every board signs it after it was carried. */
  isBinding: boolean;
  /** Empty: every chamber of the region. */
  chambers: readonly number[];
  closesOn: string | null;
  reviewDate: string | null;
};

export type DraftProblems = Partial<Record<"title" | "text" | "effect" | "chambers", string>>;

export const LONGEST_TITLE = 120;
export const LONGEST_TEXT = 10_000;
/** A voting ends at the end of an afternoon, when people can still react. */
const CLOSING_TIME = "17:00";
const ZONE = "Europe/Amsterdam";

export const NOTHING: DecisionDraft = {
  title: "",
  text: "",
  effect: null,
  form: "consent",
  isBinding: false,
  chambers: [],
  closesOn: null,
  reviewDate: null,
};

/** The text to start changing from; a day that is over becomes today, as no change goes back in time. */
export function textOf(decision: RegionDecision, today: string): TextDraft {
  const { title, text, effect } = decision;
  const changed =
    effect === null
      ? null
      : {
          kind: effect.kind,
          fromDate: effect.fromDate < today ? today : effect.fromDate,
          changes: effect.values,
        };
  return { title, text, effect: changed };
}

export function problemsOf(draft: TextDraft): DraftProblems {
  const problems: DraftProblems = {};
  if (draft.title.trim() === "") problems.title = "Geef je voorstel een titel.";
  if (draft.text.trim() === "") problems.text = "Schrijf wat je voorstelt, en waarom.";
  if (draft.effect !== null && !hasChanges(draft.effect.changes)) {
    problems.effect = "Verander een van de afspraken hieronder, of kies dat er niets verandert.";
  }
  return problems;
}

export function textBodyOf(draft: TextDraft): TextBody {
  return { title: draft.title.trim(), text: draft.text.trim(), effect: effectBodyOf(draft.effect) };
}

export function bodyOf(draft: DecisionDraft, region: number | undefined): DecisionBody {
  // An advice changes nothing, whatever was filled in before somebody chose it.
  const effect = draft.form === "advice" ? null : draft.effect;
  return {
    ...textBodyOf({ ...draft, effect }),
    ...(region === undefined ? {} : { region }),
    form: draft.form,
    isBinding: draft.form !== "advice" && draft.isBinding,
    chambers: [...draft.chambers],
    closesAt: draft.closesOn === null ? null : endOfAfternoon(draft.closesOn),
    reviewDate: draft.reviewDate,
  };
}

export function effectBodyOf(effect: EffectDraft | null): EffectBody | null {
  if (effect === null) return null;
  return { kind: effect.kind, fromDate: effect.fromDate, values: { ...effect.changes } };
}

/** Five in the afternoon in Amsterdam on that day, as the API writes moments. */
export function endOfAfternoon(day: string): string {
  return toZoned(parseDateTime(`${day}T${CLOSING_TIME}`), ZONE).toAbsoluteString();
}

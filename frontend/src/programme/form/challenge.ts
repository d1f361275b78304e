/** A challenge while somebody writes it, and what still has to be filled in. */
import type { ChallengeBody } from "@/programme/mutations";
import type { ChallengePriority, ChallengeRow, Task, Unit } from "@/programme/types";

export type ChallengeDraft = {
  title: string;
  text: string;
  tasks: Task[];
  isRetention: boolean;
  priority: ChallengePriority;
  /** The code of a central indicator; empty for a figure from outside. */
  indicator: string;
  outside: string;
  unit: Unit | "";
  source: string;
  /** As somebody types it: "12,4". */
  value: string;
  valueDate: string | null;
};
export type ChallengeErrors = Partial<Record<keyof ChallengeDraft, string>>;

export const EMPTY_CHALLENGE: ChallengeDraft = {
  title: "",
  text: "",
  tasks: [],
  isRetention: false,
  priority: "normal",
  indicator: "",
  outside: "",
  unit: "",
  source: "",
  value: "",
  valueDate: null,
};

export function challengeDraftOf({ figure, ...challenge }: ChallengeRow): ChallengeDraft {
  return {
    title: challenge.title,
    text: challenge.text,
    tasks: [...challenge.tasks],
    isRetention: challenge.isRetention,
    priority: challenge.priority,
    indicator: figure.indicator,
    outside: figure.isCentral ? "" : figure.name,
    unit: figure.isCentral ? "" : figure.unit,
    source: figure.source,
    value: figure.value === null ? "" : String(figure.value).replace(".", ","),
    valueDate: figure.valueDate,
  };
}

/** "12,4" and "1.250,5" as a number; nothing for what is none. */
export function numberOf(text: string): number | undefined {
  const plain = text.trim().replaceAll(".", "").replace(",", ".");
  return /^-?\d+(\.\d{1,4})?$/.test(plain) ? Number(plain) : undefined;
}

export function challengeErrors(draft: ChallengeDraft): ChallengeErrors {
  const errors: ChallengeErrors = {};
  if (draft.title.trim() === "") errors.title = "Geef de uitdaging een naam.";
  if (draft.text.trim() === "") errors.text = "Schrijf op wat er aan de hand is.";
  if (draft.tasks.length === 0) errors.tasks = "Kies een of meer taken.";
  if (draft.indicator === "") {
    if (draft.outside.trim() === "") {
      errors.outside = "Kies een landelijke indicator, of noem een cijfer van buiten.";
    } else if (draft.unit === "") errors.unit = "Kies wat het cijfer telt.";
  }
  if (draft.value.trim() !== "") {
    if (numberOf(draft.value) === undefined) errors.value = "Vul een getal in, zoals 12,4.";
    if (draft.source.trim() === "") errors.source = "Noem waar het cijfer vandaan komt.";
    if (draft.valueDate === null) errors.valueDate = "Kies van welke dag het cijfer is.";
  }
  return errors;
}

/** The body for the API; nothing while something is missing. */
export function challengeBody(draft: ChallengeDraft): ChallengeBody | undefined {
  if (Object.keys(challengeErrors(draft)).length > 0) return undefined;
  const isCentral = draft.indicator !== "";
  return {
    title: draft.title.trim(),
    text: draft.text.trim(),
    tasks: draft.tasks,
    isRetention: draft.isRetention,
    priority: draft.priority,
    figure: {
      indicator: draft.indicator,
      outsideIndicator: isCentral ? "" : draft.outside.trim(),
      unit: isCentral || draft.unit === "" ? null : draft.unit,
      source: draft.source.trim(),
      value: draft.value.trim() === "" ? null : (numberOf(draft.value) ?? null),
      valueDate: draft.valueDate,
    },
  };
}

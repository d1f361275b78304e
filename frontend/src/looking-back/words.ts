/** The words of looking back, as each side reads them. */
import type { Again, ClosedAnswer, LookBack } from "@/looking-back/queries";
import type { Option } from "@/ui/Select";

export const ANSWERS: readonly Option<ClosedAnswer>[] = [
  { value: "yes", label: "Ja" },
  { value: "no", label: "Nee" },
  { value: "not_applicable", label: "N.v.t." },
];

export const AGAIN: readonly Option<Again>[] = [
  { value: "gladly", label: "Graag" },
  { value: "fine", label: "Prima" },
  { value: "rather_not", label: "Liever niet" },
];

export const AGAIN_SAID_BY_SCHOOL: Record<Again, string> = {
  gladly: "Graag terug",
  fine: "Prima",
  rather_not: "Liever niet",
};

export const ANSWER_WORDS: Record<ClosedAnswer, string> = {
  yes: "Ja",
  no: "Nee",
  not_applicable: "Niet van toepassing",
};

export function againQuestion(side: LookBack["askedSide"], name: string): string {
  return side === "school" ? `Zien jullie ${name} graag terug?` : "Wil je hier vaker komen?";
}

/** Who reads it: said before the first answer, not after. */
export function whoReads(side: LookBack["askedSide"], name: string): string {
  return side === "school"
    ? `${name} leest wat je hier antwoordt. De planner leest alleen of jullie iemand graag terugzien.`
    : "De school leest nooit jouw antwoord, ook niet of je antwoordde. Wel totalen, van minstens vijf mensen samen.";
}

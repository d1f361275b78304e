/** A rule in the words of the person who made it. */
import type { AcceptanceRule } from "@/rules/types";

export const STOPS: readonly { value: string; label: string }[] = [
  { value: "0", label: "De dag zelf" },
  { value: "1", label: "De dag ervoor" },
  { value: "2", label: "Twee dagen ervoor" },
  { value: "7", label: "Een week ervoor" },
];

const EVENING = "18:00";

/** "Tot 20:00 de avond ervoor". */
export function untilInWords(rule: Pick<AcceptanceRule, "untilDaysBefore" | "untilTime">): string {
  const { untilDaysBefore: days, untilTime: time } = rule;
  if (days === 0) return `Tot ${time} op de dag zelf`;
  if (days === 1) return `Tot ${time} ${time >= EVENING ? "de avond" : "de dag"} ervoor`;
  if (days === 2) return `Tot ${time}, twee dagen ervoor`;
  if (days === 7) return `Tot ${time}, een week ervoor`;
  return `Tot ${time}, ${days} dagen ervoor`;
}

/** "Tot 20:00 de avond ervoor, alleen hele dagen". */
export function termsInWords(rule: AcceptanceRule): string {
  return `${untilInWords(rule)}, ${rule.wholeDaysOnly ? "alleen hele dagen" : "ook losse dagdelen"}`;
}

/** Decisions as steps of a history: what happened together is told once. */
import type { Decision } from "@/http/types";
import type { TimelineItem } from "@/ui/Timeline";

/** Ten people asked in one minute are one step for who reads it. */
export function stepsOf(decisions: readonly Decision[]): TimelineItem[] {
  const groups: Decision[][] = [];
  for (const decision of decisions) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(decision)) last.push(decision);
    else groups.push([decision]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [stepOf(first, group.length)];
  });
}

function keyOf(decision: Decision): string {
  const { subject, move, actorName, reason, at } = decision;
  return [subject, move, actorName ?? "", reason, at.slice(0, 16)].join("|");
}

function stepOf(decision: Decision, times: number): TimelineItem {
  return {
    id: decision.id,
    at: decision.at,
    title: times === 1 ? decision.moveLabel : `${decision.moveLabel}, ${times} keer`,
    detail: [actorOf(decision), decision.reason].filter(Boolean).join(": "),
  };
}

/** Who said no, or waits, is nameless for the school; only the clock is nobody. */
function actorOf(decision: Decision): string {
  if (decision.actorName !== null) return decision.actorName;
  return decision.actorRole === "substitute" ? "Een invaller" : "Automatisch";
}

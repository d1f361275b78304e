/** The words of a morning plan. */
import {
  Ban,
  CircleCheck,
  CircleDashed,
  CircleX,
  Clock,
  Send,
  type LucideIcon,
} from "lucide-react";

import type {
  MorningPlan,
  PlanChange,
  PlanChoice,
  PlanNews,
  PlannedRequest,
  PlanStatus,
} from "@/planning/types";
import { countOf, formatTimeRange, formatYearGroups } from "@/ui/format";
import type { StatusLook, Tone } from "@/ui/statuses";

export const PLAN_LOOKS = {
  queued: { label: "In de wachtrij", icon: Clock, tone: "asked" },
  running: { label: "Wordt gemaakt", icon: CircleDashed, tone: "asked" },
  ready: { label: "Klaar om te bekijken", icon: CircleCheck, tone: "open" },
  sent: { label: "Verstuurd", icon: Send, tone: "filled" },
  replaced: { label: "Vervangen", icon: Ban, tone: "ended" },
  failed: { label: "Niet gelukt", icon: CircleX, tone: "unfilled" },
} as const satisfies Record<PlanStatus, { label: string; icon: LucideIcon; tone: Tone }>;

export const WAITING_LOOK: StatusLook = { label: "Vragen we nu", icon: Clock, tone: "asked" };
export const SKIPPED_LOOK: StatusLook = { label: "Overgeslagen", icon: Ban, tone: "ended" };

const LIST = new Intl.ListFormat("nl-NL", { type: "conjunction" });

export function isUnderWay(status: PlanStatus): boolean {
  return status === "queued" || status === "running";
}

/** "groep 5" or "wiskunde": what the work is about, never about whom. */
export function workOf(request: PlannedRequest): string {
  return request.yearGroups.length > 0 ? formatYearGroups(request.yearGroups) : request.subject;
}

/** "08:30–12:00 en 12:45–14:45": the times of a choice that all lie on one day. */
export function timesOf(choice: PlanChoice): string {
  return choice.periods.map((period) => formatTimeRange(period.start, period.end)).join(" en ");
}

/** "2 afzeggingen en 1 nieuwe aanvraag"; null when nothing happened. */
export function newsWords(news: PlanNews): string | null {
  const parts = [
    words(news.calledOff, "afzegging", "afzeggingen"),
    words(news.declined, "keer nee", "keer nee"),
    words(news.expired, "keer geen antwoord", "keer geen antwoord"),
    words(news.noLongerFits, "keuze die niet meer past", "keuzes die niet meer passen"),
    words(news.freed, "keuze die niet meer nodig is", "keuzes die niet meer nodig zijn"),
    words(news.newRequests, "nieuwe aanvraag", "nieuwe aanvragen"),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : LIST.format(parts);
}

/** "Eerst Sam de Vries, nu Noor Kok." */
export function changeWords(change: PlanChange): string {
  const after = change.after === null ? "niemand" : change.after.name;
  return change.before === null ? `Nu ${after}.` : `Eerst ${change.before.name}, nu ${after}.`;
}

/** The plan to keep close to: this one, or the one before when this one failed. */
export function planToKeep(plan: MorningPlan): number | null {
  if (plan.status === "failed") return plan.base;
  return plan.status === "ready" || plan.status === "sent" ? plan.id : null;
}

function words(count: number, one: string, many: string): string | null {
  return count === 0 ? null : countOf(count, one, many);
}

/** How much better at most any plan could be, proven: "0,3%". */
export function gapWords(gap: number): string {
  if (gap < 0.0005) return "Beter kan niet: dit is bewezen de beste verdeling.";
  return `Bewezen: een andere verdeling is hoogstens ${percentage(gap)} beter.`;
}

/** One decimal, so that no border is rounded away: "12,4%". */
export function percentage(share: number): string {
  return `${(Math.round(share * 1000) / 10).toString().replace(".", ",")}%`;
}

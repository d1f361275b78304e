/** How it ended in plain words, what follows from that and when, and what still holds it up. */
import { Prose } from "@/governance/components/Prose";
import type { RegionDecision } from "@/governance/types";
import { blockingOf, reviewOf } from "@/governance/words";
import { Alert, type AlertKind } from "@/ui/Alert";
import { formatLongDay } from "@/ui/format";
import { useNow } from "@/ui/useNow";

const HOUR_MS = 3_600_000;
const KINDS = { carried: "ok", rejected: "info", withdrawn: "info" } as const satisfies Record<
  string,
  AlertKind
>;
const TITLES = {
  carried: "Aangenomen",
  rejected: "Niet aangenomen",
  withdrawn: "Dit voorstel is ingetrokken",
} as const;

export function Outcome({ decision }: { decision: RegionDecision }) {
  const now = useNow(HOUR_MS);
  const { status } = decision;
  if (status === "draft") return null;
  const effect = effectSentence(decision);
  if (status === "open") return effect === "" ? null : <Alert kind="warning">{effect}</Alert>;
  return (
    <Alert kind={KINDS[status]} title={TITLES[status]}>
      {decision.outcome !== "" && <Prose>{decision.outcome}</Prose>}
      {effect !== "" && <p>{effect}</p>}
      {decision.reviewDate !== null && status === "carried" && (
        <p>{reviewOf(decision.reviewDate, now)}</p>
      )}
    </Alert>
  );
}

/** What became of the change, or what it waits for. */
export function effectSentence(
  decision: Pick<
    RegionDecision,
    "status" | "effect" | "effectStatus" | "effectNote" | "consents" | "signing"
  >,
): string {
  const { effect, effectStatus } = decision;
  if (effect === null) return "";
  const bodies = blockingOf(decision).map((consent) => consent.bodyName);
  const unsigned = decision.signing !== null && !decision.signing.isComplete;
  const waits = [
    bodies.length > 0 && `Wat er verandert gaat pas in na instemming van ${listed(bodies)}.`,
    unsigned && "Wat er verandert gaat pas in als elk bestuur heeft getekend.",
  ]
    .filter(Boolean)
    .join(" ");
  if (decision.status === "open") return waits;
  if (effectStatus === "applied")
    return `De wijziging geldt vanaf ${formatLongDay(effect.fromDate)}.`;
  if (effectStatus === "waiting") {
    return waits === "" ? `De wijziging gaat in op ${formatLongDay(effect.fromDate)}.` : waits;
  }
  if (effectStatus === "refused")
    return `De wijziging kon niet ingaan. ${decision.effectNote}`.trim();
  return "";
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat("nl-NL", { type: "conjunction" }).format(names);
}

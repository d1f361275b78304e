/** One proposal in a list: what it is about, where it stands, and until when one can speak. */
import { STATUS_LOOKS, untilOf } from "@/governance/words";
import type { DecisionRow } from "@/governance/types";
import { LinkCard } from "@/ui/Card";
import { formatDate } from "@/ui/format";
import { StatusBadge } from "@/ui/StatusBadge";
import { useNow } from "@/ui/useNow";
import "@/governance/components/decision-card.css";

const MINUTE_MS = 60_000;

export function DecisionCard({ row }: { row: DecisionRow }) {
  const now = useNow(MINUTE_MS);
  const look = STATUS_LOOKS[row.status];
  return (
    <LinkCard
      to={`/besluiten/${row.id}`}
      level={2}
      title={row.title}
      tone={row.waitingForMe ? "asked" : undefined}
      aside={<StatusBadge look={look} label={row.statusLabel} />}
    >
      {row.waitingForMe && <p className="governance-card__mine">Wacht op jouw stem</p>}
      {(row.outcome !== "" || row.state !== "") && (
        <p>{row.outcome === "" ? row.state : row.outcome}</p>
      )}
      {row.signingState !== "" && <p>{row.signingState}</p>}
      <p className="governance-card__facts">
        <span>{row.formLabel}</span>
        <span>{`van ${row.proposerName}`}</span>
        <span>{whenOf(row, now)}</span>
      </p>
    </LinkCard>
  );
}

function whenOf(row: DecisionRow, now: Date): string {
  if (row.closedAt !== null) return `op ${formatDate(row.closedAt)}`;
  if (row.status === "draft" || row.closesAt === null) return "nog niet verstuurd";
  return untilOf(row.closesAt, now);
}

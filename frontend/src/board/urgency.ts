/** What needs a human first: the order of the list and the sentence that says why. */
import type { BoardRow } from "@/board/types";
import { formatDuration } from "@/ui/format";

const STOP_IS_NEAR_MS = 45 * 60_000;

export type Urgency = {
  /** Where the row stands: somebody must act, the system is asking, or it is settled. */
  group: "act" | "asking" | "settled";
  /** Low comes first within its group. */
  rank: number;
  /** Why somebody must act, in one short sentence. */
  reason: string | null;
};

const ASKING = ["open", "offering", "partly_filled"];

export function urgencyOf(row: BoardRow, now: Date): Urgency {
  if (row.needsOutcome) return act(1, "Niemand gevonden. Wat deed de school?");
  if (!ASKING.includes(row.status))
    return { group: "settled", rank: settledRank(row), reason: null };
  const leftMs = Date.parse(row.stopAt) - now.getTime();
  const nothingRuns = row.openOffers === 0 && row.nextWaveAt === null;
  if (row.wavesStopped) return act(2, "Het vragen is gestopt");
  if (nothingRuns && row.asked === 0) return act(0, "Er kan niemand komen");
  if (nothingRuns) return act(0, "Niemand meer om te vragen");
  if (leftMs <= STOP_IS_NEAR_MS) return act(3, `Stopt over ${formatDuration(leftMs)}`);
  const reason = row.hasPriority ? "Een invaller zegde af" : null;
  return { group: "asking", rank: row.hasPriority ? 0 : leftMs, reason };
}

export function byUrgency(rows: readonly BoardRow[], now: Date) {
  return rows
    .map((row) => ({ row, urgency: urgencyOf(row, now) }))
    .sort(
      (left, right) =>
        left.urgency.rank - right.urgency.rank ||
        left.row.startsAt.localeCompare(right.row.startsAt) ||
        left.row.id - right.row.id,
    );
}

function act(rank: number, reason: string): Urgency {
  return { group: "act", rank, reason };
}

function settledRank(row: BoardRow): number {
  return (
    { filled: 0, completed: 1, solved_internally: 2, unfilled: 3, cancelled: 4 }[
      row.status as string
    ] ?? 5
  );
}

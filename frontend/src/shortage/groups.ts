/** Reports by what they ask of the reader: to fill in, to review, waited for, and the rest. */
import type { ReportRow, ReportStatus } from "@/shortage/types";

const WAITED_FOR: ReadonlySet<ReportStatus> = new Set(["open", "draft", "returned"]);

export type Groups = {
  toDo: ReportRow[];
  toReview: ReportRow[];
  silent: ReportRow[];
  others: ReportRow[];
};

/** Every report stands in exactly one group. */
export function groupsOf(rows: readonly ReportRow[]): Groups {
  const groups: Groups = { toDo: [], toReview: [], silent: [], others: [] };
  for (const row of rows) groups[groupOf(row)].push(row);
  return groups;
}

function groupOf(row: ReportRow): keyof Groups {
  if (row.nextMoves.includes("save")) return "toDo";
  if (row.nextMoves.includes("review")) return "toReview";
  return WAITED_FOR.has(row.status) ? "silent" : "others";
}

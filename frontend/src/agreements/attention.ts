/** What needs attention first: the order of the overview, its groups and its totals. */
import type { AgreementRow, AgreementStatus } from "@/agreements/types";

const ORDER: readonly AgreementStatus[] = [
  "off_track",
  "not_achieved",
  "at_risk",
  "on_track",
  "too_early",
  "achieved",
];

export type Group = { id: string; title: string; rows: AgreementRow[] };

const GROUPS: readonly { id: string; title: string; statuses: readonly AgreementStatus[] }[] = [
  { id: "attention", title: "Vraagt aandacht", statuses: ["off_track", "not_achieved", "at_risk"] },
  { id: "well", title: "Op koers", statuses: ["on_track", "achieved"] },
  { id: "early", title: "Nog te vroeg", statuses: ["too_early"] },
];

/** In groups, the worst first, then what has to be reported, then by name; empty groups are left out. */
export function groupsOf(rows: readonly AgreementRow[]): Group[] {
  const sorted = [...rows].sort(
    (left, right) =>
      ORDER.indexOf(left.status) - ORDER.indexOf(right.status) ||
      Number(isDue(right)) - Number(isDue(left)) ||
      left.title.localeCompare(right.title, "nl"),
  );
  return GROUPS.map(({ statuses, ...group }) => ({
    ...group,
    rows: sorted.filter((row) => statuses.includes(row.status)),
  })).filter((group) => group.rows.length > 0);
}

export function isDue(row: AgreementRow): boolean {
  return row.nextReport?.isDue === true;
}

export type Totals = {
  byStatus: { status: AgreementStatus; count: number }[];
  /** On track or achieved, of those about which something can be said. */
  good: number;
  judged: number;
  reportsDue: number;
  awaitingReview: number;
};

export function totalsOf(rows: readonly AgreementRow[]): Totals {
  const count = (status: AgreementStatus) => rows.filter((row) => row.status === status).length;
  return {
    byStatus: ORDER.map((status) => ({ status, count: count(status) })),
    good: count("on_track") + count("achieved"),
    judged: rows.length - count("too_early"),
    reportsDue: rows.filter(isDue).length,
    awaitingReview: rows.reduce((sum, row) => sum + row.awaitingReview, 0),
  };
}

/** Many reports below each other, with what they say about teachers. */
import { Link } from "react-router";

import { fteWords } from "@/shortage/fte";
import type { ReportRow, ReportTotal } from "@/shortage/types";
import { FUNCTION_WORDS, lookOf, placeOfReport } from "@/shortage/words";
import { StatusBadge } from "@/ui/StatusBadge";
import { Table, type Column } from "@/ui/Table";

export function ReportsTable({
  caption,
  rows,
  numbers = true,
}: {
  caption: string;
  rows: readonly ReportRow[];
  /** What was not handed in yet is nobody else's to read along. */
  numbers?: boolean;
}) {
  const boards = new Set(rows.map((row) => row.board.id));
  const columns = COLUMNS.filter(
    ({ id }) => (numbers || ABOUT_THE_PLACE.has(id)) && (id !== "board" || boards.size > 1),
  );
  return (
    <Table caption={caption} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />
  );
}

const ABOUT_THE_PLACE: ReadonlySet<string> = new Set(["place", "board", "status"]);

const number = (pick: (total: ReportTotal) => number) => (row: ReportRow) => {
  const total = row.totals[0];
  return total === undefined ? "–" : fteWords(pick(total));
};

const COLUMNS: readonly Column<ReportRow>[] = [
  {
    id: "place",
    header: "Wie",
    heading: true,
    cell: (row) => (
      <Link className="nl-link" to={`/tekortregistratie/${row.id}`}>
        {nameOf(row)}
      </Link>
    ),
  },
  {
    id: "board",
    header: "Bestuur",
    deskOnly: true,
    cell: (row) => (row.schoolLocation === null ? "–" : row.board.name),
  },
  { id: "status", header: "Stand", cell: (row) => <StatusBadge look={lookOf(row)} /> },
  {
    id: "function",
    header: "Over",
    deskOnly: true,
    cell: (row) => (row.totals[0] === undefined ? "–" : FUNCTION_WORDS[row.totals[0].function]),
  },
  {
    id: "staffing",
    header: "Formatie",
    align: "end",
    cell: number((total) => total.staffing),
  },
  {
    id: "open",
    header: "Open",
    align: "end",
    cell: number((total) => total.openVacancies),
  },
  {
    id: "hidden",
    header: "Verborgen",
    align: "end",
    cell: number((total) => total.hiddenVacancies),
  },
  {
    id: "replacements",
    header: "Niet vervuld",
    align: "end",
    cell: number((total) => total.replacements),
  },
];

function nameOf(row: ReportRow): string {
  const place = placeOfReport(row);
  const what = row.level === "board" ? `${place}: schoolleiders` : place;
  return row.number > 1 ? `${what} (correctie)` : what;
}

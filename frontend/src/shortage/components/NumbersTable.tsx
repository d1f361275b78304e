/** The numbers of a report as a table per function: what counts, what the pool knew, and why it is otherwise. */
import { pathOf } from "@/shortage/edits";
import { fteWords } from "@/shortage/fte";
import type { Cell, Report } from "@/shortage/types";
import { FUNCTION_WORDS, QUESTION_WORDS, STOP_GAP_WORDS, TYPE_WORDS } from "@/shortage/words";
import { Stack } from "@/ui/Layout";
import { Table, type Column } from "@/ui/Table";

const COLUMNS: readonly Column<Cell>[] = [
  {
    id: "what",
    header: "Wat",
    heading: true,
    cell: (cell) =>
      cell.stopGap === ""
        ? QUESTION_WORDS[cell.question]
        : `Verborgen: ${STOP_GAP_WORDS[cell.stopGap].toLowerCase()}`,
  },
  {
    id: "value",
    header: "Fte",
    align: "end",
    cell: (cell) => (cell.value === null ? "Nog leeg" : fteWords(cell.value)),
  },
  {
    id: "pool",
    header: "De pool telde",
    align: "end",
    cell: (cell) => (cell.prefilled === null ? "–" : fteWords(cell.prefilled)),
  },
  { id: "why", header: "Toelichting", cell: (cell) => (cell.reason === "" ? "–" : cell.reason) },
];

export function NumbersTable({ report }: { report: Report }) {
  const parts = [...new Set(report.cells.map((cell) => `${cell.function} ${cell.schoolType}`))];
  return (
    <Stack>
      {parts.map((part) => {
        const cells = report.cells.filter((cell) => `${cell.function} ${cell.schoolType}` === part);
        const [first] = cells;
        if (first === undefined) return null;
        return (
          <Table
            key={part}
            caption={`${FUNCTION_WORDS[first.function]}, ${TYPE_WORDS[first.schoolType].toLowerCase()}`}
            columns={COLUMNS}
            rows={cells.filter(isWorthARow)}
            rowKey={pathOf}
          />
        );
      })}
    </Stack>
  );
}

/** A stop-gap that nobody used is no news. */
function isWorthARow(cell: Cell): boolean {
  return cell.stopGap === "" || (cell.value ?? 0) > 0 || cell.prefilled !== null;
}

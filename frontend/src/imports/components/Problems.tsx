/** Every row that cannot be read, with where it is, what stands there and how to mend it. */
import type { ImportRun } from "@/imports/types";
import { formatNumber } from "@/ui/format";
import { Table, type Column } from "@/ui/Table";
import { Paragraph } from "@/ui/Text";
import "@/imports/components/imports.css";

type Problem = ImportRun["problems"][number];

export function Problems({ run }: { run: ImportRun }) {
  return (
    <>
      <Table
        caption="Wat er niet klopt"
        captionHidden
        columns={COLUMNS}
        rows={run.problems.map((problem, index) => ({ ...problem, index }))}
        rowKey={(problem) => problem.index}
      />
      {run.problemCount > run.problems.length && (
        <Paragraph tone="small">
          {`Je ziet de eerste ${formatNumber(run.problems.length)} van ${formatNumber(run.problemCount)}.`}
        </Paragraph>
      )}
    </>
  );
}

const COLUMNS: readonly Column<Problem & { index: number }>[] = [
  {
    id: "row",
    header: "Rij",
    heading: true,
    width: "8rem",
    cell: (problem) => (problem.row === null ? "Hele bestand" : `Rij ${problem.row}`),
  },
  { id: "column", header: "Kolom", cell: (problem) => problem.column || "–" },
  {
    id: "value",
    header: "Wat er staat",
    cell: (problem) =>
      problem.value === "" ? "leeg" : <code className="imports-value">{problem.value}</code>,
  },
  { id: "message", header: "Wat er niet klopt", cell: (problem) => problem.message },
  { id: "remedy", header: "Zo los je het op", cell: (problem) => problem.remedy || "–" },
];

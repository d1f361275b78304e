/** The numbers of a report, function by function: what counts, and where it is another number than that of the pool, why. */
import { fteWords } from "@/shortage/fte";
import type { Cell, Report } from "@/shortage/types";
import { FUNCTION_WORDS, QUESTION_WORDS, STOP_GAP_WORDS, TYPE_WORDS } from "@/shortage/words";
import { Card } from "@/ui/Card";
import { DataList } from "@/ui/DataList";
import { Stack } from "@/ui/Layout";

export function NumbersTable({ report }: { report: Report }) {
  const parts = [...new Set(report.cells.map((cell) => `${cell.function} ${cell.schoolType}`))];
  return (
    <Stack>
      {parts.map((part) => {
        const cells = report.cells.filter((cell) => `${cell.function} ${cell.schoolType}` === part);
        const [first] = cells;
        if (first === undefined) return null;
        return (
          <Card key={part}>
            <p className="shortage-strong">
              {`${FUNCTION_WORDS[first.function]}, ${TYPE_WORDS[first.schoolType].toLowerCase()}`}
            </p>
            <DataList
              items={cells.filter(isWorthARow).map((cell) => ({
                term: termOf(cell),
                value: <Value cell={cell} />,
              }))}
            />
          </Card>
        );
      })}
    </Stack>
  );
}

function Value({ cell }: { cell: Cell }) {
  if (cell.value === null) return <em>Nog leeg</em>;
  return (
    <>
      <strong>{`${fteWords(cell.value)} fte`}</strong>
      {cell.prefilled !== null && (
        <span className="shortage-note">
          {cell.prefilled === cell.value
            ? "Zo telde de pool het"
            : `De pool telde ${fteWords(cell.prefilled)} fte. ${cell.reason}`}
        </span>
      )}
    </>
  );
}

function termOf(cell: Cell): string {
  return cell.stopGap === ""
    ? QUESTION_WORDS[cell.question]
    : `Verborgen: ${STOP_GAP_WORDS[cell.stopGap].toLowerCase()}`;
}

/** A stop-gap that nobody used is no news. */
function isWorthARow(cell: Cell): boolean {
  return cell.stopGap === "" || (cell.value ?? 0) > 0 || cell.prefilled !== null;
}

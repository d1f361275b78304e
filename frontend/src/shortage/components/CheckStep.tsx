/** The last look: every number in one table, and what still keeps the report from being handed in. */
import { pathOf, pathOfField, type Edits } from "@/shortage/edits";
import { NumbersTable } from "@/shortage/components/NumbersTable";
import { parseFte } from "@/shortage/fte";
import type { Report } from "@/shortage/types";
import { FUNCTION_WORDS, QUESTION_WORDS, STOP_GAP_WORDS } from "@/shortage/words";
import { Alert } from "@/ui/Alert";
import { Button } from "@/ui/Button";
import { Paragraph } from "@/ui/Text";

export function CheckStep({
  report,
  edits,
  onPath,
}: {
  report: Report;
  edits: Edits;
  onPath: (path: string) => void;
}) {
  const wrong = report.cells.filter((cell) => {
    const edit = edits[pathOf(cell)];
    return edit !== undefined && parseFte(edit.text).kind === "wrong";
  });
  // What is typed goes before what is missing: it is the same field.
  const typedWrong = wrong.map((cell) => ({
    path: pathOf(cell),
    message: "Hier staat geen getal.",
  }));
  const missing = report.problems
    .map(({ field, message }) => ({ path: pathOfField(field), message }))
    .filter(({ path }) => !typedWrong.some((one) => one.path === path));
  const problems = [...typedWrong, ...missing];
  return (
    <>
      {problems.length > 0 ? (
        <Alert kind="warning" title="Nog niet klaar om in te dienen">
          <ul className="shortage-problems">
            {problems.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <p>
                  <strong>{nameOf(report, path)}</strong> {message}
                </p>
                <Button size="small" onClick={() => onPath(path)}>
                  {`Naar ${nameOf(report, path).toLowerCase()}`}
                </Button>
              </li>
            ))}
          </ul>
        </Alert>
      ) : (
        <Paragraph>
          {report.report.level === "board"
            ? "Klopt alles? Dien dan in. Na de laatste invuldag leggen we de getallen vast."
            : "Klopt alles? Dien dan in. Je bestuur kijkt het na; na de laatste invuldag leggen we de getallen vast."}
        </Paragraph>
      )}
      <NumbersTable report={report} />
    </>
  );
}

function nameOf(report: Report, path: string): string {
  const cell = report.cells.find((one) => pathOf(one) === path);
  if (cell === undefined) return "Opgave";
  const words = cell.stopGap === "" ? QUESTION_WORDS[cell.question] : STOP_GAP_WORDS[cell.stopGap];
  return `${FUNCTION_WORDS[cell.function]}: ${words.toLowerCase()}`;
}

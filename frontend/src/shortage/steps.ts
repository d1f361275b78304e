/** The form as steps of one screen each, and which step a number stands on. */
import { pathOf } from "@/shortage/edits";
import type { Cell, Report, StaffFunction } from "@/shortage/types";
import { FUNCTION_WORDS } from "@/shortage/words";

export type Step =
  | { kind: "type"; id: string; title: string }
  | { kind: "work"; id: string; title: string; function: StaffFunction; cells: readonly Cell[] }
  | { kind: "gaps"; id: string; title: string; function: StaffFunction; cells: readonly Cell[] }
  | { kind: "check"; id: string; title: string };

/** What kind of school, per function what is needed and how gaps were closed, and a last look. */
export function stepsOf(report: Pick<Report, "cells" | "schoolTypeChoices">): Step[] {
  const steps: Step[] = [];
  if (report.schoolTypeChoices.length > 1) {
    steps.push({ kind: "type", id: "soort", title: "Wat voor school is dit?" });
  }
  const functions = [...new Set(report.cells.map((cell) => cell.function))];
  for (const name of functions) {
    const own = report.cells.filter((cell) => cell.function === name);
    const isWork = (cell: Cell) =>
      cell.question === "staffing" || cell.question === "open_vacancies";
    steps.push({
      kind: "work",
      id: `${name}-formatie`,
      title: `${FUNCTION_WORDS[name]}: formatie en vacatures`,
      function: name,
      cells: own.filter(isWork),
    });
    steps.push({
      kind: "gaps",
      id: `${name}-noodoplossingen`,
      title: `${FUNCTION_WORDS[name]}: als er niemand was`,
      function: name,
      cells: own.filter((cell) => !isWork(cell)),
    });
  }
  steps.push({ kind: "check", id: "controle", title: "Kijk het na en dien in" });
  return steps;
}

/** The step on which this number is typed. */
export function stepOfPath(steps: readonly Step[], path: string): Step | undefined {
  return steps.find((step) => "cells" in step && step.cells.some((cell) => pathOf(cell) === path));
}

/** What the pool knows comes first, and what a person already gave; the rest is for who needs it. */
export function shownFirst(
  cells: readonly Cell[],
  isTouched: (cell: Cell) => boolean = () => false,
): { first: Cell[]; others: Cell[] } {
  const isFirst = (cell: Cell) =>
    cell.question !== "hidden_vacancies" ||
    cell.prefilled !== null ||
    (cell.typed ?? 0) > 0 ||
    isTouched(cell);
  return { first: cells.filter(isFirst), others: cells.filter((cell) => !isFirst(cell)) };
}

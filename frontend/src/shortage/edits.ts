/** Numbers that somebody typed and that are not on the server yet: what to send, and what may be forgotten. */
import { parseFte } from "@/shortage/fte";
import type { Cell, SchoolType, ShortageQuestion, StaffFunction, StopGap } from "@/shortage/types";

export type Edit = { text: string; reason: string };
/** By the path of the number: "teacher.hidden_vacancies.online". */
export type Edits = Readonly<Record<string, Edit>>;

export type CellEdit = {
  function: StaffFunction;
  schoolType: SchoolType;
  question: ShortageQuestion;
  stopGap: StopGap | "";
  fte: string | null;
  reason: string;
};

/** Which number this is; a school that changes its type keeps its numbers, so the type is no part of it. */
export function pathOf(cell: Pick<Cell, "function" | "question" | "stopGap">): string {
  return [cell.function, cell.question, cell.stopGap].filter(Boolean).join(".");
}

/** The path behind a field that the server names: "teacher.bao.staffing". */
export function pathOfField(field: string): string {
  const [first = "", , ...others] = field.split(".");
  return [first, ...others].join(".");
}

/** Whether these words say something else than what the pool counted. */
export function differsFromPool(cell: Cell, text: string): boolean {
  const typed = parseFte(text);
  return cell.prefilled !== null && typed.kind === "number" && Number(typed.fte) !== cell.prefilled;
}

/** What can be sent of these edits: numbers as they are, and nothing for what the pool says too. */
export function sendable(edits: Edits, cells: readonly Cell[]): CellEdit[] {
  return cells.flatMap((cell) => {
    const edit = edits[pathOf(cell)];
    if (edit === undefined) return [];
    const typed = parseFte(edit.text);
    if (typed.kind === "wrong") return [];
    const isThePool = typed.kind === "number" && Number(typed.fte) === cell.prefilled;
    const fte = typed.kind === "empty" || isThePool ? null : typed.fte;
    return [
      {
        function: cell.function,
        schoolType: cell.schoolType,
        question: cell.question,
        stopGap: cell.stopGap,
        fte,
        reason: fte === null ? "" : edit.reason.trim(),
      },
    ];
  });
}

/** What is still to be sent after these edits arrived: whatever was typed on meanwhile. */
export function without(edits: Edits, sent: Edits): Edits {
  return Object.fromEntries(
    Object.entries(edits).filter(([path, edit]) => {
      const arrived = sent[path];
      return arrived?.text !== edit.text || arrived.reason !== edit.reason;
    }),
  );
}

/** The edits that can be sent at all; what is no number stays where it is typed. */
export function ready(edits: Edits): Edits {
  return Object.fromEntries(
    Object.entries(edits).filter(([, edit]) => parseFte(edit.text).kind !== "wrong"),
  );
}

/** Read what was kept on the device; anything that is not ours is nothing. */
export function editsFrom(kept: string | null): Edits {
  if (kept === null) return {};
  try {
    const found: unknown = JSON.parse(kept);
    if (typeof found !== "object" || found === null) return {};
    return Object.fromEntries(
      Object.entries(found).filter((entry): entry is [string, Edit] => isEdit(entry[1])),
    );
  } catch {
    return {};
  }
}

function isEdit(value: unknown): value is Edit {
  if (typeof value !== "object" || value === null) return false;
  const { text, reason } = value as Record<string, unknown>;
  return typeof text === "string" && typeof reason === "string";
}

/** What differs between two texts, word by word, so that an amendment can be read at a glance. */

export type DiffPart = { kind: "same" | "added" | "removed"; text: string };

const TOKENS = /\s+|[^\s]+/g;

/** The second text as a change of the first: what stayed, what went and what came, in reading order. */
export function diffOf(before: string, after: string): readonly DiffPart[] {
  const old = before.match(TOKENS) ?? [];
  const now = after.match(TOKENS) ?? [];
  const start = commonStart(old, now);
  const end = commonEnd(old.slice(start), now.slice(start));
  const middle = changedMiddle(
    old.slice(start, old.length - end),
    now.slice(start, now.length - end),
  );
  return joined([
    ...now.slice(0, start).map(same),
    ...middle,
    ...now.slice(now.length - end).map(same),
  ]);
}

function same(text: string): DiffPart {
  return { kind: "same", text };
}

function commonStart(left: readonly string[], right: readonly string[]): number {
  const differs = left.findIndex((token, index) => token !== right[index]);
  return differs === -1 ? left.length : differs;
}

function commonEnd(left: readonly string[], right: readonly string[]): number {
  return commonStart([...left].reverse().slice(0, right.length), [...right].reverse());
}

/** The longest common sequence of words keeps its place; all others came or went. */
function changedMiddle(old: readonly string[], now: readonly string[]): DiffPart[] {
  const lengths = commonLengths(old, now);
  const length = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  const parts: DiffPart[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const [gone, came] = [old[row], now[column]];
    if (gone !== undefined && gone === came) {
      parts.push(same(gone));
      row += 1;
      column += 1;
    } else if (
      came === undefined ||
      (gone !== undefined && length(row + 1, column) >= length(row, column + 1))
    ) {
      parts.push({ kind: "removed", text: gone ?? "" });
      row += 1;
    } else {
      parts.push({ kind: "added", text: came });
      column += 1;
    }
  }
  return parts;
}

function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(now.length + 1).fill(0),
  );
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const current = lengths[row] ?? [];
      const below = lengths[row + 1] ?? [];
      current[column] =
        old[row] === now[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, current[column + 1] ?? 0);
    }
  }
  return lengths;
}

/** Neighbours of one kind are one part; a space between two changes belongs to them. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const runs: DiffPart[] = [];
  for (const part of grouped(parts)) {
    const last = runs.at(-1);
    if (last?.kind === part.kind) last.text += part.text;
    else if (part.text !== "") runs.push({ ...part });
  }
  return runs;
}

/** Within a stretch of changes all that went stands before all that came. */
function grouped(parts: readonly DiffPart[]): DiffPart[] {
  const out: DiffPart[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    out.push({ kind: "removed", text: removed }, { kind: "added", text: added });
    removed = "";
    added = "";
  };
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    const isGap = part.text === " " && next !== undefined && next.kind !== "same";
    if (part.kind === "same" && !(isGap && removed + added !== "")) {
      flush();
      out.push(part);
      return;
    }
    if (part.kind !== "added") removed += part.text;
    if (part.kind !== "removed") added += part.text;
  });
  flush();
  return out.filter(({ text }) => text !== "");
}

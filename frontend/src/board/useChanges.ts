/** Which rows changed while the planner looks, so that the board can mark them for a moment and say it once. */
import { useEffect, useRef, useState } from "react";

import type { BoardRow } from "@/board/types";
import { workOf } from "@/requests/words";
import { REQUEST_LOOKS } from "@/ui/statuses";

const MARKED_MS = 6_000;
const NOTHING: Changes = { marked: new Set(), spoken: "" };

type Changes = { marked: ReadonlySet<number>; spoken: string };

export function useChanges(day: string, rows: readonly BoardRow[] | undefined): Changes {
  const [changes, setChanges] = useState<Changes>(NOTHING);
  const seen = useRef<{ day: string; rows: Map<number, BoardRow> } | null>(null);

  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);

  useEffect(() => {
    if (rows === undefined) return;
    const before = seen.current;
    seen.current = { day, rows: new Map(rows.map((row) => [row.id, row])) };
    if (before?.day !== day) return;
    const changed = rows.filter((row) => shownAs(row) !== shownAs(before.rows.get(row.id)));
    if (changed.length === 0) return;
    const spoken = changed
      .filter((row) => row.status !== before.rows.get(row.id)?.status)
      .map(sentenceFor)
      .join(". ");
    const ids = changed.map((row) => row.id);
    const later = (ms: number, make: (now: Changes) => Changes) =>
      timers.current.push(setTimeout(() => setChanges(make), ms));
    later(0, ({ marked }) => ({ marked: new Set([...marked, ...ids]), spoken }));
    later(MARKED_MS, ({ marked, spoken: said }) => ({
      marked: new Set([...marked].filter((id) => !ids.includes(id))),
      spoken: said,
    }));
  }, [day, rows]);

  useEffect(() => {
    const running = timers.current;
    return () => running.forEach(clearTimeout);
  }, []);

  return changes;
}

function shownAs(row: BoardRow | undefined): string {
  if (row === undefined) return "";
  const people = row.substitutes.map((person) => person.id).join();
  return [row.status, row.asked, row.refused, row.wavesStopped, row.outcome, people].join("|");
}

function sentenceFor(row: BoardRow): string {
  return `${row.schoolLocation.name}, ${workOf(row)}: ${REQUEST_LOOKS[row.status].label.toLowerCase()}`;
}

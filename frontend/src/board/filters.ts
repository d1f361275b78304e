/** What the planner looks at; it stands in the address, so that it can be shared and survives a reload. */
import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";

import type { BoardRow } from "@/board/types";
import { workOf } from "@/requests/words";

export const TILE_STATUSES = [
  "open",
  "offering",
  "partly_filled",
  "filled",
  "unfilled",
  "solved_internally",
] as const;
export type TileStatus = (typeof TILE_STATUSES)[number];
export type View = "tijdlijn" | "lijst";
export type Grouping = "plaats" | "bestuur";

export type BoardFilters = {
  day: string | null;
  view: View | null;
  grouping: Grouping;
  status: TileStatus | null;
  board: number | null;
  text: string;
  request: number | null;
};

type Change = Partial<BoardFilters>;
const NAMES: Record<keyof BoardFilters, string> = {
  day: "dag",
  view: "weergave",
  grouping: "groepeer",
  status: "status",
  board: "bestuur",
  text: "zoek",
  request: "aanvraag",
};

export function useBoardFilters() {
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => read(params), [params]);
  const change = useCallback(
    (wanted: Change) =>
      setParams((current) => written(current, wanted), {
        // A choice of what to see is no step back; opening a request is.
        replace: !("request" in wanted),
        preventScrollReset: true,
      }),
    [setParams],
  );
  const addressOf = useCallback(
    (request: number) => `?${written(params, { request }).toString()}`,
    [params],
  );
  return { filters, change, addressOf };
}

export function matches(row: BoardRow, filters: BoardFilters): boolean {
  if (filters.status !== null && tileOf(row) !== filters.status) return false;
  if (filters.board !== null && row.board.id !== filters.board) return false;
  return filters.text === "" || textOf(row).includes(filters.text.trim().toLowerCase());
}

/** Which tile counts this row; withdrawn ones are in none. */
export function tileOf(row: BoardRow): TileStatus | null {
  const status = row.status === "completed" ? "filled" : row.status;
  return TILE_STATUSES.find((tile) => tile === status) ?? null;
}

function textOf(row: BoardRow): string {
  const people = row.substitutes.map((person) => person.name);
  const { name, place } = row.schoolLocation;
  return [name, place, row.board.name, workOf(row), ...people].join(" ").toLowerCase();
}

function read(params: URLSearchParams): BoardFilters {
  const day = params.get(NAMES.day);
  const view = params.get(NAMES.view);
  const status = params.get(NAMES.status);
  return {
    day: day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null,
    view: view === "lijst" || view === "tijdlijn" ? view : null,
    grouping: params.get(NAMES.grouping) === "bestuur" ? "bestuur" : "plaats",
    status: TILE_STATUSES.find((tile) => tile === status) ?? null,
    board: numberOf(params.get(NAMES.board)),
    text: params.get(NAMES.text) ?? "",
    request: numberOf(params.get(NAMES.request)),
  };
}

function written(current: URLSearchParams, wanted: Change): URLSearchParams {
  const next = new URLSearchParams(current);
  for (const [name, value] of Object.entries(wanted)) {
    const key = NAMES[name as keyof BoardFilters];
    if (value === null || value === "") next.delete(key);
    else next.set(key, String(value));
  }
  return next;
}

function numberOf(text: string | null): number | null {
  return text !== null && /^\d+$/.test(text) ? Number(text) : null;
}

/** Rows of a morning for the tests of the board. */
import type { Board, BoardRow } from "@/board/types";
import { REGENBOOG } from "@/testing/people";

export const DAY = "2026-11-23";

export function boardRow(changes: Partial<BoardRow> = {}): BoardRow {
  return {
    id: 1,
    version: 1,
    status: "offering",
    statusLabel: "Wordt gevraagd",
    schoolLocation: REGENBOOG,
    board: { id: 4, name: "Stichting De Waarden" },
    function: "teacher",
    yearGroups: [5],
    subject: "",
    track: "",
    startsAt: `${DAY}T07:30:00Z`,
    endsAt: `${DAY}T14:00:00Z`,
    periods: [
      {
        id: 11,
        date: DAY,
        start: "08:30",
        end: "15:00",
        halfDays: ["morning", "afternoon"],
        filled: false,
        substitute: null,
      },
    ],
    asked: 7,
    refused: 2,
    expired: 0,
    openOffers: 5,
    waitingListCount: 0,
    substitutes: [],
    arrivals: [],
    nextWaveAt: `${DAY}T06:15:00Z`,
    stopAt: `${DAY}T07:15:00Z`,
    outcome: null,
    hasPriority: false,
    needsOutcome: false,
    wavesStopped: false,
    ...changes,
  };
}

export function boardOf(rows: BoardRow[]): Board {
  const count = (status: string) => rows.filter((row) => row.status === status).length;
  return {
    date: DAY,
    counters: {
      open: count("open"),
      offering: count("offering"),
      partlyFilled: count("partly_filled"),
      filled: count("filled"),
      unfilled: count("unfilled"),
      solvedInternally: count("solved_internally"),
      cancelled: count("cancelled"),
      total: rows.length,
      halfDaysAsked: 49,
      halfDaysFilled: 41,
    },
    rows,
  };
}

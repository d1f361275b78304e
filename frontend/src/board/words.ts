/** The short lines of the board: what a bar and a row say about a request. */
import type { BoardRow } from "@/board/types";
import { askedLine, comingOn, namesOf, OUTCOME_OPTIONS } from "@/requests/words";
import { formatDayAndTime, formatTime, isoDay } from "@/ui/format";

export const TILE_WORDS = {
  open: "Nog niet gevraagd",
  offering: "Wordt gevraagd",
  partly_filled: "Deels vervuld",
  filled: "Vervuld",
  unfilled: "Niet vervuld",
  solved_internally: "Zelf opgelost",
} as const;

/** Who comes on this day, what the school did, or how the asking goes. */
export function progressOf(row: BoardRow, now: Date, day: string): string {
  const coming = namesOf(comingOn(row, day));
  if (coming !== "" && row.status !== "partly_filled") return coming;
  if (row.outcome !== null) return outcomeOf(row.outcome);
  if (row.status === "unfilled") return "Nog geen uitkomst";
  if (row.status === "cancelled") return "Niemand meer nodig";
  const asked = row.asked === 0 ? "Nog niemand gevraagd" : askedLine(row);
  return [coming, asked, nextWave(row, now)].filter((part) => part !== "").join(" · ");
}

export function outcomeOf(outcome: string): string {
  return OUTCOME_OPTIONS.find((option) => option.value === outcome)?.label ?? "Niet opgegeven";
}

function nextWave(row: BoardRow, now: Date): string {
  if (row.nextWaveAt === null) return row.openOffers > 0 ? "iedereen die kan is gevraagd" : "";
  const today = isoDay(row.nextWaveAt) === isoDay(now);
  return `meer om ${today ? formatTime(row.nextWaveAt) : formatDayAndTime(row.nextWaveAt, now)}`;
}

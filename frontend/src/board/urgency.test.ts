import { expect, test } from "vitest";

import type { BoardRow } from "@/board/types";
import { byUrgency, urgencyOf } from "@/board/urgency";
import { boardRow } from "@/testing/board";

const NOW = new Date("2026-11-23T05:30:00Z");
const nothingRuns = { openOffers: 0, nextWaveAt: null };

test.each<[string, Partial<BoardRow>, string, string | null]>([
  ["a request that is being asked needs nobody", {}, "asking", null],
  ["nobody can come", { ...nothingRuns, asked: 0 }, "act", "Er kan niemand komen"],
  ["everybody answered", nothingRuns, "act", "Niemand meer om te vragen"],
  ["somebody stopped the asking", { wavesStopped: true }, "act", "Het vragen is gestopt"],
  ["the stop is near", { stopAt: "2026-11-23T05:42:00Z" }, "act", "Stopt over 12 min"],
  [
    "nobody came and nobody said what the school did",
    { status: "unfilled", needsOutcome: true },
    "act",
    "Niemand gevonden. Wat deed de school?",
  ],
  ["an invaller called off", { hasPriority: true }, "asking", "Een invaller zegde af"],
  ["a filled request is settled", { status: "filled" }, "settled", null],
])("%s", (_, changes, group, reason) => {
  const urgency = urgencyOf(boardRow(changes), NOW);

  expect([urgency.group, urgency.reason]).toEqual([group, reason]);
});

test("what needs a human stands first, then what stops first", () => {
  const rows = [
    boardRow({ id: 1, status: "filled" }),
    boardRow({ id: 2, stopAt: "2026-11-23T09:00:00Z" }),
    boardRow({ id: 3, stopAt: "2026-11-23T07:00:00Z" }),
    boardRow({ id: 4, ...nothingRuns }),
  ];

  const asking = byUrgency(rows, NOW).filter(({ urgency }) => urgency.group === "asking");
  const acting = byUrgency(rows, NOW).filter(({ urgency }) => urgency.group === "act");

  expect(asking.map(({ row }) => row.id)).toEqual([3, 2]);
  expect(acting.map(({ row }) => row.id)).toEqual([4]);
});

import { expect, test } from "vitest";

import { groupsOf, hoursOf, shareOf, waveOn } from "@/board/timeline";
import { boardRow, DAY } from "@/testing/board";

test("work at the same time on one school stands below each other, later work behind it", () => {
  const morning = {
    id: 1,
    date: DAY,
    start: "08:30",
    end: "12:00",
    halfDays: [],
    filled: false,
    substitute: null,
  };
  const rows = [
    boardRow({ id: 1, periods: [morning] }),
    boardRow({ id: 2, periods: [morning] }),
    boardRow({ id: 3, periods: [{ ...morning, start: "13:00", end: "15:00" }] }),
  ];

  const [school] = groupsOf(rows, DAY, "plaats")[0]?.schools ?? [];

  expect(school?.lanes).toBe(2);
  expect(school?.bars.map((bar) => [bar.row.id, bar.lane])).toEqual([
    [1, 0],
    [2, 1],
    [3, 0],
  ]);
});

test("the day runs from seven to five, and further when work does", () => {
  const late = boardRow({
    periods: [
      {
        id: 1,
        date: DAY,
        start: "16:00",
        end: "18:15",
        halfDays: [],
        filled: false,
        substitute: null,
      },
    ],
    nextWaveAt: null,
  });

  expect(hoursOf([boardRow()], DAY)).toEqual({ from: 420, until: 1020 });
  expect(hoursOf([late], DAY)).toEqual({ from: 420, until: 1140 });
  expect(shareOf(720, { from: 420, until: 1020 })).toBe(0.5);
});

test("a wave of another day is not on this day", () => {
  expect(waveOn(boardRow(), DAY)).toBe(435);
  expect(waveOn(boardRow({ nextWaveAt: "2026-11-22T18:00:00Z" }), DAY)).toBeNull();
});

test("schools stand under their place, or under their board", () => {
  const elsewhere = { id: 9, locationCode: "11CD00", name: "De Linde", place: "Buren" };
  const rows = [boardRow(), boardRow({ id: 2, schoolLocation: elsewhere })];

  expect(groupsOf(rows, DAY, "plaats").map((group) => group.name)).toEqual(["Buren", "Tiel"]);
  expect(groupsOf(rows, DAY, "bestuur").map((group) => group.schools.length)).toEqual([2]);
});

import { expect, test } from "vitest";

import { calledOffOf, daysInWords, idsOn, notOn, periodsToCome } from "@/assignments/days";
import type { AssignmentCard } from "@/http/types";
import { cardWith } from "@/testing/assignments";

const MONDAY = { id: 1, date: "2031-12-08", start: "08:30", end: "12:00", halfDays: ["morning"] };
const PERIODS = [
  MONDAY,
  { ...MONDAY, id: 2, start: "12:45", end: "15:00", halfDays: ["afternoon"] },
  { ...MONDAY, id: 3, date: "2031-12-09" },
] as AssignmentCard["periods"];

const offOn = (...ids: number[]) =>
  PERIODS.filter(({ id }) => ids.includes(id)).map((period) => ({
    ...period,
    calledOffBySide: "substitute" as const,
    undone: false,
  }));

test.each<[string[], string]>([
  [[], ""],
  [["2031-12-08"], "maandag 8 december"],
  [["2031-12-08", "2031-12-09"], "maandag 8 en dinsdag 9 december"],
  [
    ["2031-11-28", "2031-12-01", "2031-12-02"],
    "vrijdag 28 november, maandag 1 en dinsdag 2 december",
  ],
  [
    ["2031-12-01", "2031-12-02", "2031-12-03", "2031-12-04", "2031-12-05", "2031-12-08"],
    "6 dagen, van maandag 1 december tot en met maandag 8 december",
  ],
])("days are said as somebody says them (%o)", (days, words) => {
  expect(daysInWords(days)).toBe(words);
});

test("a day takes all its half-days along, and what is over stays", () => {
  expect(idsOn(PERIODS, ["2031-12-08"])).toEqual([1, 2]);
  const noon = new Date("2031-12-08T12:30:00+01:00");
  expect(periodsToCome(PERIODS, noon).map(({ id }) => id)).toEqual([2, 3]);
});

test("a line names the days that are off, with the hours when a part of the day stays", () => {
  const stays = PERIODS.filter(({ id }) => id !== 2);

  expect(notOn(cardWith({ periods: stays, calledOffPeriods: offOn(2) }))).toBe(
    "Niet op ma 8 dec 12:45\u00a0–\u2060\u00a015:00",
  );
  expect(notOn(cardWith({ periods: stays.slice(0, 1), calledOffPeriods: offOn(3) }))).toBe(
    "Niet op di 9 dec",
  );
  expect(notOn(cardWith())).toBe("");
});

test("a card that was kept before days could be off has none", () => {
  expect(calledOffOf({})).toEqual([]);
});

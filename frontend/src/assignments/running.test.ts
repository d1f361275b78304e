import { expect, test } from "vitest";

import { runsUntil, whenStill } from "@/assignments/running";
import { formatDay } from "@/ui/format";

const day = (date: string, start = "08:30", end = "15:00") => ({
  id: 1,
  date,
  start,
  end,
  halfDays: [],
});
const WEEK = [day("2026-11-23"), day("2026-11-24"), day("2026-11-26")];
/** In the Netherlands, in winter. */
const at = (moment: string) => new Date(`${moment}:00+01:00`);

test.each([
  ["2026-11-23T08:29", undefined],
  ["2026-11-23T08:30", `Loopt nog t/m ${formatDay("2026-11-26")}`],
  ["2026-11-25T12:00", "Loopt nog t/m morgen"],
  ["2026-11-26T14:59", "Loopt nog t/m vandaag"],
  ["2026-11-26T15:00", undefined],
])("at %s a week that begins on Monday says: %s", (moment, words) => {
  expect(runsUntil(WEEK, at(moment))).toBe(words);
});

test("a single day does not go on: it is today", () => {
  expect(runsUntil([day("2026-11-23")], at("2026-11-23T10:00"))).toBeUndefined();
  expect(whenStill([day("2026-11-23")], at("2026-11-23T10:00"))).toMatch(/^vandaag/);
});

test("hours that differ are left to the work itself", () => {
  const uneven = [day("2026-11-23"), day("2026-11-26", "08:30", "12:00")];

  expect(whenStill(uneven, at("2026-11-24T10:00"))).toBe(
    `Loopt nog t/m ${formatDay("2026-11-26")}`,
  );
});

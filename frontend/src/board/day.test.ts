import { expect, test } from "vitest";

import { boardDayAt, minutesOf, schoolDayAfter, schoolDayBefore } from "@/board/day";

test.each([
  ["on a school morning the board shows today", "2026-11-23T06:00:00Z", "2026-11-23"],
  ["after three o'clock it shows the next school day", "2026-11-23T14:00:00Z", "2026-11-24"],
  ["on Friday evening it shows Monday", "2026-11-27T18:00:00Z", "2026-11-30"],
  ["in the weekend it shows Monday", "2026-11-22T10:00:00Z", "2026-11-23"],
])("%s", (_, now, day) => {
  expect(boardDayAt(new Date(now))).toBe(day);
});

test("stepping through the days skips the weekend", () => {
  expect(schoolDayAfter("2026-11-27")).toBe("2026-11-30");
  expect(schoolDayBefore("2026-11-30")).toBe("2026-11-27");
});

test.each([
  ["2026-12-24", "2026-12-28"],
  ["2026-12-31", "2027-01-04"],
  ["2027-03-26", "2027-03-30"],
  ["2027-04-26", "2027-04-28"],
  ["2027-05-05", "2027-05-07"],
  ["2027-05-14", "2027-05-18"],
  ["2025-04-25", "2025-04-28"],
])("after %s the next day on which schools are open is %s", (day, next) => {
  expect(schoolDayAfter(day)).toBe(next);
});

test("a moment stands where the clock of Amsterdam puts it", () => {
  expect(minutesOf("2026-11-23T06:04:00Z")).toBe(7 * 60 + 4);
  expect(minutesOf("08:30")).toBe(8 * 60 + 30);
});

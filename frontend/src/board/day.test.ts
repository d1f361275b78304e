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

test("a moment stands where the clock of Amsterdam puts it", () => {
  expect(minutesOf("2026-11-23T06:04:00Z")).toBe(7 * 60 + 4);
  expect(minutesOf("08:30")).toBe(8 * 60 + 30);
});

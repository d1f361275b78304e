/** Week pattern and exceptions: what holds on a date, and how a press changes it. */
import { describe, expect, it } from "vitest";

import type { Availability } from "@/availability/types";
import {
  HALF_DAYS,
  movedMonth,
  saysTheSame,
  stateOn,
  stateWord,
  weeksOf,
  withDay,
  withElsewhere,
  withPattern,
} from "@/availability/week";

const MONDAY = "2026-11-23";
const TUESDAY = "2026-11-24";
const mondays: Availability = {
  pattern: [
    { weekday: 0, halfDay: "morning" },
    { weekday: 0, halfDay: "afternoon" },
  ],
  exceptions: [],
  elsewhere: [],
  version: 1,
};

describe("the week pattern", () => {
  it("is set on and off, in the order of the week", () => {
    const more = withPattern(mondays, 1, ["morning"], true);
    expect(more.pattern).toEqual([...mondays.pattern, { weekday: 1, halfDay: "morning" }]);
    expect(withPattern(more, 1, ["morning"], false)).toEqual(mondays);
  });

  it("takes a whole day at once, and gives the same when it is set again", () => {
    const whole = withPattern(mondays, 1, HALF_DAYS, true);
    expect(whole.pattern).toEqual([
      ...mondays.pattern,
      { weekday: 1, halfDay: "morning" },
      { weekday: 1, halfDay: "afternoon" },
    ]);
    expect(withPattern(whole, 1, HALF_DAYS, true)).toEqual(whole);
    expect(withPattern(whole, 1, HALF_DAYS, false)).toEqual(mondays);
  });
});

describe("two weeks", () => {
  it("say the same in another order and another version, and nothing less or more", () => {
    const turned = { ...mondays, pattern: mondays.pattern.toReversed(), version: 9 };
    expect(saysTheSame(mondays, turned)).toBe(true);
    const away = withDay(mondays, MONDAY, { morning: false, afternoon: true });
    const busy = withElsewhere(mondays, MONDAY, ["morning"]);
    const less = withPattern(mondays, 0, ["morning"], false);
    for (const other of [away, busy, less]) expect(saysTheSame(mondays, other)).toBe(false);
    expect(saysTheSame(away, busy)).toBe(false);
  });
});

describe("work elsewhere", () => {
  it("takes its half-days away, whatever the week and the exceptions say", () => {
    const busy = withElsewhere(mondays, MONDAY, ["morning"]);
    expect(stateWord(stateOn(busy, MONDAY))).toBe("alleen de middag");
    expect(stateOn(busy, MONDAY).exceptional).toBe(false);
    expect(busy.exceptions).toEqual([]);
  });

  it("is replaced per date, and ends when the day is set otherwise", () => {
    const busy = withElsewhere(mondays, MONDAY, ["morning", "afternoon"]);
    expect(withElsewhere(busy, MONDAY, ["afternoon"]).elsewhere).toEqual([
      { date: MONDAY, halfDay: "afternoon" },
    ]);
    expect(withDay(busy, MONDAY, { morning: true, afternoon: true })).toEqual(mondays);
  });
});

describe("one day", () => {
  it("follows the pattern until it is an exception", () => {
    expect(stateOn(mondays, MONDAY)).toEqual({
      morning: true,
      afternoon: true,
      exceptional: false,
    });
    const away = withDay(mondays, MONDAY, { morning: false, afternoon: true });
    expect(away.exceptions).toEqual([{ date: MONDAY, halfDay: "morning", available: false }]);
    expect(stateWord(stateOn(away, MONDAY))).toBe("alleen de middag");
    expect(stateOn(away, TUESDAY).exceptional).toBe(false);
  });

  it("is no exception any more when it says what the pattern says", () => {
    const away = withDay(mondays, MONDAY, { morning: false, afternoon: false });
    expect(withDay(away, MONDAY, { morning: true, afternoon: true })).toEqual(mondays);
  });
});

describe("a month", () => {
  it("is whole weeks from Monday", () => {
    const weeks = weeksOf("2026-11");
    expect(weeks.length).toBe(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, "2026-11-01"]);
    expect(weeks[5]).toEqual(["2026-11-30", null, null, null, null, null, null]);
  });

  it("goes on into the next year", () => {
    expect(movedMonth("2026-12", 1)).toBe("2027-01");
    expect(movedMonth("2026-01", -1)).toBe("2025-12");
  });
});

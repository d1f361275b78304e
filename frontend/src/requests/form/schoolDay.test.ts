/** Which parts a school day has, and the stretches of work they make. */
import { describe, expect, it } from "vitest";

import {
  choosableSlots,
  isOver,
  nextSchoolDays,
  slotsOn,
  stretchesOf,
} from "@/requests/form/schoolDay";
import { LYCEUM, REGENBOOG } from "@/requests/form/schoolsForTests";

const MONDAY = "2026-11-23";
const WEDNESDAY = "2026-11-25";
const SATURDAY = "2026-11-28";

describe("a school day", () => {
  it("has the half-days of the school, and one on its short Wednesday", () => {
    expect(slotsOn(REGENBOOG.schoolDays, MONDAY).map((slot) => slot.slot)).toEqual([
      "morning",
      "afternoon",
    ]);
    expect(slotsOn(REGENBOOG.schoolDays, WEDNESDAY)).toEqual([
      { slot: "morning", start: "08:30", end: "12:30" },
    ]);
    expect(slotsOn(REGENBOOG.schoolDays, SATURDAY)).toEqual([]);
  });

  it("keeps half-days apart and joins lessons that touch", () => {
    expect(stretchesOf(MONDAY, slotsOn(REGENBOOG.schoolDays, MONDAY))).toEqual([
      { date: MONDAY, start: "08:30", end: "12:00" },
      { date: MONDAY, start: "12:45", end: "15:00" },
    ]);
    expect(stretchesOf(MONDAY, slotsOn(LYCEUM.schoolDays, MONDAY))).toEqual([
      { date: MONDAY, start: "08:30", end: "10:00" },
      { date: MONDAY, start: "10:15", end: "11:00" },
    ]);
  });

  it("is over by the clock of the Netherlands", () => {
    const noonInAmsterdam = new Date("2026-11-23T11:00:00Z");
    expect(isOver(MONDAY, "12:00", noonInAmsterdam)).toBe(true);
    expect(isOver(MONDAY, "12:01", noonInAmsterdam)).toBe(false);
    expect(isOver("2026-11-22", "23:59", noonInAmsterdam)).toBe(true);
  });

  it("offers today while a part is ahead, else the next school day", () => {
    const morning = new Date("2026-11-23T06:04:00Z");
    const evening = new Date("2026-11-27T17:00:00Z");
    expect(nextSchoolDays(REGENBOOG.schoolDays, morning, 2)).toEqual([MONDAY, "2026-11-24"]);
    expect(nextSchoolDays(REGENBOOG.schoolDays, evening, 1)).toEqual(["2026-11-30"]);
  });

  it("shows times only when the chosen days agree on them", () => {
    expect(choosableSlots(REGENBOOG.schoolDays, [MONDAY, WEDNESDAY])).toEqual([
      { slot: "morning", times: null },
      { slot: "afternoon", times: { start: "12:45", end: "15:00" } },
    ]);
  });
});

import { describe, expect, it } from "vitest";

import type { Availability, Preferences } from "@/availability/types";
import { tuningOfDays, tuningOfWishes } from "@/offers/tuning";
import { MORNING, offerWith } from "@/testing/offers";

const TODAY = "2030-11-20";
const WISHES: Preferences = {
  maxKm: 30,
  maxHalfDaysPerWeek: 10,
  maxDaysPerWeek: 5,
  yearGroups: [],
  quietFrom: null,
  quietUntil: null,
  consentOtherBoards: true,
  preferredSchools: [],
  hiddenSchools: [],
  pausedSchools: [],
};
const WEEK: Availability = {
  pattern: [{ weekday: 0, halfDay: "morning" }],
  exceptions: [{ date: "2030-11-26", halfDay: "morning", available: true }],
  elsewhere: [],
  version: 1,
};

describe("too far", () => {
  it.each([
    [3.5, 3],
    [13, 12],
    [12.1, 12],
  ])("asks for less than the %d km of this school: %d", (km, limit) => {
    const found = tuningOfWishes("too_far", offerWith({ km }), WISHES, TODAY);

    expect(found?.apply(WISHES)).toEqual({ ...WISHES, maxKm: limit });
    expect(found?.done).toBe(`Vanaf nu vragen we je tot ${limit} km.`);
    expect(found?.undo(found.apply(WISHES))).toEqual(WISHES);
  });

  it.each([null, 0.8, 31])("has nothing to offer for %s km", (km) => {
    expect(tuningOfWishes("too_far", offerWith({ km }), WISHES, TODAY)).toBeUndefined();
  });
});

describe("not my group", () => {
  it("leaves out the groups of this offer, of all of them when none was chosen", () => {
    const found = tuningOfWishes("not_my_group", offerWith({ yearGroups: [5, 6] }), WISHES, TODAY);

    expect(found?.ask).toBe("Vraag me niet meer voor groep\u00a05 en 6");
    expect(found?.apply(WISHES).yearGroups).toEqual([1, 2, 3, 4, 7, 8]);
    expect(found?.undo(found.apply(WISHES))).toEqual(WISHES);
  });

  it("never leaves nothing, because that would be everything", () => {
    const only = { ...WISHES, yearGroups: [5] };

    expect(tuningOfWishes("not_my_group", offerWith(), only, TODAY)).toBeUndefined();
    const secondary = offerWith({ yearGroups: [] });
    expect(tuningOfWishes("not_my_group", secondary, WISHES, TODAY)).toBeUndefined();
  });
});

describe("not this school", () => {
  it("pauses the school to a day, and says that the school does not see it", () => {
    const found = tuningOfWishes("this_school", offerWith(), WISHES, TODAY);
    const paused = found?.apply(WISHES).pausedSchools ?? [];

    expect(paused.map(({ schoolLocation, lastDate }) => [schoolLocation.id, lastDate])).toEqual([
      [1, "2030-12-04"],
    ]);
    expect(found?.done).toContain("De school ziet dit niet.");
    expect(found?.undo(found.apply(WISHES))).toEqual(WISHES);
  });

  it("leaves a school alone that was chosen otherwise", () => {
    const { schoolLocation } = offerWith();
    const gladly = { ...WISHES, preferredSchools: [schoolLocation] };

    expect(tuningOfWishes("this_school", offerWith(), gladly, TODAY)).toBeUndefined();
  });
});

describe("busy", () => {
  it("takes the half-days of the offer away, and no others", () => {
    const found = tuningOfDays(offerWith(), WEEK, []);

    expect(found?.ask.replaceAll(/\s/g, " ")).toBe(
      "Zet maandag 25 november, ochtend op: ik kan niet",
    );
    expect(found?.apply(WEEK)).toEqual({
      ...WEEK,
      exceptions: [
        ...WEEK.exceptions,
        { date: "2030-11-25", halfDay: "morning", available: false },
      ],
    });
    expect(found?.undo(found.apply(WEEK))).toEqual(WEEK);
  });

  it("gives back the exception that was there", () => {
    const own = { date: "2030-11-25", halfDay: "morning", available: true } as const;
    const week = { ...WEEK, exceptions: [own] };
    const found = tuningOfDays(offerWith({ periods: [MORNING] }), week, []);

    expect(found?.undo(found.apply(week))).toEqual(week);
  });

  it("offers nothing on a half-day of standing ready, which would end with it", () => {
    const standby = [{ date: "2030-11-25", halfDay: "morning" }] as const;

    expect(tuningOfDays(offerWith(), WEEK, standby)).toBeUndefined();
  });
});

import { expect, test } from "vitest";

import { nationalHolidayOn } from "@/holidays/national";
import type { SchoolHoliday } from "@/holidays/types";
import { holidaysOn } from "@/holidays/words";
import { holidayWith } from "@/testing/holidays";

const NORTH = holidayWith();
const SOUTH: SchoolHoliday = {
  ...holidayWith({ id: 2, firstDate: "2027-02-13", lastDate: "2027-02-21" }),
  holidayRegion: "south",
};

test("the first and the last day of a holiday belong to it, and the days around it do not", () => {
  const named = ["2027-02-19", "2027-02-20", "2027-02-28", "2027-03-01"].map((day) =>
    holidaysOn(day, [NORTH]),
  );

  expect(named).toEqual([[], ["voorjaarsvakantie"], ["voorjaarsvakantie"], []]);
});

test("where the schools lie in several parts of the country a holiday says for which it is", () => {
  const parted = [NORTH, SOUTH].map((holiday) => ({ ...holiday, reach: "some" as const }));

  expect(holidaysOn("2027-02-15", parted)).toEqual(["voorjaarsvakantie (zuid)"]);
  expect(holidaysOn("2027-02-20", parted)).toEqual(["voorjaarsvakantie"]);
  expect(holidaysOn("2027-02-25", [{ ...NORTH, reach: "some" }])).toEqual([
    "voorjaarsvakantie (noord)",
  ]);
});

test("a national holiday comes first, and has a name of its own", () => {
  const christmas = holidayWith({
    name: "Kerstvakantie",
    firstDate: "2026-12-19",
    lastDate: "2027-01-03",
  });

  expect(holidaysOn("2026-12-25", [christmas])).toEqual(["eerste kerstdag", "kerstvakantie"]);
  expect(["2027-03-29", "2027-04-27", "2027-05-06", "2027-05-17"].map(nationalHolidayOn)).toEqual([
    "tweede paasdag",
    "Koningsdag",
    "Hemelvaartsdag",
    "tweede pinksterdag",
  ]);
  expect(nationalHolidayOn("2027-05-18")).toBeNull();
});

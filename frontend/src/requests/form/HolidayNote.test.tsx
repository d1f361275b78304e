import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";

import { HolidayNote } from "@/requests/form/HolidayNote";
import { REGENBOOG } from "@/requests/form/schoolsForTests";
import { holidayWith, pageOf } from "@/testing/holidays";
import { renderScreen } from "@/testing/render";

const NOW = new Date("2027-02-01T09:00:00Z");
const REGION = REGENBOOG.region ?? { id: 0, name: "" };
const SCHOOL = { region: REGION, holidayRegion: "middle" } as const;

function open(days: string[]) {
  return renderScreen(<HolidayNote location={REGENBOOG} days={days} now={NOW} />, {
    answers: {
      "GET /api/v1/school-holidays": pageOf(
        holidayWith({ ...SCHOOL, reach: "some" }),
        holidayWith({ region: REGION, firstDate: "2027-02-13", lastDate: "2027-02-19" }),
      ),
    },
  });
}

test("a day in a holiday of the school says so in one line", async () => {
  open(["2027-02-22"]);

  expect(await screen.findByText("Dit is in de voorjaarsvakantie.")).toBeDefined();
});

test("of several days it names those that are", async () => {
  open(["2027-02-18", "2027-02-22"]);

  expect(await screen.findByText("ma 22 feb is in de voorjaarsvakantie.")).toBeDefined();
});

test("a holiday of another part of the country is no news", async () => {
  const { asked } = open(["2027-02-18"]);

  await waitFor(() => expect(asked).toHaveLength(1));
  expect(screen.queryByText(/vakantie/)).toBeNull();
});

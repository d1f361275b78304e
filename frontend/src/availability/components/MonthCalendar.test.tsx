import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { MonthCalendar } from "@/availability/components/MonthCalendar";
import { WhenPanel } from "@/availability/components/WhenPanel";
import type { Availability } from "@/availability/types";
import { holidayWith, pageOf } from "@/testing/holidays";
import { AS_SUBSTITUTE, personWith, REGION } from "@/testing/people";
import { renderScreen } from "@/testing/render";
import { formatLongDay, isoDay } from "@/ui/format";

const NEVER: Availability = { pattern: [], exceptions: [], elsewhere: [], version: 1 };
const TODAY = isoDay(new Date());

test("a day in a holiday says so in words and by a mark, and so does the legend", () => {
  renderScreen(
    <MonthCalendar
      availability={NEVER}
      holidays={[holidayWith()]}
      today="2027-02-01"
      onDay={() => undefined}
    />,
  );

  const day = screen.getByRole("button", { name: "zaterdag 20 februari: niet, voorjaarsvakantie" });
  expect(day.hasAttribute("data-holiday")).toBe(true);
  const before = screen.getByRole("button", { name: "vrijdag 19 februari: niet" });
  expect(before.hasAttribute("data-holiday")).toBe(false);
  expect(screen.getByText("voorjaarsvakantie")).toBeDefined();
});

test("a national holiday is marked without anything that a region keeps", () => {
  renderScreen(<MonthCalendar availability={NEVER} today="2027-04-01" onDay={() => undefined} />);

  expect(screen.getByRole("button", { name: "dinsdag 27 april: niet, Koningsdag" })).toBeDefined();
});

test("the question about a day tells the holiday of the pool, and not that of another region", async () => {
  const user = userEvent.setup();
  const today = { firstDate: TODAY, lastDate: TODAY };
  const region = { id: REGION.id, name: REGION.name };
  renderScreen(<WhenPanel saved={NEVER} />, {
    answers: {
      "GET /api/v1/me": personWith(AS_SUBSTITUTE),
      "GET /api/v1/school-holidays": pageOf(
        holidayWith({ ...today, region }),
        holidayWith({ ...today, region: { id: 99, name: "Elders" }, name: "Studieweek" }),
        holidayWith({ ...today, region, name: "Carnaval", reach: "none" }),
      ),
    },
  });

  const day = new RegExp(`^${formatLongDay(TODAY)}: niet.*, voorjaarsvakantie$`);
  await user.click(await screen.findByRole("button", { name: day }));

  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByText(/^Op school is het dan .*voorjaarsvakantie\.$/)).toBeDefined();
});

import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { WhenPanel } from "@/availability/components/WhenPanel";
import AvailabilityPage from "@/availability/pages/AvailabilityPage";
import type { Availability } from "@/availability/types";
import { AS_SUBSTITUTE, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";
import { addDays, formatLongDay, isoDay } from "@/ui/format";

const TODAY = isoDay(new Date());
const BOOKED: Availability = {
  pattern: [],
  exceptions: [],
  elsewhere: [{ date: TODAY, halfDay: "morning" }],
};

function open(saved: Availability) {
  return renderScreen(<WhenPanel saved={saved} />, {
    answers: { "PUT /api/v1/substitutes/me/availability": saved },
  });
}

test("a half-day elsewhere is stored in three presses, without asking where", async () => {
  const user = userEvent.setup();
  const { asked } = open({ ...BOOKED, elsewhere: [] });

  await user.click(screen.getByRole("button", { name: new RegExp(formatLongDay(TODAY)) }));
  await user.click(screen.getByRole("button", { name: "Ik werk elders" }));
  await user.click(screen.getByRole("button", { name: "De ochtend" }));

  const sent = asked.find(({ method }) => method === "PUT");
  expect(sent?.body).toEqual(BOOKED);
});

test("the calendar says so in words, and one press goes back to the usual week", async () => {
  const user = userEvent.setup();
  const { asked } = open(BOOKED);

  await user.click(screen.getByRole("button", { name: /niet, elders geboekt/ }));
  const day = within(screen.getByRole("dialog"));
  expect(day.getByText("Nu: niet, elders geboekt")).toBeDefined();
  expect(day.getByRole("button", { name: "De ochtend", pressed: true })).toBeDefined();
  await user.click(day.getByRole("button", { name: "Zoals mijn gewone week" }));

  const sent = asked.find(({ method }) => method === "PUT");
  expect(sent?.body).toEqual({ ...BOOKED, elsewhere: [] });
});

test("a day that is over takes no press", () => {
  open(BOOKED);

  const before = screen.queryByRole("button", {
    name: new RegExp(`^${formatLongDay(addDays(TODAY, -1))}`),
  });
  expect(before === null || before.hasAttribute("disabled")).toBe(true);
});

test("what changed on another device stands before the next press", async () => {
  const user = userEvent.setup();
  let known: Availability = { ...BOOKED, elsewhere: [] };
  const { asked } = renderScreen(<AvailabilityPage />, {
    me: personWith(AS_SUBSTITUTE),
    answers: {
      "GET /api/v1/substitutes/me/availability": () => known,
      "PUT /api/v1/substitutes/me/availability": BOOKED,
    },
  });
  await screen.findByRole("button", { name: /^maandagochtend/i });

  known = BOOKED;
  window.dispatchEvent(new Event("visibilitychange"));
  await screen.findByRole("button", { name: /niet, elders geboekt/ });
  await user.click(screen.getByRole("button", { name: /^maandagochtend/i }));

  const sent = asked.find(({ method }) => method === "PUT");
  expect(sent?.body).toEqual({ ...BOOKED, pattern: [{ weekday: 0, halfDay: "morning" }] });
});

import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { WhenPanel } from "@/availability/components/WhenPanel";
import AvailabilityPage from "@/availability/pages/AvailabilityPage";
import type { Availability } from "@/availability/types";
import { AS_SUBSTITUTE, personWith } from "@/testing/people";
import { problem, renderScreen } from "@/testing/render";
import { addDays, formatLongDay, isoDay } from "@/ui/format";

const TODAY = isoDay(new Date());
const BOOKED: Availability = {
  pattern: [],
  exceptions: [],
  elsewhere: [{ date: TODAY, halfDay: "morning" }],
  version: 4,
};
const OWN_DAYS = "/api/v1/substitutes/me/availability";

function open(saved: Availability) {
  return renderScreen(<WhenPanel saved={saved} />, {
    answers: { [`GET ${OWN_DAYS}`]: saved, [`PUT ${OWN_DAYS}`]: saved },
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
      [`GET ${OWN_DAYS}`]: () => known,
      [`PUT ${OWN_DAYS}`]: BOOKED,
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

test("a press that another device was ahead of is made again on what stands there now", async () => {
  const user = userEvent.setup();
  let known: Availability = { ...BOOKED, elsewhere: [] };
  let refusals = 1;
  const { asked } = renderScreen(<AvailabilityPage />, {
    me: personWith(AS_SUBSTITUTE),
    answers: {
      [`GET ${OWN_DAYS}`]: () => known,
      [`PUT ${OWN_DAYS}`]: () => {
        if (refusals-- > 0) {
          known = { ...BOOKED, version: 5 };
          return problem(409, "changed-meanwhile");
        }
        known = { ...BOOKED, pattern: [{ weekday: 0, halfDay: "morning" }], version: 6 };
        return known;
      },
    },
  });

  await user.click(await screen.findByRole("button", { name: /^maandagochtend/i }));

  expect(await screen.findByText("Opgeslagen")).toBeDefined();
  const sent = asked.filter(({ method }) => method === "PUT").map(({ body }) => body);
  const monday = { pattern: [{ weekday: 0, halfDay: "morning" }] };
  expect(sent).toEqual([
    { ...BOOKED, elsewhere: [], ...monday },
    { ...BOOKED, version: 5, ...monday },
  ]);
  expect(screen.getByRole("button", { name: /niet, elders geboekt/ })).toBeDefined();
});

test("an own press of which every answer is lost is not said to be of another device", async () => {
  const user = userEvent.setup();
  let known: Availability = { ...BOOKED, elsewhere: [] };
  const { asked } = renderScreen(<AvailabilityPage />, {
    me: personWith(AS_SUBSTITUTE),
    answers: {
      [`GET ${OWN_DAYS}`]: () => known,
      // Another device is ahead of the first; what this one stores lands, and its answer does not arrive.
      [`PUT ${OWN_DAYS}`]: () => {
        const sent = asked.at(-1)?.body as Availability;
        if (known.version === 4) known = { ...BOOKED, version: 5 };
        if (sent.version !== known.version) return problem(409, "changed-meanwhile");
        known = { ...sent, version: known.version + 1 };
        return new Response("<h1>504</h1>", { status: 504 });
      },
    },
  });

  await user.click(await screen.findByRole("button", { name: /^maandagochtend/i }));

  expect(await screen.findByText("Opgeslagen", {}, { timeout: 4_000 })).toBeDefined();
  expect(known).toEqual({ ...BOOKED, pattern: [{ weekday: 0, halfDay: "morning" }], version: 6 });
});

test("what was not stored is sent again whole, with the press that came after it", async () => {
  const user = userEvent.setup();
  let isDown = true;
  const { asked } = renderScreen(<WhenPanel saved={BOOKED} />, {
    answers: {
      [`GET ${OWN_DAYS}`]: BOOKED,
      [`PUT ${OWN_DAYS}`]: () => (isDown ? problem(500, "error") : BOOKED),
    },
  });
  await user.click(screen.getByRole("button", { name: "maandagochtend" }));
  await screen.findByRole("alert");
  await user.click(screen.getByRole("button", { name: "dinsdagochtend" }));
  await screen.findByRole("alert");

  isDown = false;
  await user.click(screen.getByRole("button", { name: "Opnieuw" }));

  expect(await screen.findByText("Opgeslagen")).toBeDefined();
  const sent = asked.filter(({ method }) => method === "PUT").at(-1);
  expect(sent?.body).toEqual({
    ...BOOKED,
    pattern: [
      { weekday: 0, halfDay: "morning" },
      { weekday: 1, halfDay: "morning" },
    ],
  });
});

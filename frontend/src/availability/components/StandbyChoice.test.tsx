import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { WhenPanel } from "@/availability/components/WhenPanel";
import type { Availability, Standby } from "@/availability/types";
import { json, renderScreen } from "@/testing/render";
import { addDays, formatLongDay, isoDay } from "@/ui/format";
import { weekdayOf } from "@/requests/form/schoolDay";

const TODAY = isoDay(new Date());
/** The calendar opens on the month of today, so the last press may need the next one. */
const DAY = addDays(TODAY, 1);
const MORNING: Availability = {
  pattern: [{ weekday: weekdayOf(DAY), halfDay: "morning" }],
  exceptions: [],
  elsewhere: [],
  version: 1,
};
const NOBODY: Standby = { halfDays: [], halfDayCents: 4000, mostPerWeek: 4 };
const READY: Standby = { ...NOBODY, halfDays: [{ date: DAY, halfDay: "morning" }] };

function open(standby: Standby) {
  return renderScreen(<WhenPanel saved={MORNING} />, {
    answers: {
      "GET /api/v1/substitutes/me/standby": standby,
      "PUT /api/v1/substitutes/me/standby": READY,
    },
  });
}

async function openDay(day = DAY) {
  const name = new RegExp(formatLongDay(day));
  if (screen.queryByRole("button", { name }) === null) {
    await userEvent.click(screen.getByRole("button", { name: "Volgende maand" }));
  }
  await userEvent.click(screen.getByRole("button", { name }));
}

test("one stands ready in three presses, only for the half-days one can work", async () => {
  const { asked } = open(NOBODY);
  await screen.findByText(/werkt of paraat staat/);

  await openDay();
  await userEvent.click(screen.getByRole("button", { name: "Ik sta paraat" }));
  expect(screen.queryByRole("button", { name: "De middag paraat" })).toBeNull();
  expect(screen.getByText(/krijg je €.40,00 per dagdeel/)).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "De ochtend paraat" }));

  const sent = asked.find(({ method }) => method === "PUT");
  expect(sent?.body).toEqual({ halfDays: READY.halfDays });
  expect(await screen.findByText("paraat")).toBeDefined();
});

test("without an allowance in the region there is no such choice", async () => {
  open({ ...NOBODY, halfDayCents: 0 });

  await openDay();

  expect(screen.queryByRole("button", { name: "Ik sta paraat" })).toBeNull();
});

test("a second day that is chosen before the first is stored takes nothing away of it", async () => {
  const next = addDays(DAY, 1);
  const week: Availability = {
    ...MORNING,
    pattern: [...MORNING.pattern, { weekday: weekdayOf(next), halfDay: "morning" }],
  };
  let store: (answer: Response) => void = () => undefined;
  const slow = new Promise<Response>((resolve) => (store = resolve));
  const { asked } = renderScreen(<WhenPanel saved={week} />, {
    answers: {
      "GET /api/v1/substitutes/me/standby": NOBODY,
      "PUT /api/v1/substitutes/me/standby": () => (sent().length === 1 ? slow : READY),
    },
  });
  const sent = () => asked.filter(({ method }) => method === "PUT").map(({ body }) => body);
  await screen.findByText(/werkt of paraat staat/);

  for (const day of [DAY, next]) {
    await openDay(day);
    await userEvent.click(screen.getByRole("button", { name: "Ik sta paraat" }));
    await userEvent.click(screen.getByRole("button", { name: "De ochtend paraat" }));
  }
  store(json(READY));

  const both = [...READY.halfDays, { date: next, halfDay: "morning" }];
  await waitFor(() => expect(sent()).toEqual([{ halfDays: READY.halfDays }, { halfDays: both }]));
});

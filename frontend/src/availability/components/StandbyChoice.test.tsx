import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { WhenPanel } from "@/availability/components/WhenPanel";
import type { Availability, Standby } from "@/availability/types";
import { renderScreen } from "@/testing/render";
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

async function openDay() {
  if (DAY.slice(0, 7) !== TODAY.slice(0, 7)) {
    await userEvent.click(screen.getByRole("button", { name: "Volgende maand" }));
  }
  await userEvent.click(screen.getByRole("button", { name: new RegExp(formatLongDay(DAY)) }));
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

import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { PreferencesForm } from "@/availability/components/PreferencesForm";
import type { Preferences } from "@/availability/types";
import { renderScreen } from "@/testing/render";
import { addDays, isoDay } from "@/ui/format";

const LAST = addDays(isoDay(new Date()), 9);
const KLIMOP = { id: 7, name: "De Klimop", place: "Almere", locationCode: "12AB00" };
const SAVED: Preferences = {
  maxKm: 20,
  maxHalfDaysPerWeek: 6,
  maxDaysPerWeek: 3,
  yearGroups: [1, 2],
  quietFrom: null,
  quietUntil: null,
  consentOtherBoards: true,
  preferredSchools: [],
  hiddenSchools: [],
  pausedSchools: [{ schoolLocation: KLIMOP, lastDate: LAST }],
};

function open() {
  return renderScreen(<PreferencesForm saved={SAVED} />, {
    answers: { "PUT /api/v1/substitutes/me/preferences": SAVED },
  });
}

test("a school that is not wanted for a while is sent with its last day", async () => {
  const user = userEvent.setup();
  const { asked } = open();

  expect(screen.getByText("De Klimop niet tot en met")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Bewaar" }));

  const sent = asked.find(({ method }) => method === "PUT");
  expect(sent?.body).toMatchObject({ pausedSchools: [{ schoolLocation: 7, lastDate: LAST }] });
});

test("a group is added and taken off with one press each", async () => {
  const user = userEvent.setup();
  const { asked } = open();

  await user.click(screen.getByRole("checkbox", { name: "3" }));
  await user.click(screen.getByRole("checkbox", { name: "1" }));
  await user.click(screen.getByRole("button", { name: "Bewaar" }));

  const sent = asked.find(({ method }) => method === "PUT");
  expect(sent?.body).toMatchObject({ yearGroups: [2, 3] });
});

test("one press takes it off", async () => {
  const user = userEvent.setup();
  const { asked } = open();

  await user.click(screen.getByRole("button", { name: "De Klimop weghalen" }));
  await user.click(screen.getByRole("button", { name: "Bewaar" }));

  const sent = asked.find(({ method }) => method === "PUT");
  expect(sent?.body).toMatchObject({ pausedSchools: [] });
});

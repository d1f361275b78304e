import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import { PreferencesForm } from "@/availability/components/PreferencesForm";
import type { Preferences } from "@/availability/types";
import { AS_SUBSTITUTE, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";

const SAVED: Preferences = {
  maxKm: 12,
  maxHalfDaysPerWeek: 8,
  maxDaysPerWeek: 4,
  yearGroups: [],
  quietFrom: null,
  quietUntil: null,
  consentOtherBoards: false,
  preferredSchools: [],
  hiddenSchools: [],
  pausedSchools: [],
};

function open() {
  return renderScreen(<PreferencesForm saved={SAVED} />, {
    me: personWith(AS_SUBSTITUTE),
    answers: { "PUT /api/v1/substitutes/me/preferences": SAVED },
  });
}

it("lets a number be emptied and typed anew", async () => {
  const user = userEvent.setup();
  const { asked } = open();
  const km = screen.getByRole("textbox", { name: /Hoe ver wil je reizen/ });

  await user.clear(km);
  await user.type(km, "25");
  await user.click(screen.getByRole("button", { name: "Bewaar" }));

  expect(asked.find(({ method }) => method === "PUT")?.body).toMatchObject({ maxKm: 25 });
});

it("asks for a number that was left empty, and stores nothing", async () => {
  const user = userEvent.setup();
  const { asked } = open();

  await user.clear(screen.getByRole("textbox", { name: /Hoe ver wil je reizen/ }));
  await user.click(screen.getByRole("button", { name: "Bewaar" }));

  expect(await screen.findByText("Vul een getal in.")).toBeDefined();
  expect(asked.some(({ method }) => method === "PUT")).toBe(false);
});

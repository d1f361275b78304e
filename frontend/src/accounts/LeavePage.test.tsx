import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import type { Forgetting } from "@/accounts/forgetting";
import LeavePage from "@/accounts/LeavePage";
import { AS_SUBSTITUTE, personWith } from "@/testing/people";
import { json, renderScreen, type Answers } from "@/testing/render";

const PLAN: Forgetting = {
  hindrances: [],
  fates: [
    {
      name: "availability",
      title: "Je dagen en je wensen",
      rows: 12,
      goes: "Al je dagen en wensen.",
      stays: "",
      keptUntil: null,
    },
    {
      name: "assignments",
      title: "Je invalbeurten",
      rows: 3,
      goes: "",
      stays: "Wat je werkte hoort bij je loon.",
      keptUntil: "2033-12-31",
    },
  ],
};

const BASE = "/_allauth/browser/v1";

function open(plan: Forgetting, answers: Answers = {}) {
  return renderScreen(<LeavePage />, {
    me: personWith(AS_SUBSTITUTE),
    answers: {
      "GET /api/v1/substitutes/me/forgetting": plan,
      "POST /api/v1/substitutes/me/forgetting": plan,
      ...answers,
    },
  });
}

test("says what goes, and what stays until when", async () => {
  open(PLAN);

  const goes = within(await screen.findByRole("region", { name: "Dit gaat meteen weg" }));
  expect(goes.getByText("Al je dagen en wensen.")).toBeDefined();
  expect(goes.queryByText("Je invalbeurten")).toBeNull();
  const stays = within(screen.getByRole("region", { name: "Dit blijft, en tot wanneer" }));
  expect(stays.getByText("Tot en met 31 december 2033")).toBeDefined();
});

test("asks only after somebody said that they are sure", async () => {
  const user = userEvent.setup();
  const { asked } = open(PLAN);
  const button = await screen.findByRole("button", { name: "Verwijder mijn gegevens" });

  await user.click(button);
  expect(asked.some(({ method }) => method === "POST")).toBe(false);
  await user.click(screen.getByRole("checkbox", { name: /Ja, verwijder mijn gegevens/ }));
  await user.click(button);

  const sent = asked.find(({ method }) => method === "POST");
  expect(sent?.body).toEqual({ confirmed: true });
});

test("asks who is there first when that was a while ago, and then goes on", async () => {
  const user = userEvent.setup();
  let shown = false;
  const { asked } = open(PLAN, {
    "POST /api/v1/substitutes/me/forgetting": () =>
      shown ? json(PLAN, 201) : json({ code: "show-who-you-are", detail: "Ben jij het?" }, 403),
    [`GET ${BASE}/auth/session`]: { status: 200, data: { user: { has_usable_password: true } } },
    [`GET ${BASE}/account/authenticators`]: { status: 200, data: [] },
    [`POST ${BASE}/auth/reauthenticate`]: () => {
      shown = true;
      return json({ status: 200, data: {} });
    },
  });

  await user.click(await screen.findByRole("checkbox", { name: /Ja, verwijder mijn gegevens/ }));
  await user.click(screen.getByRole("button", { name: "Verwijder mijn gegevens" }));
  await user.type(await screen.findByLabelText("Wachtwoord"), "geheim");
  await user.click(screen.getByRole("button", { name: "Verder" }));

  await waitFor(() => {
    const sent = asked.filter(({ path }) => path === "/api/v1/substitutes/me/forgetting");
    expect(sent.filter(({ method }) => method === "POST")).toHaveLength(2);
  });
});

test("says what must be done first, and has no button then", async () => {
  open({ ...PLAN, hindrances: ["Je hebt nog één invalbeurt afgesproken."] });

  expect(await screen.findByText("Je hebt nog één invalbeurt afgesproken.")).toBeDefined();
  expect(screen.queryByRole("button", { name: "Verwijder mijn gegevens" })).toBeNull();
});

import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import MyAccountPage from "@/accounts/MyAccountPage";
import { bytesOf, textOf } from "@/accounts/webauthn";
import { AS_SCHOOL_LEADER, personWith } from "@/testing/people";
import { json, renderScreen, type Answers } from "@/testing/render";

const BASE = "/_allauth/browser/v1";
const NOW = Date.now() / 1000;
const HERE = {
  id: 1,
  user_agent: "computer firefox",
  is_current: true,
  created_at: NOW,
  last_seen_at: NOW,
};
const LOST = {
  id: 2,
  user_agent: "phone chrome",
  is_current: false,
  created_at: NOW,
  last_seen_at: NOW - 24 * 60 * 60,
};
const PASSKEY = {
  id: 7,
  type: "webauthn",
  name: "Oude telefoon",
  created_at: 0,
  last_used_at: null,
};

function open(answers: Answers = {}) {
  return renderScreen(<MyAccountPage />, {
    path: "/mijn-account",
    me: personWith(AS_SCHOOL_LEADER),
    answers: {
      [`GET ${BASE}/auth/sessions`]: { status: 200, data: [LOST, HERE] },
      [`GET ${BASE}/account/authenticators`]: { status: 200, data: [PASSKEY, { type: "totp" }] },
      ...answers,
    },
  });
}

it("tells in plain words where one is signed in, this device first", async () => {
  open();

  const list = await screen.findByRole("list", { name: "Apparaten" });
  expect(
    within(list)
      .getAllByRole("listitem")
      .map((row) => row.textContent),
  ).toEqual([
    "Computer, Firefoxdit apparaat, nu in gebruik",
    "Telefoon, Chromelaatst gebruikt gisterenLog hier uit",
  ]);
});

it("signs out another device", async () => {
  const user = userEvent.setup();
  const { asked } = open({ [`DELETE ${BASE}/auth/sessions`]: { status: 200, data: [HERE] } });

  await user.click(await screen.findByRole("button", { name: /Log hier uit: Telefoon, Chrome/ }));

  expect(await screen.findByText("Daar ben je nu uitgelogd.")).toBeTruthy();
  expect(asked.find(({ method }) => method === "DELETE")?.body).toEqual({ sessions: [2] });
});

it("asks who is there before a passkey goes, and goes on with what was asked", async () => {
  const user = userEvent.setup();
  let shown = false;
  const { asked } = open({
    [`DELETE ${BASE}/account/authenticators/webauthn`]: () =>
      shown
        ? json({ status: 200 })
        : json({ status: 401, data: { flows: [{ id: "reauthenticate" }] } }, 401),
    [`POST ${BASE}/auth/reauthenticate`]: () => {
      shown = true;
      return json({ status: 200, data: {} });
    },
  });

  await user.click(await screen.findByRole("button", { name: "Verwijder Oude telefoon" }));
  await user.click(screen.getByRole("button", { name: "Verwijder de passkey" }));
  await user.type(await screen.findByLabelText("Wachtwoord"), "geheim");
  await user.click(screen.getByRole("button", { name: "Verder" }));

  expect(await screen.findByText("De passkey is verwijderd.")).toBeTruthy();
  expect(asked.filter(({ method }) => method === "DELETE").map(({ body }) => body)).toEqual([
    { authenticators: [7] },
    { authenticators: [7] },
  ]);
});

it("carries bytes to text and back", () => {
  const bytes = Uint8Array.from([0, 251, 255, 62, 63, 1]);

  expect(textOf(bytes.buffer)).toBe("APv_Pj8B");
  expect(bytesOf("APv_Pj8B")).toEqual(bytes);
});

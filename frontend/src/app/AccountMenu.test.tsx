import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";

import { isLeaving } from "@/accounts/leaving";
import { rememberMe } from "@/accounts/rememberedMe";
import SignInPage from "@/accounts/SignInPage";
import { AccountMenu } from "@/app/AccountMenu";
import { AS_SCHOOL_LEADER, personWith } from "@/testing/people";
import { json, problem, renderScreen } from "@/testing/render";

const SESSION = "/_allauth/browser/v1/auth/session";

beforeEach(() => localStorage.clear());

it("leaves nothing about requests or the person on the device after signing out", async () => {
  const user = userEvent.setup();
  const me = personWith(AS_SCHOOL_LEADER);
  rememberMe(me);
  localStorage.setItem(`request-draft-of-${me.id}`, '{"notes":"Sleutel bij de buren"}');
  renderScreen(<AccountMenu />, {
    me,
    answers: { [`DELETE ${SESSION}`]: json({ status: 401 }, 401) },
  });

  await user.click(screen.getByRole("button", { name: "Uitloggen" }));

  await waitFor(() => expect(localStorage.getItem("me")).toBeNull());
  expect(localStorage.getItem(`request-draft-of-${me.id}`)).toBeNull();
});

it("takes everything off the device without a connection, and remembers that the server must be told", async () => {
  const user = userEvent.setup();
  const me = personWith(AS_SCHOOL_LEADER);
  rememberMe(me);
  renderScreen(<AccountMenu />, {
    me,
    answers: { [`DELETE ${SESSION}`]: new TypeError("no connection") },
  });

  await user.click(screen.getByRole("button", { name: "Uitloggen" }));

  await waitFor(() => expect(localStorage.getItem("me")).toBeNull());
  expect(isLeaving()).toBe(true);
});

it("tells who left offline that the server does not know it yet, and lets nobody in before it does", async () => {
  localStorage.setItem("leaving", "1");
  let connected = false;
  const { asked } = renderScreen(<SignInPage />, {
    path: "/inloggen",
    answers: {
      [`GET ${SESSION}`]: () =>
        connected ? json({ status: 401 }, 401) : new TypeError("no connection"),
      [`DELETE ${SESSION}`]: () =>
        connected ? json({ status: 401 }, 401) : new TypeError("no connection"),
      "GET /api/v1/me": problem(401, "not-authenticated"),
    },
  });

  expect(await screen.findByText("Je bent nog niet helemaal uitgelogd")).toBeDefined();
  expect(asked.filter(({ path }) => path === "/api/v1/me")).toEqual([]);

  connected = true;
  window.dispatchEvent(new Event("online"));

  expect(await screen.findByText("Je bent nu helemaal uitgelogd")).toBeDefined();
  expect(isLeaving()).toBe(false);
});

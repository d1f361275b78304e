import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";

import SignInPage, { safeTarget } from "@/accounts/SignInPage";
import { json, problem, renderScreen, type Answers } from "@/testing/render";

const BASE = "/_allauth/browser/v1";

function refusal(status: number, ...flows: { id: string; is_pending?: boolean }[]): Response {
  return json({ status, data: { flows }, meta: { is_authenticated: false } }, status);
}

function open(answers: Answers) {
  return renderScreen(<SignInPage />, {
    path: "/inloggen",
    answers: {
      "GET /api/v1/me": problem(401, "not-authenticated"),
      [`GET ${BASE}/auth/session`]: refusal(401, { id: "login" }),
      ...answers,
    },
  });
}

it("signs in with e-mail and password and asks again who is there", async () => {
  const user = userEvent.setup();
  const { asked } = open({ [`POST ${BASE}/auth/login`]: { status: 200, data: {} } });

  await user.type(await screen.findByLabelText("E-mailadres"), "planner@demo.test");
  await user.type(screen.getByLabelText("Wachtwoord"), "geheim");
  await user.click(screen.getByRole("button", { name: "Inloggen" }));

  const posted = asked.filter(({ method }) => method === "POST");
  expect(posted.map(({ path, body }) => ({ path, body }))).toEqual([
    { path: `${BASE}/auth/login`, body: { email: "planner@demo.test", password: "geheim" } },
  ]);
  expect(asked.filter(({ path }) => path === "/api/v1/me")).toHaveLength(2);
});

it("says in Dutch that the password is wrong, and reads it out", async () => {
  const user = userEvent.setup();
  open({
    [`POST ${BASE}/auth/login`]: json(
      {
        status: 400,
        errors: [{ code: "email_password_mismatch", param: "password", message: "…" }],
      },
      400,
    ),
  });

  await user.click(await screen.findByRole("button", { name: "Inloggen" }));

  expect((await screen.findByRole("alert")).textContent).toBe(
    "Het e-mailadres of het wachtwoord klopt niet.",
  );
  expect(screen.getByLabelText("Wachtwoord").getAttribute("aria-invalid")).toBe("true");
});

it("asks for the code of the second factor when the account has one", async () => {
  const user = userEvent.setup();
  const { asked } = open({
    [`POST ${BASE}/auth/login`]: refusal(401, { id: "mfa_authenticate", is_pending: true }),
    [`POST ${BASE}/auth/2fa/authenticate`]: { status: 200, data: {} },
  });
  await user.click(await screen.findByRole("button", { name: "Inloggen" }));

  const box = await screen.findByLabelText("Code uit je app");
  expect(document.activeElement).toBe(box);
  await user.type(box, "123 456");
  await user.click(screen.getByRole("button", { name: "Verder" }));

  expect(asked.find(({ path }) => path.endsWith("/2fa/authenticate"))?.body).toEqual({
    code: "123456",
  });
});

it("sends a code to an address, and shows the same for one it does not know", async () => {
  const user = userEvent.setup();
  const { asked } = open({
    [`POST ${BASE}/auth/code/request`]: refusal(401, { id: "login_by_code", is_pending: true }),
    [`POST ${BASE}/auth/code/confirm`]: json(
      { status: 400, errors: [{ code: "incorrect_code", param: "code", message: "…" }] },
      400,
    ),
  });
  await user.click(await screen.findByRole("button", { name: "Stuur mij een code per mail" }));
  await user.type(screen.getByLabelText("E-mailadres"), "iemand@demo.test");
  await user.click(screen.getByRole("button", { name: "Stuur de code" }));

  await user.type(await screen.findByLabelText("Code uit je mail"), "ABC-DEF");
  await user.click(screen.getByRole("button", { name: "Verder" }));

  expect(await screen.findByText("Deze code klopt niet. Kijk nog eens in je mail.")).toBeTruthy();
  expect(asked.filter(({ method }) => method === "POST").map(({ body }) => body)).toEqual([
    { email: "iemand@demo.test" },
    { code: "ABC-DEF" },
  ]);
});

it("goes on where a half-finished sign-in was left", async () => {
  open({ [`GET ${BASE}/auth/session`]: refusal(401, { id: "login_by_code", is_pending: true }) });

  expect(await screen.findByLabelText("Code uit je mail")).toBeTruthy();
});

it("keeps what was typed when the server gives no answer", async () => {
  const user = userEvent.setup();
  open({ [`POST ${BASE}/auth/login`]: new TypeError("Failed to fetch") });

  await user.type(await screen.findByLabelText("E-mailadres"), "planner@demo.test");
  await user.click(screen.getByRole("button", { name: "Inloggen" }));

  expect((await screen.findByRole("alert")).textContent).toBe(
    "De server geeft geen antwoord. Probeer het over een minuut opnieuw.",
  );
  expect(screen.getByLabelText<HTMLInputElement>("E-mailadres").value).toBe("planner@demo.test");
});

it("shows nothing of who used the device before and did not sign out", async () => {
  const user = userEvent.setup();
  let queries: QueryClient | undefined;
  function Earlier() {
    queries = useQueryClient();
    useState(() => {
      queries?.setQueryData(["requests"], "of somebody else");
      queries?.setQueryData(["me", "devices"], "of somebody else");
    });
    return <SignInPage />;
  }
  renderScreen(<Earlier />, {
    path: "/inloggen",
    answers: {
      "GET /api/v1/me": problem(401, "not-authenticated"),
      [`GET ${BASE}/auth/session`]: refusal(401, { id: "login" }),
      [`POST ${BASE}/auth/login`]: { status: 200, data: {} },
    },
  });

  await user.click(await screen.findByRole("button", { name: "Inloggen" }));

  await waitFor(() => expect(queries?.getQueryData(["requests"])).toBeUndefined());
  expect(queries?.getQueryData(["me", "devices"])).toBeUndefined();
});

it.each([
  ["/aanvragen/3?dag=ma", "/aanvragen/3?dag=ma"],
  ["//elders.example", "/"],
  ["/\\elders.example", "/"],
  ["/\t/elders.example", "/"],
  ["https://elders.example", "/"],
  ["/inloggen", "/"],
  [null, "/"],
])("after signing in %s leads to %s", (wanted, target) => {
  expect(safeTarget(wanted)).toBe(target);
});

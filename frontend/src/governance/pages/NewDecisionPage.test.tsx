import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import NewDecisionPage from "@/governance/pages/NewDecisionPage";
import { AS_PLANNER, personWith, REGION } from "@/testing/people";
import { json, problem, renderScreen, type Answers } from "@/testing/render";
import { decisionWith, seatWith } from "@/testing/table";

const LINES = [{ label: "Wat eerlijk delen hoogstens mag kosten", old: "1%", new: "5%" }];
const KINDS = {
  results: [
    {
      kind: "pool_policy",
      label: "Afspraken van de pool",
      values: {
        planning: { is_fair: true, max_loss: 0.01 },
        rules: { pool_order: ["own_school", "permanent", "flex", "on_call", "other"] },
        waves: {
          head_start_minutes: { same_day: 5, tomorrow: 30, later: 120 },
          same_day_steps: [
            { minutes_after: 0, size: 12 },
            { minutes_after: 10, size: null },
          ],
          later_steps: [{ minutes_after: 0, size: null }],
          expiry: { soon_minutes: 10, same_day_minutes: 30, tomorrow_minutes: 120 },
          stop_minutes: 15,
        },
        morning: { regret_minutes_same_day: 5, regret_minutes_otherwise: 30 },
      },
    },
  ],
};
const SEATS = [
  seatWith({ id: 11, chamber: { id: 1, name: "Besturen", kind: "boards" } }),
  seatWith({ id: 31 }),
];

const LATE = {
  kind: "reporting_line",
  label: "Wie het hoort als een rapportage niet komt",
  values: { owner: 14, coordinator: 28, national_monitor: 42 },
};
const PLAN = { kind: "plan_version", label: "Het plan van de regio", values: { version: 4 } };

function open(answers: Answers = {}, path = "/besluiten/nieuw") {
  return renderScreen(<NewDecisionPage />, {
    path,
    me: personWith(AS_PLANNER),
    answers: {
      "GET /api/v1/decision-effects": KINDS,
      "GET /api/v1/seats": { results: SEATS, page: 1, pageSize: 100, total: 2 },
      "POST /api/v1/decision-effect-previews": { lines: LINES },
      "POST /api/v1/decisions": json(decisionWith({ status: "draft" }), 201),
      "POST /api/v1/decisions/5/opening": decisionWith(),
      ...answers,
    },
  });
}

async function fillIn(user: ReturnType<typeof userEvent.setup>) {
  await user.type(screen.getByLabelText("Waar gaat het over?"), "Eerlijk delen");
  await user.type(screen.getByLabelText("Wat stel je voor, en waarom?"), "Kleine besturen tekort.");
}

test("a change of the pool is seen in words before anybody is asked, and then sent", async () => {
  const user = userEvent.setup();
  const { asked } = open();
  const posted = () => asked.filter(({ method }) => method === "POST");
  await fillIn(user);
  await user.click(await screen.findByLabelText("Ja: afspraken van de pool"));
  fireEvent.change(screen.getByLabelText("Wat eerlijk delen hoogstens mag kosten"), {
    target: { value: "5" },
  });
  await user.click(screen.getByRole("button", { name: "Bekijk het voorbeeld" }));

  const table = within(await screen.findByRole("table", { name: "Wat er verandert" }));
  expect(table.getAllByRole("cell").map((cell) => cell.textContent)).toEqual(["1%", "5%"]);
  expect(posted().map(({ path }) => path)).toEqual(["/api/v1/decision-effect-previews"]);
  await user.click(screen.getByRole("button", { name: "Breng in stemming" }));

  await waitFor(() => expect(posted()).toHaveLength(3));
  expect(posted()[1]?.body).toMatchObject({
    title: "Eerlijk delen",
    region: REGION.id,
    form: "consent",
    chambers: [],
    closesAt: null,
    effect: { kind: "pool_policy", values: { planning: { max_loss: 0.05 } } },
  });
  expect(posted()[2]?.path).toBe("/api/v1/decisions/5/opening");
});

test("nothing is asked of the server before there is something to read", async () => {
  const user = userEvent.setup();
  const { asked } = open();

  await user.click(screen.getByRole("button", { name: "Bekijk het voorbeeld" }));

  expect(screen.getByText("Geef je voorstel een titel.")).toBeDefined();
  expect(screen.getByText("Schrijf wat je voorstelt, en waarom.")).toBeDefined();
  expect(asked.filter(({ method }) => method === "POST")).toEqual([]);
});

test("an advice changes nothing and is kept as a draft", async () => {
  const user = userEvent.setup();
  const { asked } = open();
  await fillIn(user);
  await user.click(screen.getByLabelText(/^Advies/));
  expect(screen.queryByRole("heading", { name: "Wat verandert er dan?" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Bekijk het voorbeeld" }));
  await user.click(await screen.findByRole("button", { name: "Bewaar als concept" }));

  await waitFor(() =>
    expect(asked.filter(({ method }) => method === "POST").map(({ path }) => path)).toEqual([
      "/api/v1/decisions",
    ]),
  );
});

test("the order of the pool is changed with buttons, and the waves too", async () => {
  const user = userEvent.setup();
  const { asked } = open();
  await fillIn(user);
  await user.click(await screen.findByLabelText("Ja: afspraken van de pool"));

  await user.click(screen.getByRole("button", { name: "Flexpool eerder", hidden: true }));
  const today = within(screen.getByRole("group", { name: "Voor vandaag", hidden: true }));
  await user.click(today.getByRole("button", { name: "Nog een ronde", hidden: true }));
  await user.click(screen.getByRole("button", { name: "Bekijk het voorbeeld" }));

  await waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
  expect(asked.find(({ method }) => method === "POST")?.body).toMatchObject({
    effect: {
      values: {
        rules: { pool_order: ["own_school", "flex", "permanent", "on_call", "other"] },
        waves: {
          same_day_steps: [
            { minutes_after: 0, size: 12 },
            { minutes_after: 10, size: 12 },
            { minutes_after: 25, size: null },
          ],
        },
      },
    },
  });
});

test("a chamber can be left out, but not every one", async () => {
  const user = userEvent.setup();
  const { asked } = open();
  await fillIn(user);
  await user.click(await screen.findByLabelText(/Besturen/));
  await user.click(screen.getByLabelText(/Beroepsgroep/));
  await user.click(screen.getByRole("button", { name: "Bekijk het voorbeeld" }));
  await user.click(await screen.findByRole("button", { name: "Bewaar als concept" }));

  await waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
  expect(asked.find(({ method }) => method === "POST")?.body).toMatchObject({ chambers: [3] });
});

test("what the region may not decide is said where it was filled in", async () => {
  const user = userEvent.setup();
  open({
    "POST /api/v1/decision-effect-previews": problem(400, "effect-refused", {
      detail: "Niet alle waarden kunnen.",
      errors: [{ field: "effect.values.waves", message: "Deze waarde kan hier niet." }],
    }),
  });
  await fillIn(user);
  await user.click(await screen.findByLabelText("Ja: afspraken van de pool"));
  await user.click(screen.getByLabelText(/deelt schaarste eerlijk/));
  await user.click(screen.getByRole("button", { name: "Bekijk het voorbeeld" }));

  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Niet alle waarden kunnen.");
  expect(alert.textContent).toContain("Deze waarde kan hier niet.");
});

test("a screen that asks for a change opens the form with it, and a plan is not proposed from here", async () => {
  const user = userEvent.setup();
  const { asked } = open(
    { "GET /api/v1/decision-effects": { results: [...KINDS.results, LATE, PLAN] } },
    "/besluiten/nieuw?wijzigt=reporting_line",
  );

  const owner = await screen.findByLabelText("De trekker van de afspraak");
  const choices = screen.getAllByRole("radio", { name: /^Ja: / });
  expect(choices).toHaveLength(2);
  expect(screen.queryByRole("radio", { name: "Ja: het plan van de regio" })).toBeNull();
  await fillIn(user);
  fireEvent.change(owner, { target: { value: "7" } });
  await user.click(screen.getByRole("button", { name: "Bekijk het voorbeeld" }));

  await waitFor(() => {
    const preview = asked.find(({ path }) => path.endsWith("/decision-effect-previews"));
    expect(preview?.body).toMatchObject({
      effect: { kind: "reporting_line", values: { owner: 7 } },
    });
  });
});

test("a change that nobody knows opens a form without one", async () => {
  open({}, "/besluiten/nieuw?wijzigt=constructor");

  const nothing = await screen.findByRole<HTMLInputElement>("radio", {
    name: /^Nee, er verandert/,
  });
  expect(nothing.checked).toBe(true);
});

import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import MorningPlanPage from "@/planning/pages/MorningPlanPage";
import type { MorningPlan, PlanChoice } from "@/planning/types";
import { AS_PLANNER, personWith, REGENBOOG, REGION } from "@/testing/people";
import { json, renderScreen } from "@/testing/render";

const REQUEST = {
  id: 12,
  schoolLocation: REGENBOOG,
  function: "teacher",
  yearGroups: [5],
  subject: "",
  startsAt: "2026-11-23T07:30:00Z",
};

const NO_NEWS = {
  declined: 0,
  expired: 0,
  calledOff: 0,
  noLongerFits: 0,
  freed: 0,
  newRequests: 0,
};

const CHOICE: PlanChoice = {
  id: 21,
  request: REQUEST,
  substitute: { id: 8, name: "Sam de Vries" },
  periods: [
    {
      id: 1,
      date: "2026-11-23",
      start: "2026-11-23T07:30:00Z",
      end: "2026-11-23T11:00:00Z",
      halfDays: ["morning"],
    },
  ],
  isPinned: false,
  rank: 2,
  score: 60,
  km: 4.2,
  reasons: ["Vaste pool.", "4,2 km reizen."],
  status: "proposed",
  skippedBecause: "",
  offerStatus: null,
};

function plan(changes: Partial<MorningPlan> = {}): MorningPlan {
  return {
    id: 3,
    version: 4,
    region: REGION,
    date: "2026-11-23",
    status: "ready",
    progress: 100,
    base: null,
    mostChanges: null,
    moved: 0,
    isFair: true,
    askedBy: "Priya Planner",
    requestsPlanned: 2,
    periodsAsked: 4,
    periodsCovered: 2,
    gap: 0.0031,
    failedBecause: "",
    createdAt: "2026-11-23T05:15:00Z",
    finishedAt: "2026-11-23T05:15:20Z",
    sentAt: null,
    choices: [CHOICE],
    gaps: [
      {
        request: { ...REQUEST, id: 13 },
        why: "used_elsewhere",
        label: "Wie past, is elders harder nodig",
        periods: 2,
        eligible: 1,
      },
    ],
    changes: [],
    news: NO_NEWS,
    boards: [],
    fairness: {
      spreadBefore: 0.2,
      spreadAfter: 0.1,
      lowestBefore: 0.5,
      lowestAfter: 0.7,
      loss: 0.004,
    },
    ...changes,
  };
}

const PAGE = { page: 1, pageSize: 1 };
const NOTHING = { ...PAGE, results: [], total: 0 };

beforeEach(() => localStorage.clear());

function open(answer: MorningPlan | null, more: Record<string, unknown> = {}) {
  return renderScreen(<MorningPlanPage />, {
    path: "/ochtendplan",
    me: personWith(AS_PLANNER),
    answers: {
      "GET /api/v1/morning-plans":
        answer === null ? NOTHING : { ...PAGE, results: [answer], total: 1 },
      "GET /api/v1/morning-plans/3": answer ?? {},
      "GET /api/v1/plan-wishes": NOTHING,
      "GET /api/v1/morning-plan-decisions": NOTHING,
      ...more,
    },
  });
}

test("without a plan the screen says what a plan is for, and makes one", async () => {
  const user = userEvent.setup();
  const { asked } = open(null, {
    "POST /api/v1/morning-plans": json(plan({ status: "queued", choices: [], gaps: [] }), 202),
  });
  expect(await screen.findByRole("heading", { name: "Nog geen plan voor deze dag" })).toBeDefined();

  await user.click(screen.getByRole("button", { name: "Maak een plan" }));

  const sent = asked.find(({ method }) => method === "POST");
  expect(sent?.body).toMatchObject({ isFair: true, region: REGION.id });
});

test("a plan shows what it covers, how good that is, whom it chooses and why, and what stays open", async () => {
  open(plan());

  expect(await screen.findByText("Sam de Vries")).toBeDefined();
  for (const words of [
    "Bewezen: een andere verdeling is hoogstens 0,3% beter.",
    "Vaste pool.",
    "Wie past, is elders harder nodig",
    "1 invaller past op zich wel.",
  ]) {
    expect(screen.getByText(words)).toBeDefined();
  }
  expect(screen.getByText(/van 20 naar 10 procentpunten. Dat kostte 0,4%/)).toBeDefined();
});

test("a forbidden pair carries its reason, and the screen says that the plan has to be made again", async () => {
  const user = userEvent.setup();
  const { asked } = open(plan(), { "POST /api/v1/plan-wishes": json({ id: 5 }, 201) });

  await user.click(
    await screen.findByRole("button", { name: "Niet deze: Sam de Vries bij De Regenboog" }),
  );
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByRole("textbox"), "Stond hier net");
  await user.click(dialog.getByRole("button", { name: "Sluit uit" }));

  expect(await screen.findByText("Je wens is bewaard")).toBeDefined();
  expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
    request: 12,
    substitute: 8,
    kind: "forbid",
    reason: "Stond hier net",
  });
});

test("nobody is asked before the planner says so twice", async () => {
  const user = userEvent.setup();
  const { asked } = open(plan(), {
    "POST /api/v1/morning-plans/3/sending": plan({ status: "sent" }),
  });

  await user.click(await screen.findByRole("button", { name: "Verstuur 1 aanbod" }));
  expect(asked.some(({ method }) => method === "POST")).toBe(false);
  await user.click(await screen.findByRole("button", { name: "Ja, vraag ze" }));

  expect(asked.find(({ method }) => method === "POST")?.path).toBe(
    "/api/v1/morning-plans/3/sending",
  );
});

test("a plan that is out of date says what happened, and is planned again close to it", async () => {
  const user = userEvent.setup();
  const { asked } = open(plan({ news: { ...NO_NEWS, calledOff: 2, newRequests: 1 } }), {
    "POST /api/v1/morning-plans/3/replanning": json(plan({ id: 4, base: 3 }), 202),
  });
  expect(
    await screen.findByText(/^2 afzeggingen en 1 nieuwe aanvraag sinds dit plan\./),
  ).toBeDefined();

  await user.click(screen.getByRole("button", { name: "Plan opnieuw" }));

  expect(asked.find(({ method }) => method === "POST")?.path).toBe(
    "/api/v1/morning-plans/3/replanning",
  );
});

test("a plan that was made again says what changed and why, and keeps apart who was asked", async () => {
  open(
    plan({
      base: 2,
      mostChanges: 4,
      moved: 1,
      choices: [
        CHOICE,
        {
          ...CHOICE,
          id: 22,
          substitute: { id: 9, name: "Noor Kok" },
          status: "sent",
          offerStatus: "accepted",
        },
      ],
      changes: [
        {
          request: REQUEST,
          before: { id: 7, name: "Bo Dijk" },
          after: { id: 8, name: "Sam de Vries" },
          reason: "declined",
          label: "Zei nee",
          periods: 1,
        },
      ],
    }),
  );

  const changes = within(await screen.findByRole("region", { name: "Wat er veranderde" }));
  expect(changes.getByRole("listitem").textContent).toBe(
    "De Regenboog, groep 5. Eerst Bo Dijk, nu Sam de Vries.Zei nee",
  );
  expect(changes.getByText(/schoof 1 andere keuze op; hooguit 4 mocht/)).toBeDefined();
  expect(within(screen.getByRole("table", { name: "Wie al gevraagd is" })).getByText("Noor Kok"));
  expect(screen.getByRole("button", { name: "Verstuur 1 aanbod" })).toBeDefined();
});

test("a plan that is being made shows how far it is", async () => {
  open(plan({ status: "running", progress: 40, choices: [], gaps: [] }));

  const bar = await screen.findByRole("progressbar", { name: "We zoeken de beste verdeling" });
  expect(bar.getAttribute("aria-valuenow")).toBe("40");
});

test("a plan that failed says why", async () => {
  const why = "Wat vastgezet is, kan niet samen. Haal een vastgezette keuze weg.";
  open(plan({ status: "failed", failedBecause: why, choices: [], gaps: [] }));

  expect(await screen.findByText(why)).toBeDefined();
});

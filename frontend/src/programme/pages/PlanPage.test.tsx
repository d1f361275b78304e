import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import EditPlanPage from "@/programme/pages/EditPlanPage";
import PlanPage from "@/programme/pages/PlanPage";
import { AS_PLANNER, personWith } from "@/testing/people";
import { present } from "@/testing/present";
import { measureWith, pageOf, versionRowWith, versionWith } from "@/testing/programme";
import { problem, renderScreen, type Answers } from "@/testing/render";

const OLD = versionRowWith({ id: 61, number: 1, title: "Plan 2025-2026", status: "superseded" });
const AS_COORDINATOR = { ...AS_PLANNER, role: "coordinator" as const };
const DIFFERENCES = {
  base: { id: 61, number: 1, title: "Plan 2025-2026" },
  results: [
    {
      task: "match",
      field: "approach",
      label: "Matchen: wat we doen",
      old: "We bellen rond.",
      new: "We vullen de pool aan.",
      pieces: [
        { kind: "same", text: "We " },
        { kind: "removed", text: "bellen rond." },
        { kind: "added", text: "vullen de pool aan." },
      ],
    },
  ],
};

function open(role = AS_PLANNER, answers: Answers = {}) {
  return renderScreen(<PlanPage />, {
    path: "/plan",
    route: "/plan",
    me: personWith(role),
    answers: {
      "GET /api/v1/programme-versions": pageOf(versionRowWith(), OLD),
      "GET /api/v1/programme-versions/62": versionWith(),
      "GET /api/v1/programme-versions/62/differences": DIFFERENCES,
      ...answers,
    },
  });
}

test("the plan that counts is read as one page, task by task, with what differs from before", async () => {
  open();

  expect(await screen.findByRole("heading", { level: 1, name: "Plan 2026-2027" })).toBeDefined();
  expect(screen.getAllByRole("heading", { level: 2 }).map((one) => one.textContent)).toEqual([
    "Werven",
    "Matchen",
    "Opleiden",
    "Begeleiden",
    "Professionaliseren",
    "De maatregelen in de tijd",
    "Wat er anders is",
    "Waaraan het plan is getoetst",
    "Het plan als bestand",
    "Geschiedenis",
  ]);
  expect(screen.getByText("Elke ochtend iemand voor de klas.")).toBeDefined();
  expect(await screen.findByText("vullen de pool aan.")).toBeDefined();
  expect(screen.getByRole("link", { name: "Naar het voorstel" }).getAttribute("href")).toBe(
    "/besluiten/71",
  );
  // Who does not write the plan proposes a change.
  expect(screen.getByRole("link", { name: "Stel een wijziging voor" })).toBeDefined();
  expect(screen.queryByRole("link", { name: "Nieuwe versie" })).toBeNull();
});

test("a measure past its evaluation stands on top, and the coordinator begins a new version", async () => {
  const late = measureWith({ attention: "De evaluatie was gepland op 1 november." });
  const sections = versionWith().sections.map((section) =>
    section.task === "match" ? { ...section, measures: [late] } : section,
  );
  open(AS_COORDINATOR, { "GET /api/v1/programme-versions/62": versionWith({ sections }) });

  expect(await screen.findByText("1 maatregel vraagt aandacht")).toBeDefined();
  expect(screen.getByRole("link", { name: "Nieuwe versie" })).toBeDefined();
});

test("without a plan the page says what comes, and who writes begins one", async () => {
  open(AS_COORDINATOR, { "GET /api/v1/programme-versions": pageOf() });

  expect(await screen.findByText("Er is nog geen plan")).toBeDefined();
  expect(screen.getByRole("link", { name: "Begin het plan" })).toBeDefined();
});

const DRAFT = versionWith({
  id: 63,
  version: 4,
  number: 3,
  status: "draft",
  approvalRound: null,
  can: ["discard", "start_round"],
});

function write(answers: Answers = {}) {
  return renderScreen(<EditPlanPage />, {
    path: "/plan/versies/63/bewerken",
    route: "/plan/versies/:versionId/bewerken",
    me: personWith(AS_COORDINATOR),
    answers: {
      "GET /api/v1/programme-versions/63": DRAFT,
      "GET /api/v1/agreements": pageOf(),
      "GET /api/v1/challenges": pageOf(),
      "GET /api/v1/measures": pageOf(measureWith()),
      "PUT /api/v1/programme-versions/63/sections/recruit": { ...DRAFT, version: 5 },
      ...answers,
    },
  });
}

test("what is written of a task is kept by itself, with the version that was read", async () => {
  const user = userEvent.setup();
  const { asked } = write();

  const [ambition] = await screen.findAllByLabelText("Wat willen we bereiken?");
  await user.type(present(ambition), "Meer mensen.");

  expect(await screen.findByText("Bewaard", {}, { timeout: 4_000 })).toBeDefined();
  expect(asked.findLast(({ method }) => method === "PUT")?.body).toMatchObject({
    ambition: "Meer mensen.",
    version: 4,
  });
});

test("the table is asked when everything is kept, and what is missing is named", async () => {
  const user = userEvent.setup();
  write({
    "POST /api/v1/programme-versions/63/approval-round": problem(400, "version-incomplete", {
      detail: "Het plan is nog niet af: vul elke taak in.",
      errors: [
        { field: "sections.train.approach", message: "Opleiden: schrijf op wat je gaat doen." },
      ],
    }),
  });

  await user.click(await screen.findByRole("button", { name: "Vraag om goedkeuring" }));
  const confirm = await screen.findAllByRole("button", { name: "Vraag om goedkeuring" });
  await user.click(present(confirm.at(-1)));

  expect(await screen.findByText("Opleiden: schrijf op wat je gaat doen.")).toBeDefined();
});

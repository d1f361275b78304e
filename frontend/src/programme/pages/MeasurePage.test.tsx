import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import MeasureFormPage from "@/programme/pages/MeasureFormPage";
import MeasurePage from "@/programme/pages/MeasurePage";
import SharedMeasuresPage from "@/programme/pages/SharedMeasuresPage";
import { AS_PLANNER, personWith, REGION } from "@/testing/people";
import { present } from "@/testing/present";
import { measureWith, pageOf, wholeMeasureWith } from "@/testing/programme";
import { renderScreen, type Answers } from "@/testing/render";

const AS_COORDINATOR = { ...AS_PLANNER, role: "coordinator" as const };

function open(answers: Answers = {}) {
  return renderScreen(<MeasurePage />, {
    path: "/plan/maatregelen/51",
    route: "/plan/maatregelen/:measureId",
    me: personWith(AS_COORDINATOR),
    answers: { "GET /api/v1/measures/51": wholeMeasureWith(), ...answers },
  });
}

test("an evaluation asks for an outcome and for the circumstances", async () => {
  const user = userEvent.setup();
  const { asked } = open({
    "POST /api/v1/measures/51/evaluations": wholeMeasureWith({
      status: "evaluated",
      outcome: "works",
      can: ["evaluate", "continue", "share"],
    }),
  });

  await user.click(await screen.findByRole("button", { name: "Evalueer" }));
  const dialog = screen.getByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "Bewaar de evaluatie" }));
  expect(within(dialog).getByText("Kies een uitkomst.")).toBeDefined();
  await user.click(within(dialog).getByRole("radio", { name: /^Dit werkt ?Anderen/ }));
  await user.type(within(dialog).getByLabelText(/In welke omstandigheden/), "Op vier scholen.");
  await user.click(within(dialog).getByRole("button", { name: "Bewaar de evaluatie" }));

  expect(await screen.findByText("De evaluatie is bewaard.")).toBeDefined();
  expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
    outcome: "works",
    context: "Op vier scholen.",
  });
  expect(screen.getByRole("button", { name: "Ga verder" })).toBeDefined();
});

test("whose consent is missing stands with the decision it rests on", async () => {
  open({
    "GET /api/v1/measures/51": wholeMeasureWith({
      decision: {
        id: 71,
        title: "Noodmaatregel",
        status: "carried",
        missingConsents: [{ id: 1, bodyName: "GMR De Brug", subject: "De noodmaatregel" }],
      },
    }),
  });

  expect(await screen.findByText("Deze instemming ontbreekt nog: GMR De Brug.")).toBeDefined();
});

test("who only reads has nothing to press", async () => {
  open({ "GET /api/v1/measures/51": wholeMeasureWith({ can: [] }) });

  await screen.findByRole("heading", { level: 1 });
  expect(screen.queryAllByRole("button")).toEqual([]);
  expect(screen.queryByRole("link", { name: "Wijzig" })).toBeNull();
});

test("what another region shares is adopted with its words and without its days", async () => {
  const user = userEvent.setup();
  const elsewhere = { ...wholeMeasureWith(), region: { id: 9, name: "Twente" }, outcome: "works" };
  const { asked } = renderScreen(<MeasureFormPage />, {
    path: "/plan/maatregelen/nieuw?van=51",
    route: "/plan/maatregelen/nieuw",
    me: personWith(AS_COORDINATOR),
    answers: {
      "GET /api/v1/shared-measures/51": elsewhere,
      "GET /api/v1/challenges": pageOf(),
      "GET /api/v1/measure-owners": { results: [] },
      "GET /api/v1/decisions": pageOf(),
      "POST /api/v1/measures": wholeMeasureWith(),
    },
  });

  expect(await screen.findByText("Overgenomen van Twente")).toBeDefined();
  await user.click(screen.getByRole("radio", { name: /Blijvend/ }));
  await user.click(screen.getByRole("button", { name: "Bewaar" }));
  expect(screen.getByText("Kies wanneer de maatregel begint.")).toBeDefined();
  const day = within(screen.getByRole("group", { name: /Eerste dag/ }));
  await user.click(present(day.getAllByRole("spinbutton")[0]));
  await user.keyboard("01012027");
  await user.click(screen.getByRole("button", { name: "Bewaar" }));

  await waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
  expect(asked.find(({ method }) => method === "POST")?.body).toMatchObject({
    adoptedFrom: 51,
    region: REGION.id,
    title: measureWith().title,
    fromDate: "2027-01-01",
    endDate: null,
    evaluationDate: null,
  });
});

test("what works elsewhere shows what was learned, and only a coordinator adopts it", async () => {
  const shared = {
    ...measureWith({ outcome: "works", status: "evaluated" }),
    text: "Starters komen bij elkaar.",
    evaluations: [
      {
        id: 1,
        outcome: "works",
        context: "Drie groepen van tien.",
        madeAt: "2026-10-01T08:00:00Z",
      },
    ],
  };
  renderScreen(<SharedMeasuresPage />, {
    path: "/plan/elders",
    me: personWith(AS_PLANNER),
    answers: { "GET /api/v1/shared-measures": pageOf(shared) },
  });

  expect(await screen.findByText(/Drie groepen van tien/)).toBeDefined();
  expect(screen.queryByRole("link", { name: /Neem over/ })).toBeNull();
});

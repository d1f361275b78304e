import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import SwapQuestionPage from "@/swaps/pages/SwapQuestionPage";
import type { SwapQuestion } from "@/swaps/queries";
import { AS_SUBSTITUTE, personWith, REGENBOOG } from "@/testing/people";
import { problem, renderScreen } from "@/testing/render";
import { IN_RETURN } from "@/testing/swaps";

const ASKED: SwapQuestion = {
  id: 5,
  version: 1,
  status: "asked",
  swapStatus: "open",
  lapsesAt: "2031-12-04T19:30:00Z",
  schoolLocation: {
    ...REGENBOOG,
    street: "Dorpsstraat",
    houseNumber: "1",
    postcode: "4001 AB",
    arrivalNotes: "",
  },
  work: { function: "teacher", yearGroups: [5], subject: "", track: "" },
  periods: [{ id: 1, date: "2031-12-05", start: "08:30", end: "14:45", halfDays: ["morning"] }],
  inReturn: null,
};
const POST = "POST /api/v1/swap-questions/5/";

function open(given: Partial<SwapQuestion> = {}, answers: Record<string, unknown> = {}) {
  return renderScreen(<SwapQuestionPage />, {
    path: "/ruilen/5",
    route: "/ruilen/:questionId",
    me: personWith(AS_SUBSTITUTE),
    answers: { "GET /api/v1/swap-questions/5": { ...ASKED, ...given }, ...answers },
  });
}

test("taking over takes two presses, and says that there is no regret window", async () => {
  const { asked } = open({}, { [`${POST}taking-over`]: { id: 30 } });

  await userEvent.click(await screen.findByRole("button", { name: "Ik neem het over" }));
  expect(screen.getByText(/zonder bedenktijd/)).toBeDefined();
  expect(asked.some((one) => one.method === "POST")).toBe(false);
  await userEvent.click(screen.getByRole("button", { name: "Bevestig: ik kom" }));

  expect(asked.find((one) => one.method === "POST")?.headers.get("Idempotency-Key")).toBeTruthy();
});

test("who is too late reads that a colleague was first", async () => {
  const late = "Een collega was je net voor. Deze invalbeurt is al overgenomen.";
  open({}, { [`${POST}taking-over`]: problem(409, "swap-taken", { detail: late }) });

  await userEvent.click(await screen.findByRole("button", { name: "Ik neem het over" }));
  await userEvent.click(screen.getByRole("button", { name: "Bevestig: ik kom" }));

  expect(await screen.findByText(late)).toBeDefined();
});

test("an exchange offers only what the colleague can do", async () => {
  const { asked } = open(
    {},
    {
      "GET /api/v1/swap-questions/5/possible-returns": { possible: [IN_RETURN] },
      [`${POST}proposal`]: { ...ASKED, status: "proposed", inReturn: IN_RETURN },
    },
  );

  await userEvent.click(
    await screen.findByRole("button", { name: "Ik ruil met een beurt van mij" }),
  );
  await userEvent.click(await screen.findByRole("radio"));
  await userEvent.click(screen.getByRole("button", { name: "Stel deze ruil voor" }));

  expect(asked.find((one) => one.method === "POST")?.body).toEqual({ assignment: 12 });
  expect(await screen.findByRole("button", { name: "Niet deze keer" })).toBeDefined();
});

test("with nothing to give it says so", async () => {
  open({}, { "GET /api/v1/swap-questions/5/possible-returns": { possible: [] } });

  await userEvent.click(
    await screen.findByRole("button", { name: "Ik ruil met een beurt van mij" }),
  );

  expect(await screen.findByText("Je hebt nu niets om mee te ruilen")).toBeDefined();
});

test.each([
  [{ swapStatus: "taken", status: "over" }, "Een andere collega neemt het over."],
  [{ swapStatus: "withdrawn", status: "over" }, "Je collega gaat zelf. Je hoeft niets te doen."],
  [{ status: "refused" }, "Je zei: niet deze keer."],
] as const)("what is over says so: %j", async (given, sentence) => {
  open(given);

  expect(await screen.findByText(sentence)).toBeDefined();
  expect(screen.queryByRole("button", { name: "Ik neem het over" })).toBeNull();
});

test("who offered something reads that it waits, and can still take it over or offer something else", async () => {
  open({ status: "proposed", inReturn: IN_RETURN });

  expect(await screen.findByRole("heading", { name: /^Jij geeft:/ })).toBeDefined();
  expect(screen.getByRole("button", { name: "Ik neem het toch gewoon over" })).toBeDefined();
  expect(screen.getByRole("button", { name: "Ik bied iets anders aan" })).toBeDefined();
});

import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import SwapPage from "@/swaps/pages/SwapPage";
import type { Swap } from "@/swaps/queries";
import { AS_SUBSTITUTE, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";
import { IN_RETURN } from "@/testing/swaps";

const NONE: Swap = {
  assignmentId: 3,
  id: null,
  status: null,
  mayOpen: true,
  numberFitting: 4,
  numberAsked: null,
  lapsesAt: "2031-12-04T19:30:00Z",
  proposals: [],
};
const OPEN: Swap = {
  ...NONE,
  id: 9,
  status: "open",
  mayOpen: false,
  numberFitting: null,
  numberAsked: 4,
};
const PROPOSED: Swap = {
  ...OPEN,
  proposals: [
    {
      id: 21,
      inReturn: IN_RETURN,
    },
  ],
};

function open(swap: Swap, answers: Record<string, unknown> = {}) {
  return renderScreen(<SwapPage />, {
    path: "/invalbeurten/3/ruilen",
    route: "/invalbeurten/:assignmentId/ruilen",
    me: personWith(AS_SUBSTITUTE),
    answers: { "GET /api/v1/assignments/3/swap": swap, ...answers },
  });
}

test("it says how many colleagues fit, and that the person stays bound", async () => {
  const { asked } = open(NONE, { "POST /api/v1/assignments/3/swap": OPEN });

  expect(await screen.findByText("Je kunt 4 collega's vragen")).toBeDefined();
  expect(screen.getByText(/Jij blijft komen tot iemand ja zegt/)).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Vraag deze collega's" }));

  expect(await screen.findByText("Jij komt, tot een collega ja zegt")).toBeDefined();
  expect(asked.filter((one) => one.method === "POST")).toHaveLength(1);
});

test("when nobody fits there is nothing to press", async () => {
  open({ ...NONE, numberFitting: 0 });

  expect(await screen.findByText("Er past nu geen collega")).toBeDefined();
  expect(screen.queryByRole("button", { name: /Vraag/ })).toBeNull();
});

test.each([
  ["withdrawn", "Je trok de ruil in"],
  ["lapsed", "De ruil is vervallen"],
  ["taken", "Een collega komt in jouw plaats"],
] as const)("a swap that is %s says so", async (status, title) => {
  open({ ...OPEN, status, mayOpen: false });

  expect(await screen.findByText(title)).toBeDefined();
});

test("an exchange is said yes to in two presses", async () => {
  const { asked } = open(PROPOSED, {
    "POST /api/v1/swaps/9/proposals/21/acceptance": { id: 30 },
  });

  await userEvent.click(await screen.findByRole("button", { name: "Ja, ruilen" }));
  expect(asked.some((one) => one.method === "POST")).toBe(false);
  await userEvent.click(screen.getByRole("button", { name: "Bevestig de ruil" }));

  expect(asked.find((one) => one.method === "POST")?.path).toBe(
    "/api/v1/swaps/9/proposals/21/acceptance",
  );
});

import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import AmendDecisionPage from "@/governance/pages/AmendDecisionPage";
import type { RegionDecision } from "@/governance/types";
import { AS_PLANNER, personWith } from "@/testing/people";
import { renderScreen, type Answers } from "@/testing/render";
import { decisionWith } from "@/testing/table";

const { effect: EFFECT } = decisionWith();
const MINE = decisionWith({
  effect: EFFECT && { ...EFFECT, fromDate: "2099-12-07" },
  moves: ["amend", "withdraw"],
  mySeats: [],
});

function open(shown: RegionDecision, answers: Answers = {}) {
  return renderScreen(<AmendDecisionPage />, {
    path: "/besluiten/5/wijzigen",
    route: "/besluiten/:decisionId/wijzigen",
    me: personWith(AS_PLANNER),
    answers: {
      "GET /api/v1/decisions/5": shown,
      "GET /api/v1/decision-effects": { results: [] },
      ...answers,
    },
  });
}

test("another text goes with a word on what is different, and keeps the change", async () => {
  const user = userEvent.setup();
  const { asked } = open(MINE, {
    "POST /api/v1/decisions/5/amendment": { ...MINE, textVersion: 2 },
  });
  const posted = () => asked.filter(({ method }) => method === "POST");

  expect(await screen.findByText(/Er is al 3 keer gestemd/)).toBeDefined();
  await user.type(screen.getByLabelText("Wat stel je voor, en waarom?"), " Met begeleiding.");
  await user.click(screen.getByRole("button", { name: "Verstuur de wijziging" }));
  expect(screen.getByText("Schrijf kort wat er anders is.")).toBeDefined();
  expect(posted()).toEqual([]);
  await user.type(screen.getByLabelText("Wat is er anders, en waarom?"), "Na het bezwaar.");
  await user.click(screen.getByRole("button", { name: "Verstuur de wijziging" }));

  await waitFor(() => expect(posted()).toHaveLength(1));
  expect(posted()[0]?.body).toEqual({
    title: MINE.title,
    text: `${MINE.text} Met begeleiding.`,
    note: "Na het bezwaar.",
    effect: {
      kind: "pool_policy",
      fromDate: "2099-12-07",
      values: { planning: { max_loss: 0.05 } },
    },
  });
});

test("who may not change it reads why, with the way back", async () => {
  open(decisionWith());

  expect(await screen.findByText("Dit voorstel kan niet meer gewijzigd worden")).toBeDefined();
  expect(screen.getByRole("link", { name: "Naar het voorstel" })).toBeDefined();
});

/** The list of an invaller counts what waits: questions of schools and of colleagues. */
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

import type { Offer } from "@/http/types";
import OffersPage from "@/offers/pages/OffersPage";
import type { SwapQuestion } from "@/swaps/queries";
import { offerWith } from "@/testing/offers";
import { AS_SUBSTITUTE, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";
import { IN_RETURN } from "@/testing/swaps";

const QUESTION: SwapQuestion = {
  id: 7,
  version: 1,
  status: "asked",
  swapStatus: "open",
  lapsesAt: "2031-12-02T16:00:00Z",
  work: IN_RETURN,
  schoolLocation: offerWith().schoolLocation,
  periods: IN_RETURN.periods,
  inReturn: null,
};
const pageOf = (results: readonly unknown[]) => ({
  results,
  page: 1,
  pageSize: 50,
  total: results.length,
});

function open(offers: readonly Offer[], colleagues: number) {
  renderScreen(<OffersPage />, {
    path: "/aanbod",
    route: "/aanbod",
    me: personWith(AS_SUBSTITUTE),
    answers: {
      "GET /api/v1/offers": pageOf(offers),
      "GET /api/v1/swap-questions": pageOf(
        Array.from({ length: colleagues }, (_, index) => ({ ...QUESTION, id: index + 1 })),
      ),
    },
  });
}

test.each([
  [1, 0, "1 vraag van een school"],
  [2, 0, "2 vragen van scholen"],
  [2, 1, "2 vragen van scholen en 1 van een collega"],
  [0, 2, "2 vragen van collega's"],
])(
  "%i of schools and %i of colleagues are told as one line",
  async (schools, colleagues, words) => {
    open(
      Array.from({ length: schools }, (_, index) => offerWith({ id: index + 1 })),
      colleagues,
    );

    expect(await screen.findByText(words)).toBeTruthy();
  },
);

test("no school asks, and a colleague does: nothing says that there is no work", async () => {
  open([], 1);

  expect(await screen.findByText("Er is nu geen vraag van een school")).toBeTruthy();
  expect(screen.queryByText("Er is nu geen aanbod voor je")).toBeNull();
});

test("what has to be answered first stands first", async () => {
  const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  open(
    [
      offerWith({ id: 1, yearGroups: [1], expiresAt: inMinutes(600) }),
      offerWith({ id: 2, yearGroups: [2], expiresAt: inMinutes(20) }),
      offerWith({ id: 3, yearGroups: [3], expiresAt: inMinutes(60) }),
    ],
    0,
  );

  await screen.findByText("3 vragen van scholen");
  expect(
    screen.getAllByRole("article").map((card) => /Groep \d/.exec(card.textContent)?.[0]),
  ).toEqual(["Groep 2", "Groep 3", "Groep 1"]);
});

/** The list of an invaller counts what waits: questions of schools and of colleagues. */
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

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

function open(schools: number, colleagues: number) {
  renderScreen(<OffersPage />, {
    path: "/aanbod",
    route: "/aanbod",
    me: personWith(AS_SUBSTITUTE),
    answers: {
      "GET /api/v1/offers": pageOf(
        Array.from({ length: schools }, (_, index) => offerWith({ id: index + 1 })),
      ),
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
    open(schools, colleagues);

    expect(await screen.findByText(words)).toBeTruthy();
  },
);

test("no school asks, and a colleague does: nothing says that there is no work", async () => {
  open(0, 1);

  expect(await screen.findByText("Er is nu geen vraag van een school")).toBeTruthy();
  expect(screen.queryByText("Er is nu geen aanbod voor je")).toBeNull();
});

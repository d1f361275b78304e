import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { PossiblePeople } from "@/board/components/PossiblePeople";
import type { PeopleOfRequest } from "@/board/types";
import type { Candidate } from "@/http/types";
import { renderScreen } from "@/testing/render";

function candidate(rank: number): Candidate {
  return {
    rank,
    substitute: { id: rank, name: `Invaller ${rank}`, category: "po_teacher" },
    tier: "flex",
    tierLabel: "Flexpool",
    score: 10,
    parts: [],
    warnings: [],
    km: null,
    travelMinutes: null,
    periodIds: [],
    offerStatus: null,
  };
}

function open(ranks: readonly number[], total: number, searched = false) {
  let more = 0;
  const people = {
    candidates: ranks.map(candidate),
    candidateTotal: total,
    excludedTotal: 0,
    excluded: [],
    excludedPeople: [],
    offers: [],
  } satisfies PeopleOfRequest;
  renderScreen(
    <PossiblePeople
      people={people}
      onAssign={undefined}
      search={<p>zoekveld</p>}
      searched={searched}
      onMore={() => (more += 1)}
    />,
  );
  return { asked: () => more };
}

test("ten come first, then all that are known, then the server is asked for more", async () => {
  const { asked } = open(
    Array.from({ length: 100 }, (_, index) => index + 1),
    240,
  );

  await userEvent.click(screen.getByRole("button", { name: "Toon meer (10 van 240)" }));
  expect(asked()).toBe(0);
  await userEvent.click(screen.getByRole("button", { name: "Toon meer (100 van 240)" }));

  expect(asked()).toBe(1);
});

test("somebody found by name keeps the place in the whole ranking", () => {
  open([137], 1, true);

  expect(screen.getByText("137.")).toBeDefined();
  expect(screen.getByText(/Waarom op plek 137/)).toBeDefined();
});

test("a name that nobody has says so and keeps the field", () => {
  open([], 0, true);

  expect(screen.getByRole("heading", { name: "Niemand met deze naam kan komen" })).toBeDefined();
  expect(screen.getByText("zoekveld")).toBeDefined();
});

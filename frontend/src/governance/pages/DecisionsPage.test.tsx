import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import DecisionsPage from "@/governance/pages/DecisionsPage";
import type { DecisionRow } from "@/governance/types";
import type { RoleAt } from "@/http/types";
import { AS_SCHOOL_LEADER, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";
import { AS_SEAT_HOLDER, decisionWith } from "@/testing/table";

function open(role: RoleAt, rows: readonly DecisionRow[]) {
  return renderScreen(<DecisionsPage />, {
    path: "/besluiten",
    me: personWith(role),
    answers: {
      "GET /api/v1/decisions": { results: rows, page: 1, pageSize: 20, total: rows.length },
    },
  });
}

test("says of what goes on where it stands, and what waits for me", async () => {
  open(AS_SEAT_HOLDER, [decisionWith()]);

  expect(await screen.findByRole("link", { name: "Schaarste eerlijk delen" })).toBeDefined();
  expect(screen.getByText("Wacht op jouw stem")).toBeDefined();
  expect(screen.getByText("Nog 1 stem, quorum gehaald in 3 van 3 kamers.")).toBeDefined();
});

test("what is decided and what is mine are asked of the server", async () => {
  const user = userEvent.setup();
  const { asked } = open(AS_SEAT_HOLDER, []);

  expect(await screen.findByText("Er loopt nu geen voorstel")).toBeDefined();
  await user.click(screen.getByRole("tab", { name: "Besloten" }));
  expect(await screen.findByText("Er is nog niets besloten")).toBeDefined();
  await user.click(screen.getByRole("tab", { name: "Van mij" }));
  expect(await screen.findByText("Je deed nog geen voorstel")).toBeDefined();

  const lists = asked.filter(({ path }) => path === "/api/v1/decisions");
  expect(lists.map(({ query }) => query)).toEqual([
    "?stage=going_on&page=1&pageSize=20",
    "?stage=over&page=1&pageSize=20",
    "?mine=true&page=1&pageSize=20",
  ]);
});

test("who only reads what was decided is not asked to propose", async () => {
  const decided = decisionWith({ status: "carried", outcome: "We delen eerlijk." });
  open(AS_SCHOOL_LEADER, [{ ...decided, closedAt: "2026-11-27T16:00:00Z", waitingForMe: false }]);

  expect(await screen.findByText("We delen eerlijk.")).toBeDefined();
  expect(screen.queryByRole("link", { name: "Doe een voorstel" })).toBeNull();
  expect(screen.queryByRole("tab")).toBeNull();
});

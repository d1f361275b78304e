import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import FiguresPage from "@/shortage/pages/FiguresPage";
import { BENCHMARK, DAY, figureOf } from "@/shortage/testing";
import type { Figure } from "@/shortage/types";
import { AS_SUBSTITUTE, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";

const earlier = { ...DAY, id: 4, date: "2026-02-01", label: "1 februari 2026" };
const bao = figureOf({ schoolType: "bao", benchmark: { ...BENCHMARK, schoolType: "bao" } });
const rows = [
  figureOf(),
  bao,
  figureOf({ schoolType: "vo", shown: "7%" }),
  { ...bao, referenceDay: earlier, shown: "12,1%", isComplete: true },
];

function open(
  results: readonly Figure[] = rows,
  role: "seat_holder" | "coordinator" = "seat_holder",
) {
  return renderScreen(<FiguresPage />, {
    path: "/tekortcijfers",
    me: personWith({ ...AS_SUBSTITUTE, role }),
    answers: { "GET /api/v1/shortage-figures": { results, benchmarks: [] } },
  });
}

test("what can be compared comes first, date by date, with how complete it is and its source", async () => {
  open();

  const table = await screen.findByRole("table", { name: /per peildatum/ });
  const names = within(table)
    .getAllByRole("rowheader")
    .map((cell) => cell.textContent);
  expect(names).toEqual(["16 november 2026", "1 februari 2026"]);
  expect(within(table).getAllByText("28 van 31 opgaven (90,3%), 25 nagekeken")).toHaveLength(2);
  expect(screen.getByText(/Vergelijkingscijfer 12,4%.*Bron: Kamerbrief/)).toBeDefined();
  expect(screen.getByText(/Nog niet alle opgaven zijn binnen/)).toBeDefined();
});

test("another school type shows its own figures", async () => {
  const user = userEvent.setup();
  open();

  await user.selectOptions(await screen.findByLabelText("Schoolsoort"), "Voortgezet onderwijs");

  const table = await screen.findByRole("table", { name: /voortgezet onderwijs/ });
  expect(within(table).getByText("7%")).toBeDefined();
});

test("the file holds what is on the screen", async () => {
  open();

  const link = await screen.findByRole("link", { name: "Werkmap (xlsx)" });
  expect(link.getAttribute("href")).toBe(
    "/api/v1/shortage-exports?region=1&function=teacher&schoolType=bao&format=xlsx",
  );
});

test("who sees figures only asks for no breakdown", async () => {
  const { asked } = open();

  await screen.findByRole("table", { name: /per peildatum/ });
  expect(asked.filter(({ query }) => query.includes("by="))).toEqual([]);
  expect(screen.queryByText(/Uitgesplitst/)).toBeNull();
});

test("before the first date there is nothing to show, and it says when there will be", async () => {
  open([]);

  expect(await screen.findByRole("heading", { name: "Er zijn nog geen cijfers" })).toBeDefined();
});

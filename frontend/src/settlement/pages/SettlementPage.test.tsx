import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import SettlementPage from "@/settlement/pages/SettlementPage";
import { AS_PLANNER, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";

const BRUG = { id: 1, name: "Stichting De Brug" };
const KRING = { id: 2, name: "Stichting De Kring" };
const RULES = [
  {
    fromDate: "2026-08-01",
    untilDate: "2026-10-01",
    name: "Saldo bijhouden",
    rule: "balance",
    halfDayCents: 0,
    words: "Besturen houden een saldo van dagdelen bij.",
    decisionId: 9,
  },
  {
    fromDate: "2026-10-01",
    untilDate: "2026-11-24",
    name: "Verrekenen",
    rule: "per_half_day",
    halfDayCents: 12550,
    words: "Een bestuur betaalt € 125,50 voor elk dagdeel.",
    decisionId: 12,
  },
];
const LINES = [
  { board: BRUG, given: 5, received: 1, balance: 1, cents: 37650, mayOpen: true },
  { board: KRING, given: 1, received: 5, balance: -1, cents: -37650, mayOpen: false },
];

function open(rules: unknown = RULES, lines: unknown = LINES) {
  return renderScreen(<SettlementPage />, {
    path: "/verrekenen",
    me: personWith({ ...AS_PLANNER, role: "board_hr" }),
    answers: {
      "GET /api/v1/settlements": { rules, lines },
      "GET /api/v1/settlements/rows": {
        page: 1,
        pageSize: 50,
        total: 51,
        results: [
          {
            date: "2026-11-02",
            halfDay: "morning",
            schoolName: "De Klimop",
            giver: BRUG,
            receiver: KRING,
            rule: "per_half_day",
            cents: 12550,
            notCome: false,
          },
          {
            date: "2026-11-03",
            halfDay: "morning",
            schoolName: "De Eik",
            giver: BRUG,
            receiver: KRING,
            rule: "per_half_day",
            cents: 0,
            notCome: true,
          },
        ],
      },
      "GET /api/v1/policies/current": { sentences: ["We stoppen 15 minuten voor het begin."] },
    },
  });
}

test("a board reads what it still gets, in half-days and in euros, and by which decision", async () => {
  open();

  const table = within(await screen.findByRole("table", { name: /dagdelen per bestuur/ }));
  expect(table.getByText("krijgt nog 1 dagdeel")).toBeDefined();
  expect(table.getByText("geeft nog 1 dagdeel")).toBeDefined();
  expect(table.getByText(/^ontvangt €.376,50$/)).toBeDefined();
  expect(table.getByText(/^betaalt €.376,50$/)).toBeDefined();
  expect(screen.getByRole("link", { name: "Besluit: Verrekenen" }).getAttribute("href")).toBe(
    "/besluiten/12",
  );
  // The last day is the last that is counted here: the rule itself has no end.
  expect(
    screen.getByText(/^Zo telt wat er was van 1 oktober 2026 tot en met 23 november 2026/),
  ).toBeDefined();
});

test("only one's own half-days open, and each says which way it went", async () => {
  const user = userEvent.setup();
  open();

  await user.click(
    await screen.findByRole("button", { name: "Bekijk de dagdelen van Stichting De Brug" }),
  );

  const rows = within(await screen.findByRole("dialog"));
  expect((await rows.findAllByText("Gegeven"))[0]).toBeDefined();
  expect(rows.getByText("De Klimop")).toBeDefined();
  expect(screen.getByRole("dialog").className).toContain("ui-sheet--wide");
  expect(screen.queryByRole("button", { name: /De Kring/ })).toBeNull();
});

test("who did not come is told and not paid for, and more half-days are on a next page", async () => {
  const user = userEvent.setup();
  open();

  await user.click(
    await screen.findByRole("button", { name: "Bekijk de dagdelen van Stichting De Brug" }),
  );

  const rows = within(await screen.findByRole("dialog"));
  expect((await rows.findByRole("row", { name: /De Eik/ })).textContent).toContain(
    "Niet gekomen, telt niet",
  );
  expect(rows.getByText("1 tot 50 van 51")).toBeDefined();
});

test("one counts whole months: this one and the two before it, or from an earlier one", async () => {
  const user = userEvent.setup();
  const { asked } = open();
  const first = await screen.findByRole("combobox", { name: /Geteld vanaf/ });
  const options = within(first).getAllByRole<HTMLOptionElement>("option");

  await user.selectOptions(first, options[5]?.value ?? "");

  expect(options).toHaveLength(24);
  const query = asked.findLast(({ path }) => path === "/api/v1/settlements")?.query ?? "";
  const days = new URLSearchParams(query);
  expect(days.get("fromDate")).toBe(options[5]?.value);
  expect([days.get("fromDate"), days.get("untilDate")].map((day) => day?.slice(-2))).toEqual([
    "01",
    "01",
  ]);
});

test("without a rule there is neither a balance nor an amount", async () => {
  open([{ ...RULES[0], rule: "none", decisionId: null }]);

  await screen.findByRole("table", { name: /dagdelen per bestuur/ });

  expect(screen.queryByRole("columnheader", { name: "Saldo" })).toBeNull();
  expect(screen.queryByRole("columnheader", { name: "Bedrag" })).toBeNull();
  expect(screen.getByText(/eerste afspraak van de pool/)).toBeDefined();
});

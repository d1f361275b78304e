import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import TablePage from "@/governance/pages/TablePage";
import { personWith } from "@/testing/people";
import { renderScreen, type Answers } from "@/testing/render";
import { AS_COORDINATOR, AS_SEAT_HOLDER, seatWith } from "@/testing/table";

const HELD = seatWith();
const EMPTY = seatWith({
  id: 33,
  label: "Leraar voortgezet onderwijs",
  isVacant: true,
  isRequired: true,
  term: null,
});

function open(role = AS_COORDINATOR, answers: Answers = {}) {
  return renderScreen(<TablePage />, {
    path: "/zetels",
    me: personWith(role),
    answers: {
      "GET /api/v1/seats": { results: [HELD, EMPTY], page: 1, pageSize: 100, total: 2 },
      ...answers,
    },
  });
}

test("shows per chamber who sits where, for whom, with which deputy, and what is empty", async () => {
  open(AS_SEAT_HOLDER);

  const table = await screen.findByRole("table", { name: "Zetels in de kamer Beroepsgroep" });
  const rows = within(table).getAllByRole("row");
  const words = (row: number) =>
    within(rows[row] ?? table)
      .getAllByRole("cell")
      .map((cell) => cell.textContent);
  expect(words(1)).toEqual([
    "Bezet",
    "Thomas Willemsvervanger: Daan Deputy",
    "Mag besluiten over de pool.van Lerarenraad",
    "sinds 1 februari 2026, tot 1 februari 2028",
  ]);
  expect(words(2)).toEqual(["Vacant, nodig", "–", "–", "–"]);
  expect(screen.getByText("Leeg en wel nodig: Leraar voortgezet onderwijs.")).toBeDefined();
  expect(screen.queryByRole("button")).toBeNull();
});

test("the coordinator fills an empty seat with a holder and a mandate", async () => {
  const user = userEvent.setup();
  const { asked } = open(AS_COORDINATOR, { "POST /api/v1/seats/33/terms": HELD });

  await user.click(
    await screen.findByRole("button", { name: "Vul de zetel: Leraar voortgezet onderwijs" }),
  );
  await user.click(screen.getByRole("button", { name: "Bewaar" }));
  expect(screen.getByText("Vul de naam en een geldig e-mailadres in.")).toBeDefined();
  await user.type(screen.getByLabelText("Naam van de zetelhouder"), "Nel Bos");
  await user.type(screen.getByLabelText("E-mailadres van de zetelhouder"), "nel@school.test");
  await user.type(screen.getByLabelText("Mandaat"), "Over de pool.");
  await user.type(screen.getByLabelText("Wie gaf het mandaat?"), "De lerarenraad");
  await user.click(screen.getByRole("button", { name: "Bewaar" }));

  await waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
  expect(asked.find(({ method }) => method === "POST")?.body).toMatchObject({
    holder: { name: "Nel Bos", email: "nel@school.test" },
    deputy: null,
    mandate: "Over de pool.",
    mandateGiver: "De lerarenraad",
    untilDate: null,
  });
});

test("a seat becomes vacant after one question", async () => {
  const user = userEvent.setup();
  const { asked } = open(AS_COORDINATOR, { "POST /api/v1/seats/31/term-ending": EMPTY });

  await user.click(
    await screen.findByRole("button", { name: "Maak vacant: Leraar primair onderwijs" }),
  );
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Maak vacant" }));

  await waitFor(() => expect(asked.some(({ method }) => method === "POST")).toBe(true));
  expect(await screen.findByText("Leraar primair onderwijs is nu vacant.")).toBeDefined();
});

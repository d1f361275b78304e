import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import FundingPage from "@/agreements/pages/FundingPage";
import type { FundingTranche } from "@/agreements/types";
import { agreementRow } from "@/testing/agreements";
import { AS_PLANNER, personWith, REGION } from "@/testing/people";
import { present } from "@/testing/present";
import { json, problem, renderScreen, type Answers } from "@/testing/render";
import { AS_COORDINATOR } from "@/testing/table";

const TRANCHE: FundingTranche = {
  id: 3,
  region: REGION,
  scheme: "Onderwijsregio's",
  name: "eerste tranche",
  reference: "OR-2026-1",
  amount: 125000,
  fromDate: "2026-08-01",
  untilDate: "2027-08-01",
  agreements: [{ id: 5, title: "90% van de aanvragen vervuld" }],
};
const pageOf = <Row,>(...results: Row[]) => ({
  results,
  page: 1,
  pageSize: 50,
  total: results.length,
});

function open(answers: Answers = {}, role = AS_COORDINATOR) {
  return renderScreen(<FundingPage />, {
    me: personWith(role),
    answers: {
      "GET /api/v1/agreements": pageOf(
        agreementRow(),
        agreementRow({ id: 6, title: "Geen groep naar huis" }),
        agreementRow({ id: 7, title: "Dit hield op", endedDate: "2026-10-01" }),
      ),
      "GET /api/v1/funding-tranches": pageOf(TRANCHE),
      ...answers,
    },
  });
}

async function typeDay(user: ReturnType<typeof userEvent.setup>, label: RegExp, keys: string) {
  const day = within(screen.getByRole("group", { name: label }));
  await user.click(present(day.getAllByRole("spinbutton")[0]));
  await user.keyboard(keys);
}

test("a part of a grant is written down with an amount and days, and nothing less", async () => {
  const user = userEvent.setup();
  const { asked } = open({ "POST /api/v1/funding-tranches": json(TRANCHE, 201) });

  await user.click(await screen.findByRole("button", { name: "Leg subsidie vast" }));
  await user.type(screen.getByLabelText("Bedrag in euro's"), "veel");
  await user.click(screen.getByRole("button", { name: "Leg vast" }));
  expect(screen.getByText("Schrijf de naam van de regeling.")).toBeDefined();
  expect(screen.getByText("Schrijf een bedrag, zoals 125.000 of 125000,50.")).toBeDefined();
  expect(screen.getByText("Kies de eerste dag.")).toBeDefined();
  expect(asked.some(({ method }) => method === "POST")).toBe(false);

  await user.type(screen.getByLabelText("Regeling"), "Onderwijsregio's");
  await user.type(screen.getByLabelText("Welk deel"), "tweede tranche");
  await user.clear(screen.getByLabelText("Bedrag in euro's"));
  await user.type(screen.getByLabelText("Bedrag in euro's"), "125.000,50");
  await typeDay(user, /Eerste dag/, "01012027");
  await typeDay(user, /Laatste dag/, "31072027");
  await user.click(screen.getByRole("button", { name: "Leg vast" }));

  await waitFor(() =>
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
      region: REGION.id,
      scheme: "Onderwijsregio's",
      name: "tweede tranche",
      reference: "",
      amount: "125000.50",
      fromDate: "2027-01-01",
      untilDate: "2027-08-01",
      agreements: [],
    }),
  );
});

test("what runs and is not there yet can be tied to it, and the server may refuse", async () => {
  const user = userEvent.setup();
  const { asked } = open({
    "POST /api/v1/funding-tranches/3/agreements": problem(409, "already-funded", {
      detail: "Deze afspraak hoort er al bij.",
    }),
  });

  await user.click(await screen.findByRole("button", { name: /^Koppel een afspraak aan/ }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
    "Kies een afspraak",
    "Geen groep naar huis",
  ]);
  await user.click(dialog.getByRole("button", { name: "Koppel" }));
  expect(dialog.getByText("Kies een afspraak.")).toBeDefined();
  await user.selectOptions(dialog.getByRole("combobox"), "6");
  await user.click(dialog.getByRole("button", { name: "Koppel" }));

  expect(await dialog.findByText(/Deze afspraak hoort er al bij/)).toBeDefined();
  expect(asked.find(({ method }) => method === "POST")?.body).toEqual({ agreement: 6 });
});

test("who does not keep the money reads it and changes nothing", async () => {
  open({}, AS_PLANNER);

  expect(await screen.findByText("Onderwijsregio's, eerste tranche")).toBeDefined();
  expect(screen.queryByRole("button", { name: "Leg subsidie vast" })).toBeNull();
  expect(screen.queryByRole("button", { name: /^Koppel/ })).toBeNull();
});

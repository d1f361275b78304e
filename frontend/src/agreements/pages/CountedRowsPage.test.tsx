import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import CountedRowsPage from "@/agreements/pages/CountedRowsPage";
import type { CountedRows } from "@/agreements/types";
import type { Role } from "@/http/types";
import { agreementOf, measurementOf, pageOf } from "@/testing/agreements";
import { AS_PLANNER, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";

const ROWS: CountedRows = {
  rowKind: "request",
  total: 49,
  hits: 41,
  hidden: 2,
  page: 1,
  pageSize: 25,
  results: [
    {
      id: 12,
      label: "De Regenboog",
      detail: "02-11-2026, leraar groep 5",
      state: "Niet vervuld: groep verdeeld",
      isHit: false,
      opens: { kind: "request", id: 12 },
    },
  ],
};

function open(role: Role, measurement = measurementOf()) {
  return renderScreen(<CountedRowsPage />, {
    path: "/afspraken/5/metingen/71",
    route: "/afspraken/:agreementId/metingen/:measurementId",
    me: personWith({ ...AS_PLANNER, role }),
    answers: {
      "GET /api/v1/agreements/5": agreementOf(),
      "GET /api/v1/agreements/5/measurements": pageOf([measurement]),
      "GET /api/v1/agreements/5/measurements/71/rows": ROWS,
    },
  });
}

test("a figure opens down to the page of one request", async () => {
  open("coordinator");

  const row = await screen.findByRole("link", { name: "De Regenboog" });
  expect(row.getAttribute("href")).toBe("/aanvragen/12");
  expect(await screen.findByRole("heading", { level: 1, name: "83,7%: 41 van 49" })).toBeDefined();
  expect(screen.getByText("Niemand heeft dit cijfer getypt")).toBeDefined();
  expect(screen.getByText("49 aanvragen, waarvan 41 in de teller.")).toBeDefined();
});

test("who may not open a request reads its line, and how many lines are not theirs", async () => {
  open("seat_holder");

  expect(await screen.findByText("De Regenboog")).toBeDefined();
  expect(screen.queryByRole("link", { name: "De Regenboog" })).toBeNull();
  expect(screen.getByText(/^2 aanvragen op deze bladzijde zijn niet van jou/)).toBeDefined();
});

test("only what does not count in the numerator is asked of the server", async () => {
  const user = userEvent.setup();
  const { asked } = open("coordinator");
  await screen.findByRole("link", { name: "De Regenboog" });

  await user.click(screen.getByRole("radio", { name: "Telt niet mee" }));
  await user.click(await screen.findByRole("button", { name: "Volgende" }));

  const queries = asked.filter(({ path }) => path.endsWith("/rows")).map(({ query }) => query);
  expect(queries.at(-1)).toBe("?only=missed&page=2&pageSize=25");
});

test("a figure that a person put in says who, and an older one that it counts no more", async () => {
  open(
    "coordinator",
    measurementOf({ source: "by_hand", measuredBy: "Koos Kramer", isCurrent: false }),
  );

  expect(await screen.findByText(/ingevoerd door Koos Kramer/)).toBeDefined();
  expect(screen.queryByText("Niemand heeft dit cijfer getypt")).toBeNull();
  expect(screen.getByText("Dit is niet meer het cijfer dat telt")).toBeDefined();
});

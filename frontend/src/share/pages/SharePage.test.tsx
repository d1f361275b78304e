import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import SharePage from "@/share/pages/SharePage";
import { AS_PLANNER, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";

const FIGURE = { own: 3, others: { people: 14, median: 2.5, lowest: 0, highest: 9, place: 4 } };
const SHARE = {
  fromDate: "2026-10-01",
  untilDate: "2027-01-01",
  periodLabel: "kwartaal 4 van 2026",
  poolGroup: "permanent",
  poolGroupLabel: "Vaste pool",
  othersInGroup: 14 as number | null,
  fewestOthers: 5,
  asked: FIGURE as unknown,
  accepted: { own: 1, others: null } as unknown,
  halfDaysWorked: { own: 0, others: null } as unknown,
};

function open(share: Partial<typeof SHARE> = {}) {
  return renderScreen(<SharePage />, {
    path: "/mijn-aandeel",
    me: personWith({ ...AS_PLANNER, role: "substitute" }),
    answers: {
      "GET /api/v1/substitutes/me/share": { ...SHARE, ...share },
      "GET /api/v1/substitutes/me/share/rows": {
        askedOffers: [
          {
            id: 1,
            sentAt: "2026-11-02T06:04:00Z",
            schoolName: "De Klimop",
            status: "refused",
            statusLabel: "Niet deze keer",
          },
          {
            id: 2,
            sentAt: "2026-11-03T06:04:00Z",
            schoolName: "De Regenboog",
            status: "accepted",
            statusLabel: "Aangenomen",
          },
        ],
        workedHalfDays: [],
      },
      "GET /api/v1/policies/current": { sentences: ["We stoppen 15 minuten voor het begin."] },
    },
  });
}

test("a person reads the own number beside the others, in a table and as a place", async () => {
  open();

  const table = within(await screen.findByRole("table", { name: "Gevraagd, kwartaal 4 van 2026" }));
  expect(table.getByRole("row", { name: /Jij.*3/ })).toBeDefined();
  expect(table.getByRole("row", { name: /Middelste van de anderen 2,5/ })).toBeDefined();
  expect(
    screen.getByText("Je staat op plek 4 van 15. Plek 1 is het vaakst gevraagd."),
  ).toBeDefined();
});

test("a group that is too small says so, and shows one's own number only", async () => {
  open({ othersInGroup: null, asked: { own: 3, others: null } });

  expect(await screen.findByText("Je groep is klein")).toBeDefined();
  expect(screen.queryByText(/van de anderen/)).toBeNull();
});

test("the number of a yes opens the times that it was a yes", async () => {
  const user = userEvent.setup();
  open();

  await user.click(await screen.findByRole("button", { name: "Bekijk wanneer je ja zei" }));

  const rows = within(await screen.findByRole("dialog"));
  expect(await rows.findByText("De Regenboog")).toBeDefined();
  expect(rows.queryByText("De Klimop")).toBeNull();
});

test("one goes back a period, and not into one that has not begun", async () => {
  const user = userEvent.setup();
  const { asked } = open({ untilDate: "2999-01-01" });

  const next = await screen.findByRole("button", { name: "Volgende" });
  expect(next.getAttribute("aria-disabled") ?? next.hasAttribute("disabled")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Vorige" }));

  expect(asked.some(({ query }) => query.includes("day=2026-09-30"))).toBe(true);
});

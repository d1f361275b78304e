import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import PersonPage from "@/people/pages/PersonPage";
import type { PersonDetail } from "@/people/types";
import { AS_PLANNER, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";

const person: PersonDetail = {
  id: 5,
  hasAccount: true,
  poolNumber: "A0005",
  name: "Hilde Aalbers",
  category: "po_teacher",
  status: "active",
  poolGroups: ["flex"],
  boards: [],
  qualifications: ["Pabo"],
  homePc4: "4001",
  warnings: [{ code: "vog", label: "Geen VOG gezien" }],
  email: "hilde@voorbeeld.test",
  phone: "0612345678",
  maxKm: 25,
  maxHalfDaysPerWeek: 6,
  maxDaysPerWeek: 3,
  yearGroups: [1, 2],
  consentOtherBoardsAt: null,
  qualificationsDetail: [],
  employments: [],
  clearances: [],
  admissions: [{ board: { id: 4, name: "De Waarden" }, status: "pending", decidedAt: null }],
  availability: { pattern: [{ weekday: 0, halfDay: "morning" }], exceptions: [] },
  offersLast30Days: 12,
  assignmentsLast30Days: 4,
};

test("a planner decides where somebody may work", async () => {
  const { asked } = renderScreen(<PersonPage />, {
    path: "/invallers/5",
    route: "/invallers/:substituteId",
    me: personWith(AS_PLANNER),
    answers: {
      "GET /api/v1/substitutes/5": person,
      "PUT /api/v1/substitutes/5/admissions/4": { ...person.admissions[0], status: "admitted" },
    },
  });
  expect(await screen.findByText("Geen VOG gezien")).toBeDefined();
  expect(screen.getAllByText("Ja")).toHaveLength(1);

  await userEvent.selectOptions(screen.getByLabelText("Besluit van De Waarden"), "Toegelaten");

  expect(await screen.findByText("De Waarden: toegelaten.")).toBeDefined();
  expect(asked.find((one) => one.method === "PUT")?.body).toEqual({ status: "admitted" });
});

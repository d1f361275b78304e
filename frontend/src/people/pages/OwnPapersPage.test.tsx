import { screen } from "@testing-library/react";
import { expect, it } from "vitest";

import OwnPapersPage from "@/people/pages/OwnPapersPage";
import { AS_SUBSTITUTE, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";

const RECORD = {
  warnings: [{ code: "qualification-ends", label: "Bevoegdheid loopt af op 1 januari 2027" }],
  qualificationsDetail: [
    {
      kind: "primary_teacher",
      sector: "po",
      subject: "",
      fromDate: "2019-08-01",
      untilDate: "2027-01-01",
      evidenceSeenDate: "2019-08-20",
    },
  ],
  clearances: [
    {
      employer: { id: 4, name: "Stichting De Waarden" },
      issuedDate: "2025-06-01",
      seenDate: "2025-06-03",
    },
  ],
  employments: [
    {
      board: { id: 4, name: "Stichting De Waarden" },
      poolGroup: "flex",
      contractForm: "temporary",
      fte: 0,
      fromDate: "2026-08-01",
      untilDate: "2027-07-31",
    },
  ],
};

it("shows each paper with its last day, and what ends soon on top", async () => {
  renderScreen(<OwnPapersPage />, {
    me: personWith(AS_SUBSTITUTE),
    answers: { "GET /api/v1/substitutes/me": RECORD },
  });

  expect(await screen.findByText("Bevoegdheid loopt af op 1 januari 2027")).toBeDefined();
  expect(screen.getByText(/1 augustus 2019 tot en met 1 januari 2027/)).toBeDefined();
  expect(screen.getByText("VOG, Stichting De Waarden")).toBeDefined();
  expect(screen.getByText(/tot en met 31 juli 2027/)).toBeDefined();
});

it("says so when all is in order", async () => {
  renderScreen(<OwnPapersPage />, {
    me: personWith(AS_SUBSTITUTE),
    answers: { "GET /api/v1/substitutes/me": { ...RECORD, warnings: [] } },
  });

  expect(await screen.findByText("Alles is in orde")).toBeDefined();
});

import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import WelcomePage from "@/looking-back/pages/WelcomePage";
import type { WelcomeTotal } from "@/looking-back/queries";
import { AS_PLANNER, AS_SCHOOL_LEADER, personWith, REGENBOOG } from "@/testing/people";
import { pageOf } from "@/testing/programme";
import { renderScreen } from "@/testing/render";

function total(id: number, name: string, schoolYear: number): WelcomeTotal {
  return {
    schoolLocation: { ...REGENBOOG, id, name },
    schoolYear,
    timesAnswered: 5,
    welcomeLines: [
      {
        line: "somebody_received",
        lineLabel: "Iemand ving je op",
        timesYes: 4,
        timesNo: 1,
        timesNotApplicable: 0,
      },
    ],
    againTotals: { timesGladly: 3, timesFine: 1, timesRatherNot: 1 },
  };
}

const TOTALS = [
  total(1, "De Iep", 2025),
  total(1, "De Iep", 2026),
  total(2, "De Linde", 2026),
  total(3, "De Regenboog", 2026),
  total(4, "De Schakel", 2025),
  total(5, "De Vlinder", 2026),
];

function open(results: readonly WelcomeTotal[], { at = AS_PLANNER } = {}) {
  return renderScreen(<WelcomePage />, {
    path: "/welkom-op-school",
    me: personWith(at),
    answers: {
      "GET /api/v1/welcome-totals": pageOf(...results),
      "GET /api/v1/look-backs": pageOf(),
      "GET /api/v1/school-locations": pageOf(REGENBOOG),
    },
  });
}

async function schools(): Promise<string[]> {
  await screen.findByText(/\d+ uitkomst/);
  return screen.queryAllByText(/schooljaar \d/).map((one) => one.textContent.split(" · ")[0] ?? "");
}

test("a planner finds a school by a part of its name, in one school year", async () => {
  open(TOTALS);
  expect(await schools()).toHaveLength(6);

  await userEvent.selectOptions(screen.getByLabelText(/Schooljaar/), "Schooljaar 2026-2027");
  await userEvent.type(screen.getByLabelText(/Zoek een school/), "li");

  expect(await schools()).toEqual(["De Linde", "De Vlinder"]);
  expect(screen.getByText("2 uitkomsten")).toBeTruthy();
});

test("the schools of the newest school year come first, each year by name", async () => {
  open([total(2, "De Linde", 2025), total(3, "De Vlinder", 2026), total(1, "De Iep", 2026)]);

  expect(await schools()).toEqual(["De Iep", "De Vlinder", "De Linde"]);
});

test("a name that is not there is told, and why a school may be missing", async () => {
  open(TOTALS);

  await userEvent.type(await screen.findByLabelText(/Zoek een school/), "zwaluw");

  expect(screen.getByText("Geen school gevonden")).toBeTruthy();
});

test("a few schools of one year are seen at a glance, without anything to search with", async () => {
  open([total(2, "De Linde", 2026)]);

  expect(await schools()).toEqual(["De Linde"]);
  expect(screen.queryByLabelText(/Zoek|Schooljaar/)).toBeNull();
});

test("without enough answers a planner reads from how many there is something to see", async () => {
  open([]);

  expect(await screen.findByText("Nog van geen school genoeg antwoorden")).toBeTruthy();
});

test("a school sees only totals of at least five people", async () => {
  open([], { at: AS_SCHOOL_LEADER });

  expect(await screen.findByText("Nog niet genoeg antwoorden")).toBeTruthy();
});

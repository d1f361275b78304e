import { screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import SchoolBoardPage from "@/schools/pages/SchoolBoardPage";
import { AS_SCHOOL_LEADER, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";

const NOTHING = { results: [], page: 1, pageSize: 100, total: 0 };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});

afterEach(() => {
  vi.useRealTimers();
});

function openOn(moment: string) {
  vi.setSystemTime(new Date(moment));
  return renderScreen(<SchoolBoardPage />, {
    path: "/schoolbord",
    me: personWith(AS_SCHOOL_LEADER),
    answers: { "GET /api/v1/requests": NOTHING },
  });
}

test("on a school day the board is that of today", async () => {
  openOn("2026-11-23T07:00:00Z");

  expect(await screen.findByText("Maandag 23 november")).toBeDefined();
  expect(await screen.findByText("Vandaag zijn er geen invallers")).toBeDefined();
});

test("in the weekend the board is that of the next school day, and says so", async () => {
  openOn("2026-11-22T10:00:00Z");

  expect(await screen.findByText("Volgende schooldag: maandag 23 november")).toBeDefined();
  expect(await screen.findByText("Vandaag is er geen school")).toBeDefined();
  expect(
    screen.getByText("Voor maandag 23 november is er nog geen invaller gevraagd."),
  ).toBeDefined();
});

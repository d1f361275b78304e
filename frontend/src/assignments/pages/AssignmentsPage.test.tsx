/** The coming work on a bicycle: it opens without reception, and says from when it is. */
import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import AssignmentPage from "@/assignments/pages/AssignmentPage";
import AssignmentsPage from "@/assignments/pages/AssignmentsPage";
import { rememberComing } from "@/assignments/remembered";
import type { AssignmentCard } from "@/http/types";
import { cardWith } from "@/testing/assignments";
import { AS_SUBSTITUTE, personWith } from "@/testing/people";
import { renderScreen, type Answers } from "@/testing/render";
import { addDays, isoDay } from "@/ui/format";

const me = personWith(AS_SUBSTITUTE);
const NO_RECEPTION = new TypeError("Failed to fetch");
const pageOf = (...results: AssignmentCard[]) => ({ results, page: 1, pageSize: 100, total: 1 });

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

function open(answers: Answers) {
  return renderScreen(<AssignmentsPage />, { path: "/invalbeurten", me, answers });
}

/** The network is gone, and the telephone knows it. */
function openWithoutReception(path = "/invalbeurten") {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  const isCard = path !== "/invalbeurten";
  return renderScreen(isCard ? <AssignmentPage /> : <AssignmentsPage />, {
    path,
    route: isCard ? "/invalbeurten/:assignmentId" : "*",
    me,
    answers: {
      "GET /api/v1/assignments": NO_RECEPTION,
      "GET /api/v1/assignments/7": NO_RECEPTION,
    },
  });
}

test("what was seen before opens without reception, with the time of then", async () => {
  open({ "GET /api/v1/assignments": pageOf(cardWith()) });
  await screen.findByRole("link", { name: /Regenboog/ });
  cleanup();

  openWithoutReception();

  expect(await screen.findByRole("link", { name: /Regenboog/ })).toBeDefined();
  expect(await screen.findByText(/Dit is zoals het was om \d\d:\d\d\./)).toBeDefined();
});

test("a card that was never opened opens from the list", async () => {
  rememberComing(pageOf(cardWith()));

  openWithoutReception("/invalbeurten/7");

  expect(await screen.findByText(/Marjan de Wit/)).toBeDefined();
  expect(await screen.findByText(/Dit is zoals het was om/)).toBeDefined();
});

test("work of days that are over is not shown as coming", async () => {
  const [period] = cardWith().periods;
  const over = cardWith({ periods: [{ ...period, date: "2020-01-06" } as typeof period & object] });
  rememberComing(pageOf(over));

  openWithoutReception();

  expect(await screen.findByRole("heading", { name: "Je bent offline" })).toBeDefined();
  expect(screen.queryByRole("link", { name: /Regenboog/ })).toBeNull();
});

test("nothing planned is only said by the server", async () => {
  rememberComing(pageOf(cardWith()));
  open({ "GET /api/v1/assignments": { ...pageOf(), total: 0 } });

  expect(await screen.findByRole("heading", { name: "Er staat niets gepland" })).toBeDefined();
});

/** Two days before now and one after it, whatever day it is. */
function runningWeek(status: AssignmentCard["status"] = "confirmed"): AssignmentCard {
  const days = [-2, -1, 1].map((ahead) => addDays(isoDay(new Date()), ahead));
  const periods = days.flatMap((date) => cardWith().periods.map((one) => ({ ...one, date })));
  return cardWith({ status, periods });
}

test("work of several days that has begun says until when it goes on, not when it began", async () => {
  open({ "GET /api/v1/assignments": pageOf(runningWeek()) });

  expect(await screen.findByText(/^Loopt nog t\/m morgen, 08:30/)).toBeDefined();
  expect(screen.queryByText(/3 dagen/)).toBeNull();
});

test("work that was called off does not go on", async () => {
  open({ "GET /api/v1/assignments": pageOf(runningWeek("cancelled")) });

  expect(await screen.findByText(/3 dagen/)).toBeDefined();
  expect(screen.queryByText(/Loopt nog/)).toBeNull();
});

test("the work itself says so above its days", async () => {
  rememberComing(pageOf(runningWeek()));

  openWithoutReception("/invalbeurten/7");

  expect(await screen.findByText("Loopt nog t/m morgen")).toBeDefined();
  expect(screen.getByText(/^3 dagen/)).toBeDefined();
});

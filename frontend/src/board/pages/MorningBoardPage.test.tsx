import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";

import MorningBoardPage from "@/board/pages/MorningBoardPage";
import type { Board } from "@/board/types";
import { boardOf, boardRow, DAY } from "@/testing/board";
import { AS_PLANNER, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";

const LINDE = { id: 9, locationCode: "11CD00", name: "De Linde", place: "Buren" };
const me = personWith(AS_PLANNER);

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

function open(answer: unknown, view = "lijst") {
  return renderScreen(<MorningBoardPage />, {
    path: `/ochtendbord?dag=${DAY}&weergave=${view}`,
    route: "/ochtendbord",
    me,
    answers: { "GET /api/v1/morning-board": answer },
  });
}

const FATIMA_ON_THAT_DAY = boardRow().periods.map((period) => ({ ...period, substitute: 5 }));

const filled = boardRow({
  id: 2,
  status: "filled",
  schoolLocation: LINDE,
  periods: FATIMA_ON_THAT_DAY,
  substitutes: [{ id: 5, name: "Fatima El Amrani" }],
});

test("a counter says what it counts and leaves only those requests", async () => {
  open(boardOf([boardRow(), filled]));
  expect(await screen.findByText("84% vervuld")).toBeDefined();
  expect(screen.getByText("41 van 49 dagdelen")).toBeDefined();

  await userEvent.click(
    within(screen.getByLabelText(/^Aanvragen naar stand/)).getByText("Vervuld"),
  );

  expect(screen.getByText("De Linde, Buren")).toBeDefined();
  expect(screen.queryByText("De Regenboog, Tiel")).toBeNull();
});

test("words leave only what they name, and nothing found offers the way back", async () => {
  open(boardOf([boardRow(), filled]));

  await userEvent.click(await screen.findByLabelText(/^Zoek school/));
  await userEvent.paste("zz");
  await userEvent.click(screen.getByText("Toon alle aanvragen"));

  expect(screen.getByText("De Regenboog, Tiel")).toBeDefined();
});

test("a change that comes in is shown, marked and said without a reload", async () => {
  let board: Board = boardOf([boardRow()]);
  const { socket, container } = open(() => board);
  await screen.findByText("De Regenboog, Tiel");

  board = boardOf([
    boardRow({
      status: "filled",
      periods: FATIMA_ON_THAT_DAY,
      substitutes: [{ id: 5, name: "Fatima El Amrani" }],
    }),
  ]);
  act(() => {
    socket.open();
    socket.hint("request", 1, 2);
  });

  expect(await screen.findByText("Fatima El Amrani")).toBeDefined();
  await waitFor(() => expect(container.querySelectorAll("[data-marked]")).toHaveLength(1));
  expect(screen.getByText("De Regenboog, Groep 5: vervuld")).toBeDefined();
});

test("a bar of the timeline says who is there, and who did not come, on this day only", async () => {
  const missed = {
    substitute: 5,
    date: DAY,
    status: "not_come" as const,
    statusLabel: "Niet gekomen",
    since: `${DAY}T07:40:00Z`,
    said: [],
  };
  const earlier = { ...missed, date: "2020-01-01", status: "arrived" as const };
  open(boardOf([boardRow(), { ...filled, arrivals: [missed, earlier] }]), "tijdlijn");

  const bar = await screen.findByRole("link", { name: /Vervuld/ });
  expect(within(bar).getByText("Niet gekomen")).toBeDefined();
  expect(within(bar).queryByText("Is er")).toBeNull();
});

test("the timeline has a link for every request, with its school and hours in words", async () => {
  open(boardOf([boardRow(), filled]), "tijdlijn");

  const bar = await screen.findByRole("link", { name: /Fatima El Amrani/ });
  expect(bar.textContent).toBe("Groep 5, 08:30\u00a0–\u2060\u00a015:00, Vervuld: Fatima El Amrani");
  expect(bar.getAttribute("href")).toBe(`/ochtendbord?dag=${DAY}&weergave=tijdlijn&aanvraag=2`);
});

test("who comes on another day of the request is not shown on this day", async () => {
  const [period] = boardRow().periods;
  const row = boardRow({
    status: "partly_filled",
    periods: [
      { ...period, substitute: null },
      { ...period, id: 12, date: "2026-11-24", substitute: 5 },
    ] as typeof filled.periods,
    substitutes: [{ id: 5, name: "Fatima El Amrani" }],
  });
  open(boardOf([row]));

  expect(await screen.findByText(/7 invallers gevraagd/)).toBeDefined();
  expect(screen.queryByText(/Fatima/)).toBeNull();
});

test("a day without requests says so", async () => {
  open(boardOf([]));

  expect(await screen.findByRole("heading", { name: "Geen aanvragen" })).toBeDefined();
});

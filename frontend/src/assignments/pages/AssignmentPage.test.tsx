import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useNavigate } from "react-router";
import { beforeEach, expect, test } from "vitest";

import AssignmentPage from "@/assignments/pages/AssignmentPage";
import type { AssignmentCard } from "@/http/types";
import { cardWith } from "@/testing/assignments";
import { AS_SUBSTITUTE, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";

beforeEach(() => localStorage.clear());

const MONDAY = { id: 1, date: "2031-12-08", start: "08:30", end: "12:00", halfDays: ["morning"] };
const LONG_AGO = { ...MONDAY, id: 2, date: "2020-12-07" };

/** The screen that is open already, and a press on the reminder of that same work. */
function OpenAlready() {
  const navigate = useNavigate();
  return (
    <>
      <AssignmentPage />
      <button onClick={() => void navigate("/invalbeurten/7?antwoord=nee")}>Bericht</button>
    </>
  );
}

function open(card: AssignmentCard, { path = "/invalbeurten/7", sent = [] as unknown[] } = {}) {
  return renderScreen(<OpenAlready />, {
    path,
    route: "/invalbeurten/:assignmentId",
    me: personWith(AS_SUBSTITUTE),
    answers: {
      "GET /api/v1/assignments/7": card,
      "POST /api/v1/assignments/7/cancellation": (body: unknown) => {
        sent.push(body);
        return { ...card, status: "cancelled", cancelledBySide: "substitute", mayCancel: false };
      },
    },
  });
}

test("a way out on a reminder opens the question; only its answer calls off", async () => {
  const sent: unknown[] = [];
  open(cardWith(), { path: "/invalbeurten/7?antwoord=nee", sent });

  const question = await screen.findByRole("dialog", { name: "Kun je toch niet komen?" });
  expect(sent).toEqual([]);
  await userEvent.click(within(question).getByRole("button", { name: "Ja, zeg af" }));

  expect(await screen.findByText("Je hebt zelf afgezegd. De school weet het.")).toBeDefined();
  expect(sent).toHaveLength(1);
});

test("the question comes again when the reminder is pressed again", async () => {
  open(cardWith());
  await screen.findByRole("button", { name: "Ik kan toch niet" });
  expect(screen.queryByRole("dialog")).toBeNull();

  await userEvent.click(screen.getByRole("button", { name: "Bericht" }));
  await userEvent.click(await screen.findByRole("button", { name: "Terug" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Bericht" }));

  expect(await screen.findByRole("dialog")).toBeDefined();
});

test("work that cannot be called off any more has no question", async () => {
  open(cardWith({ mayCancel: false }), { path: "/invalbeurten/7?antwoord=nee" });

  await screen.findByRole("heading", { level: 1 });
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("the question names every day that goes back, and not what was worked", async () => {
  const periods = [LONG_AGO, MONDAY, { ...MONDAY, id: 3, date: "2031-12-09" }];
  open(cardWith({ periods: periods as AssignmentCard["periods"] }), {
    path: "/invalbeurten/7?antwoord=nee",
  });

  const days = await screen.findByRole("list", { name: "Je zegt af voor alle 2 dagen:" });

  expect(
    within(days)
      .getAllByRole("listitem")
      .map((day) => day.textContent),
  ).toEqual([
    "Maandag 8 december, 08:30\u00a0–\u00a012:00",
    "Dinsdag 9 december, 08:30\u00a0–\u00a012:00",
  ]);
  expect(screen.getByText("Wat je al werkte, blijft staan.")).toBeDefined();
});

test.each<[Partial<AssignmentCard>, RegExp]>([
  [{ cancelledBySide: "school" }, /heeft je niet meer nodig/],
  [{ cancelledBySide: "school", reportedAbsent: true }, /zegt dat je er niet was/],
  [{ cancelledBySide: "school", undone: true }, /binnen de bedenktijd teruggedraaid.*telt niet/],
  [{ cancelledBySide: "substitute", undone: true }, /Je draaide je ja terug.*telt niet/],
  [{ cancelledBySide: "colleague", undone: true }, /Een collega komt in jouw plaats/],
])("an assignment that is off says what happened (%o)", async (given, words) => {
  open(cardWith({ status: "cancelled", mayCancel: false, ...given }));

  expect(await screen.findByText(words)).toBeDefined();
  expect(screen.queryByText(/heeft je niet meer nodig/) !== null).toBe(
    words.source.includes("niet meer nodig"),
  );
});

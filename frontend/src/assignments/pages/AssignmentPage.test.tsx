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

function open(card: AssignmentCard, { path = "/invalbeurten/7" } = {}) {
  const { asked } = renderScreen(<OpenAlready />, {
    path,
    route: "/invalbeurten/:assignmentId",
    me: personWith(AS_SUBSTITUTE),
    answers: {
      "GET /api/v1/assignments/7": card,
      "POST /api/v1/assignments/7/cancellation": {
        ...card,
        status: "cancelled",
        cancelledBySide: "substitute",
        mayCancel: false,
      },
    },
  });
  /** What was called off. */
  return () => asked.filter(({ method }) => method === "POST").map(({ body }) => body);
}

test("a way out on a reminder opens the question; only its answer calls off", async () => {
  const sent = open(cardWith(), { path: "/invalbeurten/7?antwoord=nee" });

  const question = await screen.findByRole("dialog", { name: "Kun je toch niet komen?" });
  expect(sent()).toEqual([]);
  await userEvent.click(within(question).getByRole("button", { name: "Ja, zeg af" }));

  expect(await screen.findByText("Je hebt zelf afgezegd. De school weet het.")).toBeDefined();
  expect(sent()).toHaveLength(1);
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

  const days = await screen.findByRole("group", { name: "Voor welke dagen?" });

  expect(
    within(days)
      .getAllByRole("checkbox", { checked: true })
      .map((day) => day.closest("label")?.textContent),
  ).toEqual([
    "Alle dagen (2)",
    "Maandag 8 december08:30\u00a0–\u2060\u00a012:00",
    "Dinsdag 9 december08:30\u00a0–\u2060\u00a012:00",
  ]);
  expect(screen.getByText("Wat al gewerkt is, blijft staan.")).toBeDefined();
  expect(
    screen.getByText("Je komt dan niet meer. Voor alle 2 dagen zoeken we meteen iemand anders."),
  ).toBeDefined();
});

test("an invalbeurt of one day asks nothing about days", async () => {
  const sent = open(cardWith(), { path: "/invalbeurten/7?antwoord=nee" });

  const question = await screen.findByRole("dialog");
  expect(within(question).queryByRole("checkbox")).toBeNull();
  await userEvent.click(within(question).getByRole("button", { name: "Ja, zeg af" }));

  expect(sent()).toEqual([{ reason: "cannot_come", periodIds: [] }]);
});

const THREE_DAYS = [
  MONDAY,
  { ...MONDAY, id: 2, date: "2031-12-09" },
  { ...MONDAY, id: 3, start: "12:45", end: "15:00", date: "2031-12-09" },
  { ...MONDAY, id: 4, date: "2031-12-10" },
] as AssignmentCard["periods"];

test("one day is called off by keyboard, and the question says what stays", async () => {
  const sent = open(cardWith({ periods: THREE_DAYS }), { path: "/invalbeurten/7?antwoord=nee" });
  const keys = userEvent.setup();

  (await screen.findByRole("checkbox", { name: "Alle dagen (3)" })).focus();
  await keys.keyboard(" ");
  expect(screen.queryAllByRole("checkbox", { checked: true })).toEqual([]);
  await keys.tab();
  await keys.tab();
  await keys.keyboard(" ");

  expect(
    screen.getByText(
      "Je komt nog wel op maandag 8 en woensdag 10 december; voor dinsdag 9 december zoeken we meteen iemand anders.",
    ),
  ).toBeDefined();
  await keys.click(screen.getByRole("button", { name: "Ja, zeg af voor 1 dag" }));
  expect(sent()).toEqual([{ reason: "cannot_come", periodIds: [2, 3] }]);
});

test("no day at all is refused with what to do", async () => {
  const sent = open(cardWith({ periods: THREE_DAYS }), { path: "/invalbeurten/7?antwoord=nee" });

  await userEvent.click(await screen.findByRole("checkbox", { name: "Alle dagen (3)" }));
  await userEvent.click(screen.getByRole("button", { name: "Ja, zeg af" }));

  expect(screen.getByText("Kies ten minste één dag.")).toBeDefined();
  expect(sent()).toEqual([]);
});

test("a day that the school takes away under a choice closes the question, which sends nothing", async () => {
  let card = cardWith({ periods: THREE_DAYS });
  const { asked, socket } = renderScreen(<AssignmentPage />, {
    path: "/invalbeurten/7?antwoord=nee",
    route: "/invalbeurten/:assignmentId",
    me: personWith(AS_SUBSTITUTE),
    answers: { "GET /api/v1/assignments/7": () => card },
  });
  await userEvent.click(await screen.findByRole("checkbox", { name: /Maandag 8 december/ }));

  card = { ...card, version: 2, periods: THREE_DAYS.slice(0, 1) };
  socket.open();
  socket.hint("assignment", 7, 2);

  expect(await screen.findByText(/De dagen zijn intussen veranderd/)).toBeDefined();
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(asked.filter(({ method }) => method === "POST")).toEqual([]);
});

test("every day unchecked and checked again is the whole", async () => {
  const sent = open(cardWith({ periods: THREE_DAYS }), { path: "/invalbeurten/7?antwoord=nee" });

  const tuesday = await screen.findByRole("checkbox", { name: /Dinsdag 9 december/ });
  await userEvent.click(tuesday);
  expect(screen.getByRole("checkbox", { name: "Alle dagen (3)", checked: false })).toBeDefined();
  await userEvent.click(screen.getByRole("checkbox", { name: "Alle dagen (3)" }));
  await userEvent.click(screen.getByRole("button", { name: "Ja, zeg af" }));

  expect(sent()).toEqual([{ reason: "cannot_come", periodIds: [] }]);
});

test.each<[Partial<AssignmentCard["calledOffPeriods"][number]>, string]>([
  [{}, "Dinsdag 9 december: door jou afgezegd"],
  [{ calledOffBySide: "school" }, "Dinsdag 9 december: door de school afgezegd"],
  [{ undone: true }, "Dinsdag 9 december: teruggedraaid binnen de bedenktijd"],
])("the page says which days are off and by whom (%o)", async (given, words) => {
  const off = { ...THREE_DAYS[1], calledOffBySide: "substitute", undone: false, ...given };
  open(
    cardWith({
      periods: THREE_DAYS.filter(({ id }) => id !== 2 && id !== 3),
      calledOffPeriods: [off] as AssignmentCard["calledOffPeriods"],
    }),
  );

  expect(await screen.findByText(words)).toBeDefined();
  expect(screen.queryByText("Deze invalbeurt gaat niet door")).toBeNull();
});

test("of a day that two sides called off in parts, each part says by whom", async () => {
  const off = { ...THREE_DAYS[1], calledOffBySide: "school", undone: false };
  const later = { ...off, id: 9, start: "12:45", end: "14:45", calledOffBySide: "substitute" };
  open(
    cardWith({
      periods: THREE_DAYS.filter(({ id }) => id !== 2 && id !== 3),
      calledOffPeriods: [off, later] as AssignmentCard["calledOffPeriods"],
    }),
  );

  expect(
    await screen.findByText(/^Dinsdag 9 december 08:30.*: door de school afgezegd$/),
  ).toBeDefined();
  expect(screen.getByText(/^Dinsdag 9 december 12:45.*: door jou afgezegd$/)).toBeDefined();
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

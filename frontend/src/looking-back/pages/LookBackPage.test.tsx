import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import LookBackPage from "@/looking-back/pages/LookBackPage";
import type { LookBack } from "@/looking-back/queries";
import { AS_SUBSTITUTE, personWith, REGENBOOG } from "@/testing/people";
import { renderScreen } from "@/testing/render";

const ASKED: LookBack = {
  assignmentId: 3,
  schoolLocation: REGENBOOG,
  substituteName: "Sanne Visser",
  lastDate: "2026-11-20",
  closesAt: "2026-12-04T13:45:00Z",
  mayAnswer: true,
  askedSide: "substitute",
  askedLines: [
    { line: "somebody_received", lineLabel: "Iemand ving je op" },
    { line: "timetable_ready", lineLabel: "Je had een rooster en lesstof" },
  ],
  ownAnswer: null,
  schoolAnswer: null,
};

function open(given: Partial<LookBack> = {}) {
  const lookBack = { ...ASKED, ...given };
  return renderScreen(<LookBackPage />, {
    path: "/invalbeurten/3/terugblik",
    route: "/invalbeurten/:assignmentId/terugblik",
    me: personWith(AS_SUBSTITUTE),
    answers: {
      "GET /api/v1/assignments/3/look-back": lookBack,
      "PUT /api/v1/assignments/3/look-back": {
        ...lookBack,
        ownAnswer: { given: [], again: "rather_not" },
      },
    },
  });
}

async function choose(question: string, answer: string) {
  const group = within(await screen.findByRole("group", { name: new RegExp(question) }));
  await userEvent.click(group.getByRole("radio", { name: answer }));
}

test("who forgets a question is told which, and nothing is sent", async () => {
  const { asked } = open();

  await choose("Iemand ving je op", "Ja");
  await userEvent.click(screen.getByRole("button", { name: "Verstuur" }));

  expect(screen.getAllByText("Kies één antwoord.")).toHaveLength(2);
  expect(asked.filter((one) => one.method === "PUT")).toEqual([]);
});

test("closed answers are sent, and liever niet points to the own preferences", async () => {
  const { asked } = open();

  await choose("Iemand ving je op", "Ja");
  await choose("Je had een rooster", "N.v.t.");
  await choose("Wil je hier vaker komen", "Liever niet");
  await userEvent.click(screen.getByRole("button", { name: "Verstuur" }));

  expect(await screen.findByRole("link", { name: "Naar mijn voorkeuren" })).toBeDefined();
  expect(asked.find((one) => one.method === "PUT")?.body).toEqual({
    given: [
      { line: "somebody_received", closedAnswer: "yes" },
      { line: "timetable_ready", closedAnswer: "not_applicable" },
    ],
    again: "rather_not",
  });
});

test("the planner reads only whether the school wants somebody again", async () => {
  open({
    askedSide: null,
    mayAnswer: false,
    askedLines: [],
    schoolAnswer: { given: [], again: "gladly" },
  });

  expect(await screen.findByText("Graag terug")).toBeDefined();
  expect(screen.queryByRole("button", { name: "Verstuur" })).toBeNull();
});

import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import type { AssignmentCard } from "@/http/types";
import { WhoComes } from "@/requests/components/WhoComes";
import { cardWith } from "@/testing/assignments";
import { AS_SCHOOL_LEADER, AS_SUBSTITUTE, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";

const MONDAY = { id: 1, date: "2031-12-08", start: "08:30", end: "12:00", halfDays: ["morning"] };
const TWO_DAYS = [MONDAY, { ...MONDAY, id: 2, date: "2031-12-09" }] as AssignmentCard["periods"];

function show(card: AssignmentCard, role: typeof AS_SCHOOL_LEADER = AS_SCHOOL_LEADER) {
  const { asked } = renderScreen(<WhoComes assignment={card} />, {
    path: "/aanvragen/4",
    me: personWith(role),
    answers: { [`POST /api/v1/assignments/${card.id}/cancellation`]: card },
  });
  return () => asked.filter(({ method }) => method === "POST").map(({ body }) => body);
}

test("a school that has somebody else reads that nobody is asked, and can say so only of all the days", async () => {
  const sent = show(cardWith({ periods: TWO_DAYS }));

  await userEvent.click(await screen.findByRole("button", { name: "Zeg af" }));
  await userEvent.click(screen.getByRole("radio", { name: /Er komt iemand anders/ }));
  expect(screen.getByText(/Voor alle 2 dagen vragen we niemand anders/)).toBeDefined();
  await userEvent.click(screen.getByRole("checkbox", { name: /Maandag 8 december/ }));
  expect(
    screen.getByText(
      "Sanne Vermeer komt nog wel op maandag 8 december; voor dinsdag 9 december zoeken we meteen iemand anders.",
    ),
  ).toBeDefined();
  expect(screen.queryByRole("radio", { name: /Er komt iemand anders/ })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Ja, zeg af voor 1 dag" }));

  expect(sent()).toEqual([{ reason: "cannot_come", periodIds: [2] }]);
});

test("the school reads on which days somebody does not come", async () => {
  const off = {
    ...MONDAY,
    id: 3,
    date: "2031-12-10",
    calledOffBySide: "substitute",
    undone: false,
  };
  show(
    cardWith({
      periods: TWO_DAYS,
      calledOffPeriods: [off] as AssignmentCard["calledOffPeriods"],
    }),
  );

  expect(await screen.findByText("Niet op wo 10 dec")).toBeDefined();
  expect(screen.queryByText("Alle dagen dezelfde invaller")).toBeNull();
});

test.each([
  [cardWith({ mayCancel: false }), AS_SCHOOL_LEADER],
  [cardWith(), AS_SUBSTITUTE],
])("who may not, or only looks, is offered nothing", async (card, role) => {
  show(card, role);

  await screen.findByText(/Sanne Vermeer/);
  expect(screen.queryByRole("button", { name: "Zeg af" })).toBeNull();
});

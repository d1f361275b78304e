import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { personWith } from "@/testing/people";
import { problem, renderScreen } from "@/testing/render";
import { AS_SEAT_HOLDER } from "@/testing/table";
import WaitingPage, { untilOf } from "@/waiting/pages/WaitingPage";
import type { WaitingItem } from "@/waiting/queries";

const VOTE: WaitingItem = {
  kind: "vote",
  kindLabel: "Stemmen",
  id: 5,
  title: "Schaarste eerlijk delen",
  why: "Er wordt nog op je antwoord gewacht voor je zetel Leraar primair onderwijs.",
  dueAt: "2099-12-04T16:00:00Z",
  regionId: 1,
  urgency: "soon",
  urgencyLabel: "Binnenkort",
  url: "/besluiten/5",
};

function open(answer: unknown) {
  return renderScreen(<WaitingPage />, {
    me: personWith(AS_SEAT_HOLDER),
    answers: { "GET /api/v1/me/waiting": answer },
  });
}

test("says what waits, why and until when, with one link to it", async () => {
  open({ results: [VOTE] });

  const link = await screen.findByRole("link", { name: VOTE.title });
  expect(link.getAttribute("href")).toBe("/besluiten/5");
  expect(screen.getByText(VOTE.why)).toBeDefined();
  expect(screen.getByText(/^tot vr 4 dec\.? 17:00, nog/)).toBeDefined();
  expect(screen.getByText("1 ding wacht op jou, het dringendste eerst.")).toBeDefined();
});

test("says honestly that nothing waits, and where to look meanwhile", async () => {
  open({ results: [] });

  expect(await screen.findByRole("heading", { name: "Er wacht niets op je" })).toBeDefined();
  expect(screen.getByRole("link", { name: /wat de regio besluit/ })).toBeDefined();
});

test("does not say that nothing waits when the server is silent", async () => {
  open(problem(500, "broken"));

  expect(await screen.findByRole("alert")).toBeDefined();
  expect(screen.queryByText("Er wacht niets op je")).toBeNull();
});

test("tells that something should have been done already", () => {
  const now = new Date("2026-11-28T10:00:00Z");

  expect(untilOf("2026-11-27T16:00:00Z", now)).toMatch(/^had gemoeten voor vr 27 nov\.? 17:00$/);
  expect(untilOf(null, now)).toBe("zonder einddatum");
});

test("what ends with a day names its last day, not a minute of the night", () => {
  const now = new Date("2026-11-28T10:00:00Z");

  expect(untilOf("2026-12-06T23:00:00Z", now)).toMatch(/^tot en met zo 6 dec\.?, nog 9 dagen$/);
  expect(untilOf("2026-11-19T23:00:00Z", now)).toMatch(/^kon tot en met do 19 nov\.?$/);
});

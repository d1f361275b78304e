/** What happened together is told once, with how often. */
import { expect, it } from "vitest";

import type { Decision } from "@/http/types";
import { stepsOf } from "@/requests/components/steps";

const asked: Decision = {
  id: 3,
  at: "2026-11-23T06:04:10Z",
  subject: "offer",
  subjectId: 7,
  move: "offer",
  moveLabel: "Gevraagd",
  fromState: "new",
  toState: "open",
  actorName: null,
  actorRole: "system",
  reason: "",
};

it("joins the same step of one minute and keeps the others apart", () => {
  const opened: Decision = {
    ...asked,
    id: 1,
    subject: "request",
    move: "open",
    moveLabel: "Aanvraag gedaan",
    actorName: "Marieke de Boer",
  };
  const later = { ...asked, id: 9, at: "2026-11-23T06:20:00Z" };
  const steps = stepsOf([later, asked, { ...asked, id: 2 }, opened]);
  expect(steps.map(({ id, title, detail }) => [id, title, detail])).toEqual([
    [9, "Gevraagd", "Automatisch"],
    [3, "Gevraagd, 2 keer", "Automatisch"],
    [1, "Aanvraag gedaan", "Marieke de Boer"],
  ]);
});

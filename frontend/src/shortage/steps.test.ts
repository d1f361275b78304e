import { expect, test } from "vitest";

import { stepOfPath, shownFirst, stepsOf } from "@/shortage/steps";
import { cellOf, reportOf } from "@/shortage/testing";

test("a form is a few steps of one screen each", () => {
  const steps = stepsOf(reportOf());

  expect(steps.map((step) => step.id)).toEqual([
    "soort",
    "teacher-formatie",
    "teacher-noodoplossingen",
    "controle",
  ]);
});

test("who has one kind of school is not asked which", () => {
  const steps = stepsOf(reportOf({ schoolTypeChoices: ["vo"] }));

  expect(steps[0]?.id).toBe("teacher-formatie");
});

test("a number is found on its step", () => {
  const steps = stepsOf(reportOf());

  expect(stepOfPath(steps, "teacher.open_vacancies")?.id).toBe("teacher-formatie");
  expect(stepOfPath(steps, "teacher.hidden_vacancies.online")?.id).toBe("teacher-noodoplossingen");
  expect(stepOfPath(steps, "teacher.nothing")).toBeUndefined();
});

test("what the pool counted and what somebody gave come first", () => {
  const known = cellOf({ question: "hidden_vacancies", stopGap: "online", prefilled: 0.05 });
  const given = cellOf({ question: "hidden_vacancies", stopGap: "own_team", typed: 0.2 });
  const other = cellOf({ question: "hidden_vacancies", stopGap: "split_over_groups" });
  const last = cellOf({ question: "replacements" });

  expect(shownFirst([known, given, other, last])).toEqual({
    first: [known, given, last],
    others: [other],
  });
});

import { expect, test } from "vitest";

import {
  differsFromPool,
  editsFrom,
  pathOf,
  pathOfField,
  ready,
  sendable,
  without,
} from "@/shortage/edits";
import { cellOf } from "@/shortage/testing";

const staffing = cellOf({ question: "staffing" });
const online = cellOf({ question: "hidden_vacancies", stopGap: "online", prefilled: 0.05 });

test("a number keeps its path when the school changes its type", () => {
  expect(pathOf(online)).toBe("teacher.hidden_vacancies.online");
  expect(pathOf({ ...online })).toBe(pathOfField("teacher.sbo.hidden_vacancies.online"));
});

test("a number is sent as it was typed, with its reason", () => {
  const edits = {
    "teacher.staffing": { text: "8,50", reason: "" },
    "teacher.hidden_vacancies.online": { text: "0,1", reason: " Ook vrijdag " },
  };

  expect(sendable(edits, [staffing, online]).map(({ fte, reason }) => [fte, reason])).toEqual([
    ["8.50", ""],
    ["0.1", "Ook vrijdag"],
  ]);
});

test("what the pool says too, and an empty field, let the pool speak", () => {
  for (const text of ["0,05", "0.0500", ""]) {
    const edits = { "teacher.hidden_vacancies.online": { text, reason: "Toch" } };
    expect(sendable(edits, [online])).toMatchObject([{ fte: null, reason: "" }]);
  }
});

test("what is no number is never sent, and stays where it is typed", () => {
  const edits = {
    "teacher.staffing": { text: "veel", reason: "" },
    "teacher.hidden_vacancies.online": { text: "0,1", reason: "" },
  };

  expect(sendable(edits, [staffing])).toEqual([]);
  expect(Object.keys(ready(edits))).toEqual(["teacher.hidden_vacancies.online"]);
});

test("what was typed on while the last was on its way is still to be sent", () => {
  const sent = { a: { text: "1", reason: "" }, b: { text: "2", reason: "" } };
  const now = { a: { text: "1", reason: "" }, b: { text: "2,5", reason: "" } };

  expect(without(now, sent)).toEqual({ b: { text: "2,5", reason: "" } });
});

test("a reason is asked only where the pool says something else", () => {
  expect(differsFromPool(online, "0,1")).toBe(true);
  expect(differsFromPool(online, "0,050")).toBe(false);
  expect(differsFromPool(online, "")).toBe(false);
  expect(differsFromPool(staffing, "3")).toBe(false);
});

test.each([null, "", "[1]", "{", '{"a": 1}', "7"])(
  "what the device kept wrongly is nothing: %s",
  (kept) => {
    expect(editsFrom(kept)).toEqual({});
  },
);

test("what the device kept comes back", () => {
  const edits = { "teacher.staffing": { text: "8,5", reason: "" } };

  expect(editsFrom(JSON.stringify(edits))).toEqual(edits);
});

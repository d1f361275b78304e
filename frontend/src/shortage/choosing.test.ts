import { expect, test } from "vitest";

import { comparedType, regionsIn, rowsFor, typesIn } from "@/shortage/choosing";
import { BENCHMARK, figureOf } from "@/shortage/testing";

const other = { id: 2, name: "Achterhoek" };
const all = figureOf();
const bao = figureOf({ schoolType: "bao" });
const leaders = figureOf({ function: "school_leader" });
const elsewhere = figureOf({ region: other, schoolType: "vo" });
const figures = [all, bao, leaders, elsewhere];

test("regions stand once and by name", () => {
  expect(regionsIn(figures).map(({ name }) => name)).toEqual([
    "Achterhoek",
    "Onderwijsregio Rivierenland",
  ]);
});

test("only types that somebody was asked about can be chosen", () => {
  expect(typesIn(figures, { region: 1, function: "teacher" })).toEqual(["bao"]);
  expect(typesIn(figures, { region: 1, function: "school_leader" })).toEqual([]);
});

test("without a type the row of all types together is shown", () => {
  const teachers = { region: 1, function: "teacher" } as const;

  expect(rowsFor(figures, { ...teachers, schoolType: null })).toEqual([all]);
  expect(rowsFor(figures, { ...teachers, schoolType: "bao" })).toEqual([bao]);
});

test("a figure that can be compared is shown first", () => {
  const teachers = { region: 1, function: "teacher" } as const;
  const published = { ...BENCHMARK, schoolType: "bao" } as const;

  expect(comparedType(figures, teachers)).toBeNull();
  expect(comparedType([all, figureOf({ schoolType: "bao", benchmark: published })], teachers)).toBe(
    "bao",
  );
});

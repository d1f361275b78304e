import { expect, test } from "vitest";

import { chartOf } from "@/shortage/chart";
import { BENCHMARK, DAY, figureOf } from "@/shortage/testing";

test("bars run from the oldest date to the newest, with parts that add up to the figure", () => {
  const earlier = { ...DAY, id: 4, date: "2026-02-01", label: "1 februari 2026" };
  const { bars } = chartOf([figureOf(), figureOf({ referenceDay: earlier, percent: 4 })]);

  expect(bars.map((bar) => bar.id)).toEqual([4, 5]);
  const last = bars[1];
  expect(last?.parts).toEqual([
    { kind: "hidden", percent: 6 },
    { kind: "open", percent: 2 },
    { kind: "replacements", percent: 2 },
  ]);
});

test("the published figure fits in the picture, also when it is higher than all bars", () => {
  const { benchmark, top } = chartOf([figureOf({ benchmark: BENCHMARK })]);

  expect(benchmark).toBe(12.4);
  expect(top).toBeGreaterThan(12.4);
});

test("without any staffing there is no bar, and still a picture", () => {
  const { bars, top } = chartOf([figureOf({ staffing: 0, percent: null, shown: "" })]);

  expect(bars[0]?.parts).toEqual([]);
  expect(top).toBe(1);
});

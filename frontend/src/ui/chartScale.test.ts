import { describe, expect, it } from "vitest";

import { domainOf, heightOf, labelledPlaces, placeOf, runsOf, ticksOf } from "@/ui/chartScale";

describe("a domain", () => {
  it("has air around the numbers, and keeps within its bounds", () => {
    const { low, high } = domainOf([90, 100], { floor: 0, ceiling: 100 });

    expect(low).toBeCloseTo(88.8);
    expect(high).toBe(100);
  });

  it.each([[[5]], [[0]], [[]]])("of %s is never empty", (values) => {
    const { low, high } = domainOf(values);

    expect(high).toBeGreaterThan(low);
  });
});

it.each([
  [{ low: 62.4, high: 100 }, [70, 80, 90, 100]],
  [{ low: 0, high: 1 }, [0, 0.5, 1]],
  [{ low: -0.2, high: 37 }, [0, 10, 20, 30]],
  [{ low: 88, high: 101 }, [90, 95, 100]],
])("ticks of %o are round: %o", (domain, ticks) => {
  expect(ticksOf(domain)).toEqual(ticks);
});

it("stands the lowest at the bottom and the highest on top", () => {
  const domain = { low: 50, high: 100 };

  expect([50, 75, 100].map((value) => heightOf(value, domain))).toEqual([0, 50, 100]);
  expect(heightOf(7, { low: 7, high: 7 })).toBe(50);
});

it("spreads places from left to right, and stands a lonely one in the middle", () => {
  expect([0, 1, 2].map((index) => placeOf(index, 3))).toEqual([0, 50, 100]);
  expect(placeOf(0, 1)).toBe(50);
});

it("breaks a line where a value is missing", () => {
  expect(runsOf([1, 2, null, 4]).map((run) => run.map(({ index }) => index))).toEqual([
    [0, 1],
    [3],
  ]);
});

it("labels the last place and no more than fit", () => {
  expect(labelledPlaces(12, 4)).toEqual([2, 5, 8, 11]);
  expect(labelledPlaces(2, 6)).toEqual([0, 1]);
  expect(labelledPlaces(0, 6)).toEqual([]);
});

import { expect, it } from "vitest";

import { draw, numbered, radiusOf } from "@/regions/map";
import { standingWith } from "@/testing/regions";

const NORTH = { region: 1, latitude: 53, longitude: 6, schools: 3 };
const SOUTH = { region: 2, latitude: 51, longitude: 6, schools: 1 };
const EAST = { region: 1, latitude: 53, longitude: 7, schools: 1 };
const LOOSE = { region: null, latitude: 51, longitude: 5, schools: 1 };

it("draws north above south and east to the right, all inside the box", () => {
  const picture = draw([NORTH, SOUTH, EAST, LOOSE]);
  const [north, south, east] = picture?.spots ?? [];

  expect((north?.y ?? 0) < (south?.y ?? 0)).toBe(true);
  expect((east?.x ?? 0) > (north?.x ?? 0)).toBe(true);
  for (const { x, y } of picture?.spots ?? []) {
    expect(x >= 0 && x <= (picture?.width ?? 0)).toBe(true);
    expect(y >= 0 && y <= (picture?.height ?? 0)).toBe(true);
  }
});

it("puts the number of a region at the middle of its schools, and none at schools without a region", () => {
  const picture = draw([NORTH, SOUTH, EAST, LOOSE]);
  const [north, , east] = picture?.spots ?? [];

  expect([...(picture?.middles.keys() ?? [])]).toEqual([1, 2]);
  // Three schools pull harder than one.
  expect(picture?.middles.get(1)?.x).toBeCloseTo(((north?.x ?? 0) * 3 + (east?.x ?? 0)) / 4);
});

it("draws a single place without dividing by nothing, and no place at all as nothing", () => {
  const picture = draw([NORTH]);

  expect(picture?.spots[0]?.x).toBeCloseTo((picture?.width ?? 0) / 2);
  expect(draw([])).toBeUndefined();
});

it("lets a dot grow with its schools, to a largest size", () => {
  expect(radiusOf(1) < radiusOf(9)).toBe(true);
  expect(radiusOf(10_000)).toBe(radiusOf(20_000));
});

it("numbers regions by name, whatever stands first today", () => {
  const rows = numbered([
    standingWith({ id: 2, name: "Zuid" }),
    standingWith({ id: 1, name: "Aa" }),
  ]);

  expect(rows.map(({ number, region }) => [number, region.name])).toEqual([
    [1, "Aa"],
    [2, "Zuid"],
  ]);
});

import { afterEach, expect, test } from "vitest";

import { forgetRemembered, remember, remembered, rememberedAt } from "@/http/remembered";

const NOW = new Date("2026-11-23T07:00:00+01:00");
const hoursLater = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

afterEach(() => localStorage.clear());

test("an answer is there again when the app opens", () => {
  remember("offers", [{ id: 7 }], NOW);

  expect(remembered("offers", hoursLater(1))).toEqual([{ id: 7 }]);
  expect(remembered("assignments", NOW)).toBeUndefined();
});

test("it is known from when an answer is", () => {
  remember("offers", [{ id: 7 }], NOW);

  expect(rememberedAt("offers", hoursLater(1))).toBe(NOW.getTime());
  expect(rememberedAt("assignments", NOW)).toBe(0);
});

test("what is too old to be of use is gone, also from the device", () => {
  remember("offers", [{ id: 7 }], NOW);

  expect(remembered("offers", hoursLater(73))).toBeUndefined();
  expect(localStorage.length).toBe(0);
});

test("what cannot be read is nothing", () => {
  localStorage.setItem("of-me:offers", "{");

  expect(remembered("offers", NOW)).toBeUndefined();
});

test("it goes with the person, and leaves the rest of the device alone", () => {
  remember("offers", [{ id: 7 }], NOW);
  localStorage.setItem("theme", "dark");

  forgetRemembered();

  expect(Object.keys(localStorage)).toEqual(["theme"]);
});

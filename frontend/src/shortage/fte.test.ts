import { describe, expect, test } from "vitest";

import { fteInField, fteWords, parseFte } from "@/shortage/fte";

describe("what somebody types", () => {
  test.each([
    ["8,5", "8.5"],
    ["8.5", "8.5"],
    [" 0,0250 ", "0.0250"],
    ["12", "12"],
    ["1 2", "12"],
  ])("%s is a number", (text, fte) => {
    expect(parseFte(text)).toEqual({ kind: "number", fte });
  });

  test.each(["", "  "])("nothing is nothing: %j", (text) => {
    expect(parseFte(text)).toEqual({ kind: "empty" });
  });

  test.each(["-1", "−0,5"])("%s is less than nothing", (text) => {
    expect(parseFte(text)).toMatchObject({
      kind: "wrong",
      why: expect.stringMatching("nooit minder") as string,
    });
  });

  test.each(["veel", "NaN", "1,2,3", "1,23456", "12345", "1e3", ",5", "Infinity", "0x10"])(
    "%s is no number",
    (text) => {
      expect(parseFte(text)).toMatchObject({
        kind: "wrong",
        why: expect.stringMatching("bijvoorbeeld 0,6") as string,
      });
    },
  );
});

test("a number is shown exactly, and can be typed on from its field", () => {
  expect(fteWords(1234.025)).toBe("1.234,025");
  expect(fteInField(1234.025)).toBe("1234,025");
  expect(fteInField(null)).toBe("");
});

/** A rule is read back as it was meant. */
import { describe, expect, it } from "vitest";

import type { AcceptanceRule } from "@/rules/types";
import { termsInWords, untilInWords } from "@/rules/words";

const rule: AcceptanceRule = {
  id: 1,
  schools: [],
  untilDaysBefore: 1,
  untilTime: "20:00",
  wholeDaysOnly: true,
  paused: false,
  activeSince: "2026-11-23T06:04:00Z",
};

describe("the words of a rule", () => {
  it("say until when, and which days", () => {
    expect(termsInWords(rule)).toBe("Tot 20:00 de avond ervoor, alleen hele dagen");
    expect(termsInWords({ ...rule, wholeDaysOnly: false })).toBe(
      "Tot 20:00 de avond ervoor, ook losse dagdelen",
    );
  });

  it.each([
    [0, "07:00", "Tot 07:00 op de dag zelf"],
    [1, "12:00", "Tot 12:00 de dag ervoor"],
    [2, "20:00", "Tot 20:00, twee dagen ervoor"],
    [7, "20:00", "Tot 20:00, een week ervoor"],
    [5, "20:00", "Tot 20:00, 5 dagen ervoor"],
  ])("count %i days back", (untilDaysBefore, untilTime, words) => {
    expect(untilInWords({ untilDaysBefore, untilTime })).toBe(words);
  });
});

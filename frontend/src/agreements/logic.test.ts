import { describe, expect, it } from "vitest";

import { groupsOf, totalsOf } from "@/agreements/attention";
import { readNumber, typedOf } from "@/agreements/numbers";
import { nextStart, stretchesBetween } from "@/agreements/periods";
import { trendOf } from "@/agreements/trend";
import { completenessOf, countedOf, shortPeriod, weekOf } from "@/agreements/words";
import { agreementRow, FILL_RATE, figureOf, FIRST_MONDAY, NO_FIGURE } from "@/testing/agreements";
import { addDays } from "@/ui/format";

describe("what needs attention", () => {
  it("comes first: off track before at risk, and what must be reported before what is reported", () => {
    const rows = [
      agreementRow({ id: 1, status: "on_track" }),
      agreementRow({ id: 2, status: "at_risk", nextReport: null }),
      agreementRow({ id: 3, status: "at_risk" }),
      agreementRow({ id: 4, status: "off_track" }),
      agreementRow({ id: 5, status: "too_early" }),
    ];

    expect(groupsOf(rows).map(({ title, rows: own }) => [title, own.map(({ id }) => id)])).toEqual([
      ["Vraagt aandacht", [4, 3, 2]],
      ["Op koers", [1]],
      ["Nog te vroeg", [5]],
    ]);
  });

  it("is totalled over those about which something can be said", () => {
    const totals = totalsOf([
      agreementRow({ status: "achieved", nextReport: null, awaitingReview: 2 }),
      agreementRow({ status: "at_risk" }),
      agreementRow({ status: "too_early", nextReport: null }),
    ]);

    expect(totals).toMatchObject({ good: 1, judged: 2, reportsDue: 1, awaitingReview: 2 });
  });
});

describe("a trend in words", () => {
  const row = (values: (number | null)[], indicator = {}) =>
    agreementRow({
      points: values.map((value, week) => ({
        fromDate: addDays(FIRST_MONDAY, 7 * week),
        value,
        target: 90,
      })),
      untilDate: addDays(FIRST_MONDAY, 7 * values.length),
      indicator: { ...FILL_RATE, ...indicator },
    });
  const LATER = "2027-06-01";

  it("holds the last three figures against the three before", () => {
    expect(trendOf(row([70, 71, 72, 80, 81, 82]), LATER)).toEqual({
      going: "better",
      words: "Gaat vooruit: gemiddeld 10 procentpunt hoger dan de 3 metingen ervoor",
    });
  });

  it("turns round where lower is better", () => {
    const lower = { direction: "lower", unit: "minutes" } as const;

    expect(trendOf(row([20, 10], lower), LATER)).toEqual({
      going: "better",
      words: "Gaat vooruit: gemiddeld 10 min lager dan de meting ervoor",
    });
    expect(trendOf(row([10, 20], lower), LATER).going).toBe("worse");
  });

  it("does not make much of very little, and leaves out a period that runs", () => {
    expect(trendOf(row([83.7, 83.9]), LATER).going).toBe("level");
    expect(trendOf(row([80, 10]), addDays(FIRST_MONDAY, 10)).going).toBe("unknown");
  });

  it("of a total tells how fast it grows", () => {
    const total = { counting: "cumulative", unit: "count" } as const;

    expect(trendOf(row([1, 3, 6], total), LATER).words).toBe("Er kwam gemiddeld 2 per periode bij");
  });
});

describe("the periods of a new agreement", () => {
  it.each([
    ["week", "2026-11-25", "2026-11-30"],
    ["month", "2026-12-31", "2027-01-01"],
    ["quarter", "2026-11-25", "2027-01-01"],
    ["school_year", "2026-07-31", "2026-08-01"],
    ["school_year", "2026-08-01", "2027-08-01"],
  ] as const)("of a %s after %s begin on %s", (kind, day, next) => {
    expect(nextStart(kind, day)).toBe(next);
  });

  it("may be cut short at both ends, and touch", () => {
    expect(stretchesBetween("month", "2026-11-15", "2027-01-10")).toEqual([
      { fromDate: "2026-11-15", untilDate: "2026-12-01" },
      { fromDate: "2026-12-01", untilDate: "2027-01-01" },
      { fromDate: "2027-01-01", untilDate: "2027-01-10" },
    ]);
    expect(stretchesBetween("month", "2027-01-10", "2026-11-15")).toEqual([]);
  });
});

describe("a number field", () => {
  it.each([
    ["90", 90],
    [" 87,5 ", 87.5],
    ["87.5", 87.5],
    ["0", 0],
  ])("reads %s", (text, value) => {
    expect(readNumber(text)).toEqual({ value, error: undefined });
  });

  it.each(["n.v.t.", "zie bijlage", "ja", "90%", "1e3", "1.000,5", "--3"])("refuses %s", (text) => {
    expect(readNumber(text).error).toMatch(/alleen een getal/);
  });

  it("says what is out of bounds, and lets what is optional be empty", () => {
    expect(readNumber("-1", { min: 0 }).error).toBe("Vul 0 of meer in.");
    expect(readNumber("101", { max: 100 }).error).toBe("Vul 100 of minder in.");
    expect(readNumber("1,23456").error).toMatch(/achter de komma/);
    expect(readNumber("").error).toBe("Vul een getal in.");
    expect(readNumber("", { optional: true })).toEqual({ value: null, error: undefined });
    expect(typedOf(87.5)).toBe("87,5");
  });
});

describe("figures in words", () => {
  it("name what they count, and how complete they are", () => {
    expect(countedOf(figureOf(0), FILL_RATE)).toBe("41 van 49");
    expect(countedOf(figureOf(0), { ...FILL_RATE, unit: "hours" })).toBeUndefined();
    expect(completenessOf(figureOf(0))).toBe("49 van 52 meegeteld");
    expect(completenessOf(figureOf(0, { received: 52 }))).toBe("Compleet: 52 meegeteld");
    expect(completenessOf(figureOf(0, NO_FIGURE))).toBeUndefined();
  });

  it.each([
    ["week", "2026-12-28", "wk 53"],
    ["month", "2026-11-01", "nov"],
    ["quarter", "2026-10-01", "kw 4"],
    ["school_year", "2026-08-01", "26/27"],
  ] as const)("below a chart a %s from %s is %s", (kind, day, words) => {
    expect(shortPeriod(kind, day)).toBe(words);
  });

  it("count weeks as the calendar does", () => {
    expect(weekOf(new Date("2027-01-03T12:00:00Z"))).toBe(53);
    expect(weekOf(new Date("2027-01-04T12:00:00Z"))).toBe(1);
  });
});

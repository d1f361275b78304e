import { describe, expect, it } from "vitest";

import {
  addDays,
  countOf,
  daysBetween,
  formatAgo,
  formatDate,
  formatDay,
  formatDayAndTime,
  formatDuration,
  formatKilometres,
  formatLongDay,
  formatNumber,
  formatPhone,
  formatRelativeDay,
  formatShare,
  formatTime,
  formatTimeRange,
  formatWeekday,
  formatYearGroups,
  isoDay,
} from "@/ui/format";

const NOW = new Date("2026-11-23T06:04:00Z");

describe("times", () => {
  it("are those of Amsterdam, in winter and in summer", () => {
    expect(formatTime("2026-11-23T06:04:00Z")).toBe("07:04");
    expect(formatTime("2026-06-23T06:04:00Z")).toBe("08:04");
    expect(formatTime("2026-11-23T23:00:00Z")).toBe("00:00");
  });

  it("that are local already stay as they are", () => {
    expect(formatTime("08:30")).toBe("08:30");
    expect(formatTimeRange("08:30:00", "15:00")).toBe("08:30\u00a0–\u2060\u00a015:00");
  });
});

describe("telephone numbers", () => {
  it.each([
    ["0612345678", "06 12 34 56 78"],
    ["+31 6 1234 5678", "06 12 34 56 78"],
    ["0592-123456", "0592 12 34 56"],
    ["020 1234567", "020 123 45 67"],
    ["112", "112"],
    ["+32 470 12 34 56", "+32 470 12 34 56"],
  ])("%s is read as %s", (written, read) => {
    expect(formatPhone(written).replaceAll("\u00a0", " ")).toBe(read);
  });
});

describe("days", () => {
  it("have Dutch names", () => {
    expect(formatDay("2026-11-23")).toBe("ma 23 nov");
    expect(formatLongDay("2026-11-23")).toBe("maandag 23 november");
    expect(formatDate("2026-11-23")).toBe("23 november 2026");
    expect([1, 5, 7].map(formatWeekday)).toEqual(["maandag", "vrijdag", "zondag"]);
  });

  it("close by are called by what they are", () => {
    expect(
      ["2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25"].map((day) =>
        formatRelativeDay(day, NOW),
      ),
    ).toEqual(["gisteren", "vandaag", "morgen", "wo 25 nov"]);
  });

  it("change at midnight in Amsterdam, not in Greenwich", () => {
    expect(isoDay("2026-11-22T22:59:00Z")).toBe("2026-11-22");
    expect(isoDay("2026-11-22T23:00:00Z")).toBe("2026-11-23");
    expect(formatDayAndTime("2026-11-22T23:30:00Z", NOW)).toBe("vandaag 00:30");
  });

  it("are counted across the change to winter time", () => {
    expect(addDays("2026-10-24", 2)).toBe("2026-10-26");
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  });
});

describe("lengths of time", () => {
  it("are rounded up to what a person can use", () => {
    expect(
      [-1, 30_000, 9 * 60_000, 80 * 60_000, 120 * 60_000, 72 * 3_600_000].map(formatDuration),
    ).toEqual(["0 min", "1 min", "9 min", "1 uur 20 min", "2 uur", "3 dagen"]);
  });

  it("ago become a moment when they are long", () => {
    const moments = [
      "2026-11-23T06:03:40Z",
      "2026-11-23T06:00:00Z",
      "2026-11-23T03:30:00Z",
      "2026-11-21T06:04:00Z",
    ];

    expect(moments.map((moment) => formatAgo(moment, NOW))).toEqual([
      "net",
      "4 min geleden",
      "2 uur geleden",
      "za 21 nov 07:04",
    ]);
  });
});

describe("numbers", () => {
  it("come with what they count", () => {
    expect(countOf(1, "invaller", "invallers")).toBe("1 invaller");
    expect(countOf(1204, "invaller", "invallers")).toBe("1.204 invallers");
    expect(formatNumber(7.5)).toBe("7,5");
    expect(formatShare(41, 49)).toBe("84%");
    expect(formatShare(0, 0)).toBe("–");
    expect([4.24, 12.6].map(formatKilometres)).toEqual(["4,2 km", "13 km"]);
  });

  it("of groups are joined when they are neighbours", () => {
    expect([[], [5], [6, 5], [7, 1], [1, 2, 3], [1, 3, 8]].map(formatYearGroups)).toEqual([
      "",
      "groep 5",
      "groep 5/6",
      "groep 1 en 7",
      "groep 1/2/3",
      "groep 1, 3 en 8",
    ]);
  });
});

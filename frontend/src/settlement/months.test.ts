import { expect, test } from "vitest";

import { monthAfter, monthsUntil } from "@/settlement/months";

test("a month later or earlier crosses the year", () => {
  expect(monthAfter("2026-11-29", 2)).toBe("2027-01-01");
  expect(monthAfter("2026-01-31", -1)).toBe("2025-12-01");
  expect(monthAfter("2026-11-29", 0)).toBe("2026-11-01");
});

test("one counts from this month or from one of the two years before it", () => {
  const months = monthsUntil("2026-11-29");

  expect(months).toHaveLength(24);
  expect(months[0]).toEqual({ value: "2026-11-01", label: "november 2026" });
  expect(months.at(-1)?.value).toBe("2024-12-01");
});

import { expect, test } from "vitest";

import { nextReferenceDays } from "@/shortage/days";

test.each([
  ["2026-11-28", ["2027-02-01", "2027-10-01"]],
  ["2027-02-01", ["2027-02-01", "2027-10-01"]],
  ["2027-02-02", ["2027-10-01", "2028-02-01"]],
])("after %s come two days to count on", (today, days) => {
  expect(nextReferenceDays(today)).toEqual(days);
});

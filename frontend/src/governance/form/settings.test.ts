import { expect, it } from "vitest";

import { hasChanges, shownAt, withChange } from "@/governance/form/settings";

const current = {
  waves: { stop_minutes: 15, head_start_minutes: { same_day: 5, tomorrow: 30 } },
  planning: { is_fair: true, max_loss: 0.01 },
};

it("keeps only what changes, at its own place", () => {
  const once = withChange({}, current, "planning.max_loss", 0.05);
  const twice = withChange(once, current, "waves.head_start_minutes.same_day", 10);

  expect(twice).toEqual({
    planning: { max_loss: 0.05 },
    waves: { head_start_minutes: { same_day: 10 } },
  });
});

it("drops a change that was turned back, and what became empty with it", () => {
  const changed = withChange({}, current, "waves.head_start_minutes.same_day", 10);
  const both = withChange(changed, current, "waves.stop_minutes", 20);

  expect(withChange(both, current, "waves.head_start_minutes.same_day", 5)).toEqual({
    waves: { stop_minutes: 20 },
  });
  expect(hasChanges(withChange(changed, current, "waves.head_start_minutes.same_day", 5))).toBe(
    false,
  );
});

it("leaves changes alone that the form has no field for", () => {
  const given = { rules: { far_km: 30 } };

  expect(withChange(given, current, "planning.is_fair", false)).toEqual({
    rules: { far_km: 30 },
    planning: { is_fair: false },
  });
});

it("shows the changed value, and else the one that holds", () => {
  const changes = { planning: { is_fair: false } };

  expect(shownAt(changes, current, "planning.is_fair")).toBe(false);
  expect(shownAt(changes, current, "planning.max_loss")).toBe(0.01);
  expect(shownAt(changes, current, "planning.nothing")).toBeUndefined();
});

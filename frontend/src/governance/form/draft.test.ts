import { expect, it } from "vitest";

import {
  bodyOf,
  endOfAfternoon,
  NOTHING,
  problemsOf,
  type DecisionDraft,
} from "@/governance/form/draft";

const FAIR: DecisionDraft = {
  ...NOTHING,
  title: " Eerlijk delen ",
  text: "Kleine besturen komen tekort.",
  effect: {
    kind: "pool_policy",
    fromDate: "2026-12-01",
    changes: { planning: { max_loss: 0.05 } },
  },
};

it("says what is missing in words that help", () => {
  expect(problemsOf(NOTHING)).toEqual({
    title: "Geef je voorstel een titel.",
    text: "Schrijf wat je voorstelt, en waarom.",
  });
  const unchanged = {
    ...FAIR,
    effect: { kind: "pool_policy", fromDate: "2026-12-01", changes: {} },
  };
  expect(problemsOf(unchanged).effect).toContain("Verander een van de afspraken");
  expect(problemsOf(FAIR)).toEqual({});
});

it("sends the change and leaves to the region what nobody chose", () => {
  expect(bodyOf(FAIR, 1)).toEqual({
    title: "Eerlijk delen",
    text: "Kleine besturen komen tekort.",
    effect: {
      kind: "pool_policy",
      fromDate: "2026-12-01",
      values: { planning: { max_loss: 0.05 } },
    },
    region: 1,
    form: "consent",
    isBinding: false,
    chambers: [],
    closesAt: null,
    reviewDate: null,
  });
});

it("lets an advice change nothing, whatever was filled in", () => {
  expect(bodyOf({ ...FAIR, form: "advice" }, undefined).effect).toBeNull();
});

it("closes at five in the afternoon, in winter and in summer", () => {
  expect(endOfAfternoon("2026-12-02")).toBe("2026-12-02T16:00:00.000Z");
  expect(endOfAfternoon("2026-07-02")).toBe("2026-07-02T15:00:00.000Z");
});

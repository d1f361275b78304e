/** A draft survives a closed app, but not a passed morning. */
import { beforeEach, describe, expect, it } from "vitest";

import { emptyDraft } from "@/requests/form/draft";
import { dropDraft, forgetDraftsOfOthers, keepDraft, keptDraft } from "@/requests/form/keeping";
import { REGENBOOG } from "@/requests/form/schoolsForTests";

const NOW = new Date("2026-11-23T06:04:00Z");
const draft = { ...emptyDraft(REGENBOOG, NOW), yearGroups: [5], notes: "Gym om half elf" };

describe("a kept draft", () => {
  beforeEach(() => keepDraft(9, draft, NOW));

  it("comes back to the same person only", () => {
    expect(keptDraft(9, NOW)).toEqual(draft);
    expect(keptDraft(10, NOW)).toBeUndefined();
  });

  it("is too old after half a day", () => {
    expect(keptDraft(9, new Date("2026-11-23T18:05:00Z"))).toBeUndefined();
  });

  it("loses days that have passed", () => {
    const evening = new Date("2026-11-23T18:00:00Z");
    keepDraft(9, { ...draft, days: ["2026-11-23", "2026-11-24"] }, evening);
    expect(keptDraft(9, new Date("2026-11-24T05:00:00Z"))?.days).toEqual(["2026-11-24"]);
    keepDraft(9, draft, evening);
    expect(keptDraft(9, new Date("2026-11-24T05:00:00Z"))).toBeUndefined();
  });

  it("waits for who wrote it when their session ended, and goes when somebody else comes in", () => {
    forgetDraftsOfOthers(undefined, NOW);
    forgetDraftsOfOthers(9, NOW);
    expect(keptDraft(9, NOW)).toEqual(draft);

    localStorage.setItem("theme", "dark");
    forgetDraftsOfOthers(10, NOW);
    expect(Object.keys(localStorage)).toEqual(["theme"]);
  });

  it("does not stay on the device once it is too old, also when nobody comes back", () => {
    const later = new Date("2026-11-23T18:05:00Z");
    forgetDraftsOfOthers(undefined, later);
    expect(localStorage.length).toBe(0);

    keepDraft(9, draft, NOW);
    keptDraft(9, later);
    expect(localStorage.length).toBe(0);
  });

  it("is gone after sending, and unreadable memory is no draft", () => {
    dropDraft(9);
    expect(keptDraft(9, NOW)).toBeUndefined();
    localStorage.setItem("request-draft-of-9", "{");
    expect(keptDraft(9, NOW)).toBeUndefined();
  });
});

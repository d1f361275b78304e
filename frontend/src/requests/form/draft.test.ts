/** From the form to the body that travels, and what still has to be chosen. */
import { describe, expect, it } from "vitest";

import { bodyOf, emptyDraft, periodsOf, problemsOf } from "@/requests/form/draft";
import { LYCEUM, REGENBOOG } from "@/requests/form/schoolsForTests";

const AT_SEVEN = new Date("2026-11-23T06:04:00Z");
const AT_NOON = new Date("2026-11-23T11:30:00Z");
const MONDAY = "2026-11-23";

describe("an empty draft", () => {
  it("asks for the whole of today and takes over the contact of the school", () => {
    const draft = emptyDraft(REGENBOOG, AT_SEVEN);
    expect(draft.days).toEqual([MONDAY]);
    expect(draft.part).toEqual({ kind: "day" });
    expect(draft.contactName).toBe("Marjan de Wit");
  });

  it("lacks only the group", () => {
    expect(problemsOf(emptyDraft(REGENBOOG, AT_SEVEN), REGENBOOG, AT_SEVEN)).toEqual({
      yearGroups: "Kies ten minste één groep.",
    });
  });

  it("lacks subject and level at a secondary school", () => {
    expect(problemsOf(emptyDraft(LYCEUM, AT_SEVEN), LYCEUM, AT_SEVEN)).toEqual({
      subject: "Kies het vak.",
      track: "Kies het niveau.",
    });
  });
});

describe("the body", () => {
  it("is complete after one press on a group", () => {
    const draft = { ...emptyDraft(REGENBOOG, AT_SEVEN), yearGroups: [5] };
    expect(bodyOf(draft, REGENBOOG, AT_SEVEN)).toEqual({
      schoolLocation: 11,
      function: "teacher",
      yearGroups: [5],
      subject: "",
      track: "",
      category: "unplanned_short",
      periods: [
        { date: MONDAY, start: "08:30", end: "12:00" },
        { date: MONDAY, start: "12:45", end: "15:00" },
      ],
      splittable: false,
      preferredSubstitutes: [],
      notes: "",
      contactName: "Marjan de Wit",
      contactPhone: "033 462 18 90",
    });
  });

  it("leaves out what is already over", () => {
    const draft = { ...emptyDraft(REGENBOOG, AT_NOON), yearGroups: [5] };
    expect(periodsOf(draft, REGENBOOG, AT_NOON)).toEqual([
      { date: MONDAY, start: "12:45", end: "15:00" },
    ]);
  });

  it("is never splittable with one part", () => {
    const draft = { ...emptyDraft(REGENBOOG, AT_NOON), yearGroups: [5], splittable: true };
    expect(bodyOf(draft, REGENBOOG, AT_NOON).splittable).toBe(false);
  });

  it("carries own hours, own waves and an own solution", () => {
    const draft = {
      ...emptyDraft(REGENBOOG, AT_SEVEN),
      yearGroups: [5, 6],
      part: { kind: "hours" as const, start: "10:00", end: "13:30" },
      waves: [{ minutesAfterStart: 0, size: 40 }],
      solvedInternally: "own_team" as const,
    };
    const body = bodyOf(draft, REGENBOOG, AT_SEVEN);
    expect(body.periods).toEqual([{ date: MONDAY, start: "10:00", end: "13:30" }]);
    expect(body.waves).toEqual([{ minutesAfterStart: 0, size: 40 }]);
    expect(body.solvedInternally).toBe("own_team");
  });

  it("has no groups at a secondary school, and no subject for a group teacher", () => {
    const secondary = { ...emptyDraft(LYCEUM, AT_SEVEN), yearGroups: [1], subject: "wiskunde" };
    expect(bodyOf(secondary, LYCEUM, AT_SEVEN).yearGroups).toEqual([]);
    const primary = { ...emptyDraft(REGENBOOG, AT_SEVEN), subject: "gym" };
    expect(bodyOf(primary, REGENBOOG, AT_SEVEN).subject).toBe("");
  });
});

describe("problems with the time", () => {
  const draft = { ...emptyDraft(REGENBOOG, AT_SEVEN), yearGroups: [5] };

  it("names a day that must be chosen", () => {
    expect(problemsOf({ ...draft, days: [] }, REGENBOOG, AT_SEVEN)).toEqual({
      days: "Kies ten minste één dag.",
    });
  });

  it("names hours that are not filled in, or turned round", () => {
    const hours = (start: string | null, end: string | null) =>
      problemsOf({ ...draft, part: { kind: "hours", start, end } }, REGENBOOG, AT_SEVEN).part;
    expect(hours("10:00", null)).toBe("Vul een begin en een einde in.");
    expect(hours("12:00", "10:00")).toBe("De eindtijd ligt na de begintijd.");
  });

  it("says that a part is over", () => {
    const morning = { ...draft, part: { kind: "slots" as const, slots: ["morning"] } };
    expect(problemsOf(morning, REGENBOOG, AT_NOON).part).toBe(
      "Dit is al voorbij. Kies een later moment.",
    );
  });
});

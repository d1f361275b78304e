import { describe, expect, it } from "vitest";

import type { Offer } from "@/http/types";
import {
  answeredPart,
  hasParts,
  partOptions,
  shownPart,
  stillAsked,
  stillChosen,
} from "@/offers/parts";

const NOW = new Date("2026-11-23T07:00:00+01:00");

function period(id: number, date: string, isTaken = false): Offer["periods"][number] {
  return { id, date, start: "08:30", end: "12:00", halfDays: ["morning"], isTaken };
}

function offer(changes: Partial<Offer> = {}): Offer {
  const periods = [period(1, "2026-11-23"), period(2, "2026-11-24"), period(3, "2026-11-25")];
  return { status: "open", splittable: true, periods, ...changes } as Offer;
}

describe("an offer of several days", () => {
  it("leaves out what somebody else took, as long as the question stands", () => {
    const periods = [period(1, "2026-11-23", true), period(2, "2026-11-24")];
    const ids = (one: Offer) => one.periods.map(({ id }) => id);

    expect(ids(stillAsked(offer({ periods })))).toEqual([2]);
    expect(ids(stillAsked(offer({ periods, status: "accepted" })))).toEqual([1, 2]);
  });

  it("tells of a kept yes only the days it was for, and of any other answer the whole", () => {
    const days = (named?: number[]) => answeredPart(offer(), named).map(({ id }) => id);

    expect(days([2])).toEqual([2]);
    expect(days()).toEqual([1, 2, 3]);
    expect(days([9])).toEqual([1, 2, 3]);
  });

  it("has parts when the school lets it be split and more than one is left", () => {
    expect(hasParts(offer())).toBe(true);
    expect(hasParts(offer({ splittable: false }))).toBe(false);
    expect(hasParts(offer({ periods: [period(1, "2026-11-23")] }))).toBe(false);
  });

  it("names each part by its day and hours", () => {
    const [first] = partOptions(offer(), NOW);
    expect(first?.label).toBe("vandaag, 08:30\u00a0–\u2060\u00a012:00");
  });

  it("says yes to what stands on the screen, not to what became free meanwhile", () => {
    const seen = stillAsked(
      offer({ periods: [period(1, "2026-11-23", true), period(2, "2026-11-24")] }),
    );

    expect(shownPart(seen)).toEqual([2]);
    expect(shownPart(offer({ splittable: false }))).toBeUndefined();
  });

  it("never trades a ticked part that somebody took for one that was not ticked", () => {
    const ticked = ["1", "2"];
    const now = offer({ periods: [period(2, "2026-11-24"), period(3, "2026-11-25")] });

    expect(stillChosen(now, ticked)).toEqual([2]);
    expect(stillChosen(offer(), ["3", "2"])).toEqual([2, 3]);
  });
});

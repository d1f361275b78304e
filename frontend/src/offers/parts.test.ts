import { describe, expect, it } from "vitest";

import type { Offer } from "@/http/types";
import { hasParts, partOf, partOptions, stillAsked } from "@/offers/parts";

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

  it("has parts when the school lets it be split and more than one is left", () => {
    expect(hasParts(offer())).toBe(true);
    expect(hasParts(offer({ splittable: false }))).toBe(false);
    expect(hasParts(offer({ periods: [period(1, "2026-11-23")] }))).toBe(false);
  });

  it("names each part by its day and hours", () => {
    const [first] = partOptions(offer(), NOW);
    expect(first?.label.replaceAll(/\s/g, " ")).toBe("vandaag, 08:30 – 12:00");
  });

  it("sends the chosen parts, and nothing for the whole", () => {
    expect(partOf(offer(), ["2", "3"])).toEqual([2, 3]);
    expect(partOf(offer(), ["1", "2", "3"])).toBeUndefined();
  });
});

/** Every way an offer is over has an honest last word. */
import { describe, expect, it } from "vitest";

import { ApiProblem, ServerUnreachable } from "@/http/errors";
import { endingOf, endingOfProblem } from "@/offers/endings";

const NOW = new Date("2026-11-23T06:10:00Z");
const open = { status: "open", lapseReason: null, expiresAt: "2026-11-23T06:20:00Z" } as const;

describe("an offer", () => {
  it("has no ending while it can be answered", () => {
    expect(endingOf(open, NOW)).toBeUndefined();
    expect(endingOf({ ...open, status: "accepted" }, NOW)).toBeUndefined();
  });

  it("ends when its time is over, also before the server says so", () => {
    expect(endingOf({ ...open, expiresAt: "2026-11-23T06:10:00Z" }, NOW)?.title).toBe(
      "De tijd is om",
    );
    expect(endingOf({ ...open, status: "expired" }, NOW)?.title).toBe("De tijd is om");
  });

  it("says why it lapsed", () => {
    const titles = (
      ["filled", "cancelled", "stopped", "booked_elsewhere", "not_eligible", "changed"] as const
    ).map((lapseReason) => endingOf({ ...open, status: "lapsed", lapseReason }, NOW)?.title);
    expect(titles).toEqual([
      "Al vervuld",
      "Niet meer nodig",
      "Niet nodig deze keer",
      "Je hebt dan al een invalbeurt",
      "Dit past nu niet meer",
      "De vraag is veranderd",
    ]);
  });
});

describe("an answer that came too late", () => {
  it("is told by the code of the refusal", () => {
    const titles = [
      "already-filled",
      "offer-expired",
      "already-assigned",
      "not-eligible",
      "offer-closed",
      "answered-in-part",
      "answered-yes",
    ].map((code) => endingOfProblem(new ApiProblem(409, { code }))?.title);
    expect(titles).toEqual([
      "Al vervuld",
      "De tijd is om",
      "Je hebt dan al een invalbeurt",
      "Dit past nu niet meer",
      "Dit aanbod is gesloten",
      "Je had al ja gezegd",
      "Je had al ja gezegd",
    ]);
  });

  it("is not confused with a failure that can be tried again", () => {
    expect(endingOfProblem(new ServerUnreachable())).toBeUndefined();
    expect(endingOfProblem(new ApiProblem(500))).toBeUndefined();
  });
});

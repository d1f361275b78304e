import { expect, test } from "vitest";

import { answerOf, bookedBy, periodsOf, saidBy } from "./answers";

const at = (path: string) => answerOf(`https://pool.test${path}`);

test("the address of an answer says to which offer, and yes or no", () => {
  expect(at("/api/v1/offers/12/acceptance")).toEqual({ offerId: 12, answer: "acceptance" });
  expect(at("/api/v1/offers/12/refusal")).toEqual({ offerId: 12, answer: "refusal" });
});

test.each(["/api/v1/offers/12", "/api/v1/offers/x/acceptance", "/api/v1/requests"])(
  "another address is no answer: %s",
  (path) => {
    expect(at(path)).toBeUndefined();
  },
);

test("a yes to a part names its periods, and leaves the body to be sent", async () => {
  const request = new Request("https://pool.test/api/v1/offers/12/acceptance", {
    method: "POST",
    body: JSON.stringify({ periods: [4, 5] }),
  });

  expect(await periodsOf(request)).toEqual({ periods: [4, 5] });
  expect(await request.json()).toEqual({ periods: [4, 5] });
});

test.each(["", "{}", '{"reason":"busy"}', "geen json"])(
  "an answer that names no part: %s",
  async (body) => {
    const request = new Request("https://pool.test/api/v1/offers/12/refusal", {
      method: "POST",
      body,
    });

    expect(await periodsOf(request)).toEqual({});
  },
);

test("what the server said is taken, or the code of its refusal", async () => {
  const late = Response.json({ code: "already-filled" }, { status: 409 });

  expect(await saidBy(Response.json({}, { status: 201 }))).toBe("taken");
  expect(await saidBy(late)).toBe("already-filled");
  expect(await saidBy(new Response("<html>", { status: 404 }))).toBe("http-404");
});

test("a yes that was taken tells the days that were taken, which may be fewer", async () => {
  const card = Response.json({ id: 12, periods: [{ id: 5, date: "2026-11-24" }] }, { status: 201 });

  expect(await bookedBy("acceptance", card)).toEqual({ periods: [5] });
  expect((await card.json()) as unknown).toMatchObject({ id: 12 });
});

test("a no books nothing, and neither does a yes that was refused", async () => {
  const offer = () => Response.json({ periods: [{ id: 5 }] });
  const late = Response.json({ code: "already-filled", periods: [{ id: 5 }] }, { status: 409 });

  expect(await bookedBy("refusal", offer())).toEqual({});
  expect(await bookedBy("acceptance", late)).toEqual({});
  expect(await bookedBy("acceptance", undefined)).toEqual({});
});

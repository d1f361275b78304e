import { afterEach, expect, test, vi } from "vitest";

import { forgetEarlyAnswers, takeEarlyAnswer } from "@/http/earlyAnswers";
import { send } from "@/http/send";
import { answerWith } from "@/testing/render";

afterEach(() => {
  delete window.earlyAnswers;
});

test("what was asked before the app was there is not asked again, and only used once", async () => {
  const asked = answerWith({ "GET /api/v1/me": { id: 2 } });
  window.earlyAnswers = new Map([["/api/v1/me", Promise.resolve(Response.json({ id: 1 }))]]);

  const first = await send("/api/v1/me", { method: "GET" });
  const second = await send("/api/v1/me", { method: "GET" });

  expect([first.body, second.body]).toEqual([{ id: 1 }, { id: 2 }]);
  expect(asked.length).toBe(1);
});

test("what nobody took while the first screen was gathered is not taken later, as if it were new", async () => {
  const asked = answerWith({ "GET /api/v1/me": { id: 2 } });
  window.earlyAnswers = new Map([
    ["/api/v1/me", Promise.resolve(new Response("", { status: 401 }))],
  ]);

  forgetEarlyAnswers();
  const afterSigningIn = await send("/api/v1/me", { method: "GET" });

  expect([afterSigningIn.body, asked.length]).toEqual([{ id: 2 }, 1]);
});

test("where the app was first, nothing is asked early any more", async () => {
  const asked = answerWith({ "GET /api/v1/me": { id: 1 } });
  window.earlyAnswers = new Map();

  vi.resetModules();
  await import("@/early");

  expect([asked, window.earlyAnswers.size]).toEqual([[], 0]);
});

test("a change is never an early answer", () => {
  window.earlyAnswers = new Map([["/api/v1/me", Promise.resolve(Response.json({}))]]);

  expect(takeEarlyAnswer("/api/v1/offers/7")).toBeUndefined();
});

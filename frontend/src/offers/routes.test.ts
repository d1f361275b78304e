import { afterEach, expect, test, vi } from "vitest";

import { createQueryClient } from "@/app/queries";
import { routes } from "@/offers/routes";
import { answerWith } from "@/testing/render";

const EMPTY = { results: [], page: 1, pageSize: 50, total: 0 };

afterEach(() => {
  window.location.hash = "";
  localStorage.clear();
});

async function askedFor(path: string): Promise<string[]> {
  const requests = answerWith({
    "GET /api/v1/offers": EMPTY,
    "GET /api/v1/swap-questions": EMPTY,
  });
  await routes.find((route) => route.path === path)?.asks?.(createQueryClient(), {});
  return requests.map(({ path: asked, query }) => asked + query).sort();
}

test("all that the list of offers shows is known before it is drawn, so that nothing moves", async () => {
  expect(await askedFor("/aanbod")).toEqual([
    "/api/v1/offers?status=open&pageSize=50",
    "/api/v1/offers?status=waiting&pageSize=50",
    "/api/v1/swap-questions?pageSize=50",
  ]);
});

test("the list uses what was asked before the app was there, to the letter", async () => {
  window.history.replaceState(null, "", "/aanbod");
  const early = answerWith({ "GET /api/v1/offers": EMPTY, "GET /api/v1/swap-questions": EMPTY });
  delete window.earlyAnswers;
  vi.resetModules();
  await import("@/early");
  expect(early.map(({ path }) => path)).toContain("/api/v1/offers");

  expect(await askedFor("/aanbod")).toEqual([]);
  delete window.earlyAnswers;
});

test("who comes by a signed link asks for no list", async () => {
  window.location.hash = "#een-geheim";

  expect(await askedFor("/aanbod")).toEqual([]);
});

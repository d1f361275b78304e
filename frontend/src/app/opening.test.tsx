import { screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";

import { gatherFirstScreen } from "@/app/opening";
import { createQueryClient } from "@/app/queries";
import type { AppRoute } from "@/app/registry";
import { screenOf } from "@/app/screens";
import { AS_PLANNER, personWith } from "@/testing/people";
import { answerWith, renderScreen } from "@/testing/render";

const PLANNER = personWith(AS_PLANNER);

function route(other: Partial<AppRoute> = {}): AppRoute {
  return {
    path: "/aanbod/:offerId",
    title: "Aanbod",
    audience: "everyone",
    page: () => Promise.resolve({ default: () => <h1>Het aanbod</h1> }),
    ...other,
  };
}

afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

it("knows who is signed in and what the screen asks before anything is drawn", async () => {
  answerWith({ "GET /api/v1/me": PLANNER });
  const queries = createQueryClient();
  const asked: unknown[] = [];
  const asks: AppRoute["asks"] = (_queries, params) => {
    asked.push(params["offerId"]);
    return Promise.resolve();
  };

  await gatherFirstScreen(queries, "/aanbod/7", [
    screenOf(route({ path: "/invalbeurten" })),
    screenOf(route({ asks })),
  ]);

  expect(queries.getQueryData(["me"])).toEqual(PLANNER);
  expect(asked).toEqual(["7"]);
});

it("draws a screen that was loaded ahead at once, without an empty page first", async () => {
  const first = screenOf(route());
  await first.load();

  renderScreen(<first.Page />, { me: PLANNER, answers: { "GET /api/v1/me": PLANNER } });

  expect(screen.getByRole("heading", { name: "Het aanbod" })).toBeTruthy();
});

it("lets the screen tell what went wrong, and does not fail itself", async () => {
  answerWith({ "GET /api/v1/me": new Response("", { status: 401 }) });
  const lost = screenOf(route({ page: () => Promise.reject(new Error("niet gevonden")) }));

  await expect(
    gatherFirstScreen(createQueryClient(), "/aanbod/7", [lost]),
  ).resolves.toBeUndefined();
});

it("draws without an answer when the network is slower than a person waits", async () => {
  vi.useFakeTimers();
  answerWith({ "GET /api/v1/me": PLANNER });
  const slow = screenOf(route({ asks: () => new Promise(() => undefined) }));
  let drawn = false;
  const opening = gatherFirstScreen(createQueryClient(), "/aanbod/7", [slow]).then(() => {
    drawn = true;
  });

  await vi.advanceTimersByTimeAsync(1_400);
  expect(drawn).toBe(false);
  await vi.advanceTimersByTimeAsync(200);
  await opening;
  expect(drawn).toBe(true);
});

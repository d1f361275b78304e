import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import { Guard } from "@/app/Guard";
import type { AppRoute } from "@/app/registry";
import { AS_PLANNER, AS_SCHOOL_LEADER, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";

const BOARD: AppRoute = {
  path: "/ochtendbord",
  title: "Ochtendbord",
  audience: ["planner"],
  page: () => Promise.resolve({ default: () => null }),
};

function open(me: ReturnType<typeof personWith>) {
  return renderScreen(
    <Guard route={BOARD}>
      <h1>Het bord</h1>
    </Guard>,
    { me, answers: { "GET /api/v1/me": me } },
  );
}

it("shows the screen to its role, and names the page", async () => {
  open(personWith(AS_PLANNER));

  expect(await screen.findByRole("heading", { name: "Het bord" })).toBeTruthy();
  expect(document.title).toBe("Ochtendbord · Vervangingspool");
});

it("tells who has another role that this is not theirs", async () => {
  open(personWith(AS_SCHOOL_LEADER));

  expect((await screen.findByRole("heading")).textContent).toBe(
    "Deze pagina hoort niet bij jouw rol",
  );
});

it("lets who has both roles change to the right one", async () => {
  const user = userEvent.setup();
  open(personWith(AS_SCHOOL_LEADER, AS_PLANNER));

  await user.click(await screen.findByRole("button", { name: "Verder als poolplanner" }));

  expect(await screen.findByRole("heading", { name: "Het bord" })).toBeTruthy();
});

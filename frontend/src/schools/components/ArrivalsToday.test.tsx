import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { ArrivalsToday } from "@/schools/components/ArrivalsToday";
import { AS_SCHOOL_LEADER, personWith } from "@/testing/people";
import { problem, renderScreen } from "@/testing/render";

function open(answer: unknown) {
  return renderScreen(<ArrivalsToday school={1} today="2026-11-23" />, {
    path: "/vandaag",
    me: personWith(AS_SCHOOL_LEADER),
    answers: { "GET /api/v1/assignments": answer },
  });
}

test("not knowing who is there is not the same as nobody being expected", async () => {
  open(problem(500, "server-error"));

  expect(await screen.findByText("We zien nu niet wie er is")).toBeDefined();
});

import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import BoardNewRequestPage from "@/board/pages/BoardNewRequestPage";
import { LYCEUM, REGENBOOG } from "@/requests/form/schoolsForTests";
import { AS_PLANNER, personWith } from "@/testing/people";
import { json, renderScreen } from "@/testing/render";

const NOBODY = { results: [], page: 1, pageSize: 50, total: 0 };
const PREVIEW = {
  eligibleCount: 0,
  preferredCount: 0,
  excluded: [],
  waves: [],
  stopAt: "2026-11-24T07:15:00Z",
  expiresAfterMinutes: 30,
  smallChance: false,
  warnings: [],
  policy: { id: 1, name: "Afspraken" },
};

beforeEach(() => localStorage.clear());

function open() {
  return renderScreen(<BoardNewRequestPage />, {
    path: "/ochtendbord/nieuw",
    me: personWith(AS_PLANNER),
    answers: {
      "GET /api/v1/school-locations": {
        ...NOBODY,
        results: [REGENBOOG, { ...LYCEUM, closedDate: "2020-08-01" }],
      },
      "GET /api/v1/school-locations/11": REGENBOOG,
      "GET /api/v1/school-locations/11/substitute-lists": { preferred: [], blocked: [] },
      "GET /api/v1/assignments": NOBODY,
      "POST /api/v1/request-previews": PREVIEW,
      "POST /api/v1/requests": json({ id: 77, periods: [{ date: "2026-11-24" }] }, 201),
    },
  });
}

test("the pool office finds an open school and asks in its name", async () => {
  const user = userEvent.setup();
  const { asked } = open();
  expect(screen.getByRole("heading", { name: "Kies eerst een school" })).toBeDefined();

  await user.type(screen.getByRole("combobox", { name: /Voor welke school/ }), "re");
  expect(await screen.findAllByRole("option")).toHaveLength(1);
  await user.click(screen.getByRole("option", { name: /De Regenboog/ }));
  await user.click(await screen.findByText("5"));
  await user.click(screen.getByRole("button", { name: "Verstuur de aanvraag" }));

  const sent = asked.find(({ path, method }) => method === "POST" && path === "/api/v1/requests");
  expect(sent?.body).toMatchObject({ schoolLocation: 11, yearGroups: [5] });
  expect(sent?.headers.get("X-Made-By")).toBe("1");
  expect(asked.find(({ path }) => path === "/api/v1/assignments")?.query).toContain(
    "schoolLocation=11",
  );
});

import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

import ImportPage from "@/imports/pages/ImportPage";
import type { ImportRun } from "@/imports/types";
import { renderScreen } from "@/testing/render";

function run(changes: Partial<ImportRun>): ImportRun {
  return {
    id: 3,
    version: 1,
    kind: "substitutes",
    region: { id: 1, name: "Onderwijsregio Rivierenland" },
    fileName: "invallers.csv",
    status: "ready",
    progress: 100,
    counts: { new: 1, changed: 1, closed: 0, unchanged: 4, skipped: 0 },
    problemCount: 0,
    problems: [],
    changes: [],
    notes: [],
    createdAt: "2026-11-23T06:00:00Z",
    finishedAt: null,
    ...changes,
  };
}

function open(answer: ImportRun) {
  return renderScreen(<ImportPage />, {
    path: "/imports/3",
    route: "/imports/:importId",
    answers: { "GET /api/v1/imports/3": answer },
  });
}

test("a difference shows its value before and after", async () => {
  const fields = [{ field: "telefoon", before: "0612345678", after: "0687654321" }];
  open(run({ changes: [{ key: "A0001", name: "Hilde Aalbers", change: "changed", fields }] }));

  expect(await screen.findByText("Hilde Aalbers")).toBeDefined();
  expect(screen.getByText("0612345678").tagName).toBe("DEL");
  expect(screen.getByText("0687654321").tagName).toBe("INS");
  expect(screen.getByRole("button", { name: "Sla dit op" })).toBeDefined();
});

test("a refused file names row, column, value and remedy, and cannot be stored", async () => {
  open(
    run({
      status: "refused",
      problemCount: 1,
      problems: [
        {
          row: 7,
          column: "postcode",
          value: "12AB",
          message: "Dit is geen postcode.",
          remedy: "Schrijf vier cijfers.",
        },
      ],
    }),
  );

  expect(await screen.findByText("Dit bestand kunnen we niet inlezen")).toBeDefined();
  for (const words of [
    "Rij 7",
    "postcode",
    "12AB",
    "Dit is geen postcode.",
    "Schrijf vier cijfers.",
  ]) {
    expect(screen.getByText(words)).toBeDefined();
  }
  expect(screen.queryByRole("button", { name: "Sla dit op" })).toBeNull();
});

test("a file that is being read shows how far it is", async () => {
  open(run({ status: "reading", progress: 40 }));

  const bar = await screen.findByRole("progressbar");
  expect(bar.getAttribute("aria-valuenow")).toBe("40");
});

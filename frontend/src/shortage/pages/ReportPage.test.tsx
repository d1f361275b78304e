import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";

import ReportPage from "@/shortage/pages/ReportPage";
import { cellOf, reportOf, rowOf } from "@/shortage/testing";
import type { Report } from "@/shortage/types";
import { AS_SCHOOL_LEADER, personWith } from "@/testing/people";
import { json, problem, renderScreen, type Answers } from "@/testing/render";

const PATH = "/api/v1/shortage-reports/9";

afterEach(() => localStorage.clear());

function open(step: string, report: Report = reportOf(), answers: Answers = {}) {
  return renderScreen(<ReportPage />, {
    path: `/tekortregistratie/9?stap=${step}`,
    route: "/tekortregistratie/:reportId",
    me: personWith(AS_SCHOOL_LEADER),
    answers: { [`GET ${PATH}`]: report, [`PATCH ${PATH}`]: report, ...answers },
  });
}

test("a number is typed with a comma and kept by itself, exactly as it was typed", async () => {
  const user = userEvent.setup();
  const { asked } = open("teacher-formatie");

  await user.type(await screen.findByLabelText("Formatie (fte)"), "8,50");

  await waitFor(() => expect(asked.some(({ method }) => method === "PATCH")).toBe(true), {
    timeout: 3000,
  });
  expect(asked.find(({ method }) => method === "PATCH")?.body).toEqual({
    cells: [
      {
        function: "teacher",
        schoolType: "bao",
        question: "staffing",
        stopGap: "",
        fte: "8.50",
        reason: "",
      },
    ],
  });
  expect(await screen.findByText("Alles is bewaard. Je kunt later verdergaan.")).toBeDefined();
});

test("what is no number says how to mend it and is never sent", async () => {
  const user = userEvent.setup();
  const { asked } = open("teacher-formatie");

  await user.type(await screen.findByLabelText("Open vacatures (fte)"), "-1");

  expect(screen.getByText(/nooit minder dan nul. Vul 0 of meer in/)).toBeDefined();
  expect(screen.getByText(/Nog niet bewaard/)).toBeDefined();
  expect(asked.filter(({ method }) => method === "PATCH")).toEqual([]);
});

test("what the server refuses stands at the number it is about", async () => {
  const user = userEvent.setup();
  open("teacher-formatie", reportOf(), {
    [`PATCH ${PATH}`]: problem(400, "report-invalid", {
      detail: "Te veel",
      errors: [{ field: "cells.0.fte", message: "Samen is het tekort meer dan de formatie." }],
    }),
  });

  await user.type(await screen.findByLabelText("Open vacatures (fte)"), "99");

  const message = await screen.findByText("Samen is het tekort meer dan de formatie.", undefined, {
    timeout: 3000,
  });
  expect(message.closest(".ui-field")?.textContent).toContain("Open vacatures");
});

test("the number of the pool opens into its requests, and another number asks why", async () => {
  const user = userEvent.setup();
  open("teacher-noodoplossingen");

  const field = await screen.findByLabelText("Groepen samengevoegd (fte)");
  expect((field as HTMLInputElement).value).toBe("0,05");
  expect(screen.getByText("De pool telde 0,05 fte, 5,5 uur werk.")).toBeDefined();
  expect(screen.getByText("16-11-2026, leraar groep 5")).toBeDefined();

  await user.clear(field);
  await user.type(field, "0,3");
  expect(screen.getByLabelText("Waarom is dit anders dan de pool telde?")).toBeDefined();
});

test("without a connection the numbers stay on the device and come back", async () => {
  const user = userEvent.setup();
  const { unmount } = open("teacher-formatie", reportOf(), {
    [`PATCH ${PATH}`]: () => new TypeError("no network"),
  });

  await user.type(await screen.findByLabelText("Formatie (fte)"), "8,5");
  expect(
    await screen.findByText(/Je getallen staan op dit toestel/, undefined, { timeout: 3000 }),
  ).toBeDefined();
  unmount();
  const { asked } = open("teacher-formatie");

  const field = await screen.findByLabelText("Formatie (fte)");
  expect((field as HTMLInputElement).value).toBe("8,5");
  await waitFor(() => expect(asked.some(({ method }) => method === "PATCH")).toBe(true), {
    timeout: 3000,
  });
});

test("last time's number is one press away", async () => {
  const user = userEvent.setup();
  open("teacher-formatie");

  await user.click(await screen.findByRole("button", { name: "Zelfde als vorige keer: 8,5" }));

  expect(screen.getByLabelText<HTMLInputElement>("Formatie (fte)").value).toBe("8,5");
});

test("what is missing leads to its own step", async () => {
  const user = userEvent.setup();
  open(
    "controle",
    reportOf({ problems: [{ field: "teacher.bao.staffing", message: "Vul de formatie in." }] }),
  );

  await user.click(await screen.findByRole("button", { name: "Naar leraren: formatie" }));

  expect(await screen.findByRole("heading", { name: /formatie en vacatures/ })).toBeDefined();
});

test("handing in is one press at the end", async () => {
  const user = userEvent.setup();
  const submitted = reportOf({ report: rowOf({ status: "submitted", nextMoves: [] }) });
  open("controle", reportOf({ cells: [cellOf({ value: 8.5, typed: 8.5 })] }), {
    [`POST ${PATH}/submission`]: json(submitted),
  });

  await user.click(await screen.findByRole("button", { name: "Dien in" }));

  expect(await screen.findByText("Ingediend. Dank je wel.")).toBeDefined();
  expect(await screen.findByRole("heading", { name: "De getallen" })).toBeDefined();
});

test("a board says why a report goes back", async () => {
  const user = userEvent.setup();
  const returned = reportOf({ report: rowOf({ status: "returned", nextMoves: [] }) });
  const { asked } = open(
    "",
    reportOf({ report: rowOf({ status: "submitted", nextMoves: ["return", "review"] }) }),
    { [`POST ${PATH}/return`]: json(returned) },
  );

  await user.click(await screen.findByRole("button", { name: "Geef terug" }));
  const dialog = screen.getByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "Geef terug" }));
  expect(within(dialog).getByText("Schrijf in een paar woorden waarom.")).toBeDefined();
  await user.type(within(dialog).getByLabelText("Wat moet er anders?"), "Tel groep 6 erbij.");
  await user.click(within(dialog).getByRole("button", { name: "Geef terug" }));

  expect(await screen.findByText("Teruggegeven. De school krijgt een bericht.")).toBeDefined();
  expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
    reason: "Tel groep 6 erbij.",
  });
});

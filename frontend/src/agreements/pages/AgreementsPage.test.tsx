import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";

import AgreementsPage from "@/agreements/pages/AgreementsPage";
import type { AgreementRow, ReportingLine } from "@/agreements/types";
import type { RoleAt } from "@/http/types";
import { agreementRow, pageOf } from "@/testing/agreements";
import { AS_PLANNER, personWith, REGION } from "@/testing/people";
import { problem, renderScreen } from "@/testing/render";

const AS_COORDINATOR: RoleAt = { ...AS_PLANNER, role: "coordinator" };
const ROWS = [
  agreementRow({ id: 1, title: "Starters blijven", status: "on_track", task: "guide" }),
  agreementRow({ id: 2, title: "90% vervuld", status: "at_risk", awaitingReview: 1 }),
  agreementRow({
    id: 3,
    title: "Minder tekort",
    status: "off_track",
    owner: { id: 8, name: "Bo" },
  }),
];
const NATIONAL_LINE: ReportingLine = {
  region: REGION,
  isOwn: false,
  decisionId: null,
  steps: [
    { recipient: "owner", days: 14 },
    { recipient: "coordinator", days: 28 },
    { recipient: "national_monitor", days: 42 },
  ],
};

function open(
  answer: AgreementRow[] | Response | Error,
  role = AS_COORDINATOR,
  path = "/afspraken",
  line: ReportingLine = NATIONAL_LINE,
) {
  return renderScreen(<AgreementsPage />, {
    path,
    me: personWith(role),
    answers: {
      "GET /api/v1/agreements": Array.isArray(answer) ? pageOf(answer) : answer,
      "GET /api/v1/reporting-line": line,
    },
  });
}

const linesOf = () => within(screen.getByRole("region", { name: "Als een rapportage niet komt" }));

const titles = () =>
  screen.getAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);

test("what needs attention comes first, with its figure, what it counts and why", async () => {
  open(ROWS);

  expect(await screen.findByRole("heading", { name: "Vraagt aandacht" })).toBeDefined();
  expect(titles()).toEqual(["Minder tekort", "90% vervuld", "Starters blijven"]);
  const card = within(screen.getByRole("region", { name: "Op koers" }));
  for (const words of ["Op koers", "83,7%", "Streefwaarde 90%", "49 van 52 meegeteld"]) {
    expect(card.getAllByText(words, { exact: false }).length).toBeGreaterThan(0);
  }
  expect(card.getByText(/41 van 49$/)).toBeDefined();
  expect(card.getByText("Rapportage over week 44 van 2026 staat open")).toBeDefined();
  expect(card.getByRole("img", { name: /80, 83,7, geen cijfer/ })).toBeDefined();
});

test("a tile filters by status, and the totals say what they count", async () => {
  const user = userEvent.setup();
  open(ROWS);

  await user.click(await screen.findByRole("button", { name: /^Let op/ }));

  expect(titles()).toEqual(["90% vervuld"]);
  expect(screen.getByText(/^1 van de 3 afspraken waarover iets te zeggen valt/)).toBeDefined();
  expect(screen.getByText(/1 rapportage wacht op beoordeling/, { selector: "p" })).toBeDefined();
});

test("task and owner narrow the list, and a choice that leaves nothing has a way back", async () => {
  const user = userEvent.setup();
  open(ROWS);

  await user.selectOptions(await screen.findByLabelText(/^Trekker/), "Bo");
  expect(titles()).toEqual(["Minder tekort"]);
  await user.selectOptions(screen.getByLabelText(/^Taak/), "Begeleiden");
  await user.click(screen.getByRole("button", { name: "Toon alle afspraken" }));

  expect(titles()).toHaveLength(3);
});

test("the overview goes out as a file, for the region that is looked at", async () => {
  open(ROWS, AS_COORDINATOR, "/afspraken?regio=1");

  const file = await screen.findByRole("link", { name: "Download als Excel" });

  expect(file.getAttribute("href")).toBe("/api/v1/agreement-exports?format=xlsx&region=1");
  expect(screen.getByRole("link", { name: "Download als PDF" }).getAttribute("href")).toBe(
    "/api/v1/agreement-papers?format=pdf&region=1",
  );
});

test.each([
  ["coordinator", true],
  ["board_hr", false],
  ["national_monitor", false],
] as const)("a %s is asked to make an agreement: %s", async (role, makes) => {
  open([], { ...AS_PLANNER, role });

  expect(await screen.findByRole("heading", { name: "Nog geen afspraken" })).toBeDefined();
  expect(screen.queryAllByRole("link", { name: "Nieuwe afspraak" }).length > 0).toBe(makes);
});

test("a reader of several regions sees of which one each agreement is", async () => {
  const region = { id: 2, name: "Onderwijsregio Waddenkust" };
  open([...ROWS, agreementRow({ id: 9, title: "Elders", region })], {
    ...AS_PLANNER,
    role: "national_monitor",
    region: null,
  });

  expect(await screen.findByText(/Onderwijsregio Waddenkust · Matchen/)).toBeDefined();
  expect(screen.getByLabelText(/^Regio/)).toBeDefined();
});

test("who hears of a report that does not come stands below, and a proposal can change it", async () => {
  open(ROWS);

  expect(await screen.findByText("14 dagen")).toBeDefined();
  const steps = linesOf().getAllByRole("listitem");
  expect(steps.map((step) => step.textContent)).toEqual([
    "14 dagen na de periode hoort de trekker van de afspraak het.",
    "28 dagen na de periode hoort de regiocoördinator het.",
    "42 dagen na de periode hoort de Realisatie-eenheid het.",
  ]);
  expect(linesOf().getByText(/^Dit zijn de landelijke termijnen/)).toBeDefined();
  const link = linesOf().getByRole("link", { name: "Stel andere termijnen voor" });
  expect(link.getAttribute("href")).toBe("/besluiten/nieuw?wijzigt=reporting_line");
});

test("a line of the region itself leads to its decision; who may not propose is asked nothing", async () => {
  const steps = [{ recipient: "owner" as const, days: 1 }];
  open(ROWS, { ...AS_PLANNER, role: "observer" }, "/afspraken", {
    ...NATIONAL_LINE,
    isOwn: true,
    decisionId: 31,
    steps,
  });

  expect(await screen.findByText("1 dag")).toBeDefined();
  expect(linesOf().getByRole("link", { name: "dit besluit" }).getAttribute("href")).toBe(
    "/besluiten/31",
  );
  expect(linesOf().queryByRole("link", { name: "Stel andere termijnen voor" })).toBeNull();
});

test("a failure of the server says so, and offers to try again", async () => {
  open(problem(500, "server-error"));

  expect(await screen.findByRole("heading", { name: "Dat lukte niet" })).toBeDefined();
  expect(screen.getByRole("button", { name: "Opnieuw proberen" })).toBeDefined();
});

test("without a connection the screen says that it is offline", async () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  open(new Error("no network"));

  expect(await screen.findByRole("heading", { name: "Je bent offline" })).toBeDefined();
});

test("a hint of the server brings the new status by itself", async () => {
  const rows = [agreementRow({ title: "90% vervuld" })];
  const { socket } = renderScreen(<AgreementsPage />, {
    path: "/afspraken",
    me: personWith(AS_COORDINATOR),
    answers: { "GET /api/v1/agreements": () => pageOf([...rows]) },
  });
  socket.open();
  expect(await screen.findByRole("heading", { name: "Vraagt aandacht" })).toBeDefined();

  rows[0] = agreementRow({ title: "90% vervuld", status: "on_track" });
  socket.hint("agreement", 5, 2);

  expect(await screen.findByRole("heading", { name: "Op koers" })).toBeDefined();
});

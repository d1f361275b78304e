import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, test } from "vitest";

import {
  bodyOf,
  EMPTY_DRAFT,
  errorsOf,
  isReady,
  targetsOf,
  type Draft,
} from "@/agreements/form/draft";
import EditAgreementPage, { changedTargets } from "@/agreements/pages/EditAgreementPage";
import NewAgreementPage from "@/agreements/pages/NewAgreementPage";
import { agreementOf, FILL_RATE, figureOf, pageOf, periodOf } from "@/testing/agreements";
import { AS_PLANNER, personWith, REGION } from "@/testing/people";
import { renderScreen } from "@/testing/render";

const FULL: Draft = {
  ...EMPTY_DRAFT,
  ambition: "2",
  title: " 90% vervuld ",
  task: "match",
  indicator: "fill_rate",
  owner: "1",
  reviewer: "3",
  proposal: "9",
  baseline: "70,5",
  baselineYear: "2025",
  periodKind: "month",
  fromDate: "2026-12-01",
  lastDate: "2027-02-28",
  target: "90",
};

describe("an agreement that is being made", () => {
  it("is ready when all is there, and says the last day as people do", () => {
    expect(isReady(errorsOf(FULL, "percent"))).toBe(true);
    expect(bodyOf(FULL, 2)).toMatchObject({
      title: "90% vervuld",
      untilDate: "2027-03-01",
      targets: [{ fromDate: "2026-12-01", value: 90 }],
      baseline: 70.5,
      baselineYear: 2025,
      reviewer: 3,
      proposal: 9,
    });
  });

  it.each([
    [{ baseline: "ongeveer 70" }, "baseline", /alleen een getal/],
    [{ baselineYear: "" }, "baselineYear", /het jaar waarover die gaat/],
    [{ baselineYear: "vorig jaar" }, "baselineYear", /zoals 2025/],
    [{ target: "n.v.t." }, "target", /alleen een getal/],
    [{ target: "101" }, "target", /100 of minder/],
    [{ lastDate: "2026-11-30" }, "lastDate", /na de eerste/],
    [{ periodKind: "week", lastDate: "2030-01-01" }, "lastDate", /meer dan 120/],
    [{ reviewer: "1" }, "reviewer", /beoordeelt haar niet zelf/],
    [{ ambition: "new" }, "newAmbition", /in één zin/],
  ] as const)("with %o says what is wrong", (changes, field, sentence) => {
    expect(errorsOf({ ...FULL, ...changes }, "percent")[field]).toMatch(sentence);
  });

  it("has a target per period, of which all but the first may follow the one before", () => {
    const each: Draft = { ...FULL, sameTarget: false, targets: { "2026-12-01": "85" } };

    expect(isReady(errorsOf(each, "percent"))).toBe(true);
    expect(targetsOf(each)).toEqual([{ fromDate: "2026-12-01", value: 85 }]);
    expect(errorsOf({ ...each, targets: {} }, "percent").targetErrors).toEqual({
      "2026-12-01": "Vul een getal in.",
    });
  });
});

test("a change of one target leaves the one after it as the screen shows it", () => {
  const periods = [0, 1, 2].map((week) => periodOf(week));
  const [first = "", second = "", third = ""] = periods.map(({ figure }) => figure.fromDate);

  expect(changedTargets(periods, { [first]: "92", [second]: "90", [third]: "90" })).toEqual([
    { fromDate: first, value: 92 },
    { fromDate: second, value: 90 },
  ]);
});

const PEOPLE = {
  results: [
    { id: 1, name: "Koos Kramer", roles: ["coordinator"], mayReview: true },
    { id: 3, name: "Rik Rekenaar", roles: ["national_monitor"], mayReview: true },
    { id: 4, name: "Bo Bestuur", roles: ["board_hr"], mayReview: false },
  ],
};
const ANSWERS = {
  "GET /api/v1/agreement-people": PEOPLE,
  "GET /api/v1/indicators": {
    results: [FILL_RATE, { ...FILL_RATE, version: 2, label: "Vervuld" }],
  },
  "GET /api/v1/ambitions": pageOf([
    { id: 2, region: REGION, title: "Elke ochtend iemand", explanation: "" },
  ]),
  "GET /api/v1/decisions": pageOf([{ id: 9, title: "We vullen negentig procent" }]),
};
const AS_COORDINATOR = personWith({ ...AS_PLANNER, role: "coordinator" });

test("the form shows how an indicator counts, and only who may review as reviewer", async () => {
  const user = userEvent.setup();
  renderScreen(<NewAgreementPage />, { me: AS_COORDINATOR, answers: ANSWERS });

  await screen.findByRole("option", { name: "Vervuld (telt de pool zelf)" });
  await user.selectOptions(screen.getByLabelText("Indicator"), "fill_rate");
  expect(screen.getByText(FILL_RATE.counted)).toBeDefined();
  expect(screen.getByLabelText(/^Streefwaarde \(procent\)/)).toBeDefined();
  const names = [...screen.getByLabelText<HTMLSelectElement>(/^Beoordelaar/).options];
  expect(names.map((one) => one.text)).not.toContain("Bo Bestuur (bestuur of hr)");
  await user.click(screen.getByRole("button", { name: "Maak de afspraak" }));

  expect(screen.getByText("Geef de afspraak een naam.")).toBeDefined();
  expect(screen.getByText("Kies de eerste dag.")).toBeDefined();
});

test("a target that is reported stands fast while the others change", async () => {
  const user = userEvent.setup();
  const shown = agreementOf({
    periods: [periodOf(0, { status: "approved" }), periodOf(1, { figure: figureOf(1) })],
  });
  const { asked } = renderScreen(<EditAgreementPage />, {
    path: "/afspraken/5/wijzigen",
    route: "/afspraken/:agreementId/*",
    me: AS_COORDINATOR,
    answers: {
      ...ANSWERS,
      "GET /api/v1/agreements/5": shown,
      "PATCH /api/v1/agreements/5": shown,
    },
  });

  const first = await screen.findByLabelText<HTMLInputElement>(/^Week 44/);
  expect(first.disabled).toBe(true);
  const second = screen.getByLabelText(/^Week 45/);
  await user.clear(second);
  await user.type(second, "zo hoog mogelijk");
  await user.click(screen.getByRole("button", { name: "Bewaar" }));
  expect(screen.getByText(/alleen een getal in/)).toBeDefined();
  await user.clear(second);
  await user.type(second, "92,5");
  await user.click(screen.getByRole("button", { name: "Bewaar" }));

  expect(await screen.findByText("De afspraak is gewijzigd.")).toBeDefined();
  expect(asked.find(({ method }) => method === "PATCH")?.body).toMatchObject({
    targets: [{ fromDate: "2026-11-02", value: 92.5 }],
  });
});

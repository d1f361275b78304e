import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import AgreementPage from "@/agreements/pages/AgreementPage";
import type { Agreement, MeasurementPart } from "@/agreements/types";
import type { RoleAt } from "@/http/types";
import {
  agreementOf,
  agreementRow,
  FILL_RATE,
  figureOf,
  measurementOf,
  NO_FIGURE,
  pageOf,
  periodOf,
} from "@/testing/agreements";
import { AS_PLANNER, personWith } from "@/testing/people";
import { json, problem, renderScreen } from "@/testing/render";

const AS_COORDINATOR: RoleAt = { ...AS_PLANNER, role: "coordinator" };
const PARTS: MeasurementPart[] = [
  { dimension: "board", key: "3", label: "Aurum", numerator: 9, denominator: 10, shown: "90%" },
  { dimension: "board", key: "4", label: "De Waarden", numerator: 3, denominator: 6, shown: "50%" },
];

function open(answer: Agreement, more: Record<string, unknown> = {}, role = AS_COORDINATOR) {
  return renderScreen(<AgreementPage />, {
    path: "/afspraken/5",
    route: "/afspraken/:agreementId",
    me: personWith(role),
    answers: {
      "GET /api/v1/agreements/5": answer,
      "GET /api/v1/agreements/5/measurements": pageOf([measurementOf({ parts: PARTS })]),
      ...more,
    },
  });
}

test("one page leads from the decision to the figure, its rule and what comes next", async () => {
  open(agreementOf());

  const decision = await screen.findByRole("link", { name: "We vullen negentig procent" });
  expect(screen.getByRole("heading", { level: 1 })).toBeDefined();
  expect(decision.getAttribute("href")).toBe("/besluiten/9");
  for (const words of [
    /^83,7% \(41 van 49 in week 45/,
    /^De regel: .* minstens halverwege/,
    "70% in 2025. Voor de pool begon",
    "Versie 1, van Vervangingspool",
    "De pool telt dit zelf, elke nacht. Niemand typt de cijfers over.",
    "Te weinig gegevens.",
  ]) {
    expect(screen.getByText(words)).toBeDefined();
  }
  const figures = within(screen.getByRole("table", { name: "Tot nu toe, het nieuwste eerst" }));
  expect(figures.getAllByRole("link")[0]?.getAttribute("href")).toBe("/afspraken/5/metingen/71");
});

test("a board sees its own line first, and no buttons to change anything", async () => {
  open(
    agreementOf(),
    {},
    {
      ...AS_PLANNER,
      role: "board_hr",
      organisation: { id: 4, name: "Stichting De Waarden" },
    },
  );

  const table = await screen.findByRole("table", { name: /Vervulde aanvragen in week 45/ });
  const [, first] = within(table).getAllByRole("row");
  expect(first?.textContent).toContain("De WaardenJouw bestuur");
  expect(within(table).getByText(/3 van 6/)).toBeDefined();
  for (const name of [/Dien in/, /Voeg bewijs toe/, /Schrijf/, /Voer een/]) {
    expect(screen.queryByRole("button", { name })).toBeNull();
  }
  expect(screen.queryByRole("link", { name: "Wijzig" })).toBeNull();
});

test("the owner explains a target that was missed before the report goes to the reviewer", async () => {
  const user = userEvent.setup();
  const ready = agreementOf({ mayEdit: true, periods: [periodOf(0, { reportMoves: ["submit"] })] });
  const { asked } = open(ready, {
    "POST /api/v1/agreements/5/periods/51/submission": agreementOf({
      periods: [periodOf(0, { status: "submitted" })],
    }),
  });

  await user.click(await screen.findByRole("button", { name: "Dien in" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: "Dien in" }));
  expect(dialog.getByText(/Leg in een paar zinnen uit hoe dat komt/)).toBeDefined();
  await user.type(dialog.getByRole("textbox"), "Griep op drie scholen.");
  await user.click(dialog.getByRole("button", { name: "Dien in" }));

  expect(await screen.findByText("De rapportage is ingediend.")).toBeDefined();
  expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
    explanation: "Griep op drie scholen.",
  });
});

test("the reviewer gives a report back with a reason, or approves it", async () => {
  const user = userEvent.setup();
  const waiting = agreementOf({
    periods: [periodOf(0, { status: "submitted", reportMoves: ["return", "approve"] })],
  });
  const { asked } = open(waiting, {
    "POST /api/v1/agreements/5/periods/51/return": waiting,
    "POST /api/v1/agreements/5/periods/51/approval": waiting,
  });

  await user.click(await screen.findByRole("button", { name: "Geef terug" }));
  let dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: "Geef terug" }));
  expect(dialog.getByText(/Schrijf waarom/)).toBeDefined();
  await user.type(dialog.getByRole("textbox"), "Welke scholen?");
  await user.click(dialog.getByRole("button", { name: "Geef terug" }));
  await screen.findByText("De rapportage is teruggegeven.");
  await user.click(screen.getByRole("button", { name: "Keur goed" }));
  dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: "Ja, keur goed" }));

  expect(await screen.findByText("De rapportage is goedgekeurd.")).toBeDefined();
  expect(asked.filter(({ method }) => method === "POST").map(({ body }) => body)).toEqual([
    { reason: "Welke scholen?" },
    {},
  ]);
});

test("a refusal of the server is one sentence in the dialog", async () => {
  const user = userEvent.setup();
  const ready = agreementOf({ periods: [periodOf(0, { reportMoves: ["lock"] })] });
  open(ready, {
    "POST /api/v1/agreements/5/periods/51/lock": problem(409, "report-move-not-allowed", {
      detail: "Dit kan niet met deze rapportage zoals die nu staat. Ververs het scherm.",
    }),
  });

  await user.click(await screen.findByRole("button", { name: "Zet op slot" }));
  await user.click(screen.getByRole("button", { name: "Ja, zet op slot" }));

  expect(await screen.findByText(/zoals die nu staat/)).toBeDefined();
});

test("a locked period says by whom, and what was said about it", async () => {
  open(
    agreementOf({
      periods: [periodOf(0, { status: "locked", explanation: "Griep." })],
      history: [
        {
          id: 1,
          at: "2026-11-20T10:00:00Z",
          actorName: "Koos Kramer",
          actorRole: "coordinator",
          move: "lock",
          label: "Afgesloten",
          period: 51,
          reason: "",
        },
      ],
    }),
  );

  expect(await screen.findByText(/^Op slot gezet door Koos Kramer/)).toBeDefined();
  expect(screen.getByText("Griep.")).toBeDefined();
  expect(screen.getAllByText("Afgesloten").length).toBeGreaterThan(0);
});

test("words do not go in a field for numbers", async () => {
  const user = userEvent.setup();
  const byHand = agreementOf({
    agreement: agreementRow({ indicator: { ...FILL_RATE, isMeasured: false } }),
    periods: [periodOf(0, { mayEnter: true, measurement: null, figure: figureOf(0, NO_FIGURE) })],
  });
  const { asked } = open(byHand, {
    "POST /api/v1/agreements/5/measurements": json(measurementOf(), 201),
  });

  await user.click(await screen.findByRole("button", { name: "Voer een cijfer in" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.type(dialog.getByLabelText("Teller"), "zie bijlage");
  await user.type(dialog.getByLabelText("Noemer"), "200");
  await user.click(dialog.getByRole("button", { name: "Bewaar het cijfer" }));
  expect(dialog.getByText(/alleen een getal in/)).toBeDefined();
  expect(asked.some(({ method }) => method === "POST")).toBe(false);
  await user.clear(dialog.getByLabelText("Teller"));
  await user.type(dialog.getByLabelText("Teller"), "170,5");
  await user.click(dialog.getByRole("button", { name: "Bewaar het cijfer" }));

  expect(await screen.findByText("Het cijfer is bewaard.")).toBeDefined();
  expect(asked.find(({ method }) => method === "POST")?.body).toMatchObject({
    period: 51,
    numerator: 170.5,
    denominator: 200,
    received: null,
  });
});

test("evidence is there to keep, and what was withdrawn stays named with its reason", async () => {
  const user = userEvent.setup();
  const file = {
    id: 8,
    period: 51,
    fileName: "telling.pdf",
    kind: "pdf",
    kindLabel: "PDF",
    sizeInBytes: 120_000,
    checksum: "a",
    description: "De telling",
    addedBy: "Koos Kramer",
    addedAt: "2026-11-20T10:00:00Z",
    withdrawnAt: null,
    withdrawnReason: "",
    hasContent: true,
  } as const;
  const gone = { ...file, id: 9, hasContent: false, withdrawnReason: "Verkeerd bestand" };
  const { asked } = open(
    agreementOf({
      periods: [periodOf(0, { evidence: [file, gone], reportMoves: ["attach", "detach"] })],
    }),
    { "POST /api/v1/agreements/5/periods/51/evidence": json(file, 201) },
  );

  const link = await screen.findByRole("link", { name: "telling.pdf" });
  expect(link.getAttribute("href")).toBe("/api/v1/agreements/5/evidence/8/content");
  expect(screen.getByText(/ingetrokken: Verkeerd bestand/)).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Voeg bewijs toe" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.upload(dialog.getByLabelText("Bestand"), new File(["x"], "foto.png"));
  await user.type(dialog.getByLabelText(/Wat laat het zien/), "Het rooster");
  await user.click(dialog.getByRole("button", { name: "Voeg toe" }));

  expect(await screen.findByText("Het bewijs staat bij de rapportage.")).toBeDefined();
  expect(asked.find(({ method }) => method === "POST")?.body).toBeInstanceOf(FormData);
});

test("a notice to the funder is completed and sent by a person, with its reference", async () => {
  const user = userEvent.setup();
  const notice = {
    id: 6,
    version: 1,
    region: { id: 1, name: "Onderwijsregio Rivierenland" },
    agreement: { id: 5, title: "90% vervuld" },
    status: "draft",
    offTrackSince: "2026-11-02",
    addressee: "DUS-I",
    text: "De afspraak ligt niet op koers.",
    facts: {},
    reference: "",
    reason: "",
    draftedAt: "2026-11-20T10:00:00Z",
    closedAt: null,
    closedBy: null,
  };
  const { asked } = open(agreementOf({ mayEdit: true }), {
    "GET /api/v1/funder-notices": pageOf([notice]),
    "POST /api/v1/funder-notices/6/sending": { ...notice, status: "sent" },
  });

  expect(await screen.findByText("De afspraak ligt niet op koers.")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Ik heb de melding verstuurd" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.type(dialog.getByRole("textbox"), "OR-2026-7");
  await user.click(dialog.getByRole("button", { name: "Leg vast" }));

  expect(await screen.findByText("Vastgelegd: de melding is verstuurd.")).toBeDefined();
  expect(asked.find(({ method }) => method === "POST")?.body).toEqual({ reference: "OR-2026-7" });
});

test("an agreement that was ended says since when and why, and changes no more", async () => {
  const ended = agreementRow({ endedDate: "2026-11-10", endedReason: "De regeling stopte." });
  open(agreementOf({ agreement: ended, mayEdit: true }));

  expect(await screen.findByText("Eerder gestopt, per 10 november 2026")).toBeDefined();
  expect(screen.getByText("De regeling stopte.")).toBeDefined();
  expect(screen.queryByRole("link", { name: "Wijzig" })).toBeNull();
});

test("ending an agreement asks for a day and a reason", async () => {
  const user = userEvent.setup();
  open(agreementOf({ mayEdit: true }));

  await user.click(await screen.findByRole("button", { name: "Stop de afspraak eerder" }));
  const dialog = within(screen.getByRole("dialog"));
  await user.click(dialog.getByRole("button", { name: "Stop de afspraak" }));

  expect(dialog.getByText("Kies een dag.")).toBeDefined();
  expect(dialog.getByText("Schrijf waarom de afspraak stopt.")).toBeDefined();
});

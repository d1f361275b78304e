import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import DecisionPage from "@/governance/pages/DecisionPage";
import type { RegionDecision } from "@/governance/types";
import { personWith, REGION } from "@/testing/people";
import { json, problem, renderScreen, type Answers } from "@/testing/render";
import { AS_SEAT_HOLDER, decisionWith, SEATS, tallyOf, TEACHER_SEAT } from "@/testing/table";

const WHY = "Zonder begeleiding lukt dit niet op kleine scholen.";
const VOTED = decisionWith({
  mySeats: [
    {
      ...TEACHER_SEAT,
      isWaiting: false,
      standing: "for",
      answers: ["for", "object", "abstain", "withdrawn"],
    },
  ],
});

function open(shown: RegionDecision | (() => RegionDecision), answers: Answers = {}) {
  return renderScreen(<DecisionPage />, {
    path: "/besluiten/5",
    route: "/besluiten/:decisionId",
    me: personWith(AS_SEAT_HOLDER),
    answers: { "GET /api/v1/decisions/5": shown, ...answers },
  });
}

const press = async (name: string | RegExp) =>
  userEvent.setup().click(await screen.findByRole("button", { name }));
const sent = (asked: { method: string; path: string; body: unknown }[], path: string) =>
  asked.filter((one) => one.method === "POST" && one.path === `/api/v1/${path}`);

test("says in words what is proposed, what would change, and where it stands", async () => {
  open(decisionWith());

  expect(await screen.findByRole("heading", { level: 1, name: /eerlijk delen/ })).toBeDefined();
  const change = within(screen.getByRole("table", { name: "Wat er verandert" }));
  expect(change.getByRole("rowheader").textContent).toBe("Wat eerlijk delen hoogstens mag kosten");
  expect(change.getAllByRole("cell").map((cell) => cell.textContent)).toEqual(["1%", "5%"]);
  expect(screen.getByText("Nog 1 stem, quorum gehaald in 3 van 3 kamers.")).toBeDefined();
  expect(screen.getByRole("table", { name: "Wat elke zetel zei", hidden: true })).toBeDefined();
});

test("two presses on the page are a vote for this seat, about this version", async () => {
  const { asked } = open(decisionWith(), { "POST /api/v1/decisions/5/votes": json(VOTED, 201) });

  await press("Voor");
  const dialog = within(screen.getByRole("dialog", { name: "Je stemt voor." }));
  expect(
    dialog.getByText("Dat doe je namens Leraar primair onderwijs (Beroepsgroep), als zetelhouder."),
  ).toBeDefined();
  expect(dialog.getByText("Mag besluiten over de pool.")).toBeDefined();
  await press("Bevestig");

  expect(await screen.findByText("Je stem is geteld: voor.")).toBeDefined();
  expect(sent(asked, "decisions/5/votes").map(({ body }) => body)).toEqual([
    { seat: 31, textVersion: 1, answer: "for", reason: "" },
  ]);
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("an objection is sent only with a reason", async () => {
  const { asked } = open(decisionWith(), { "POST /api/v1/decisions/5/votes": json(VOTED, 201) });

  await press("Bezwaar");
  await press("Bevestig");
  expect(screen.getByText("Schrijf waarom: dan kan het voorstel beter worden.")).toBeDefined();
  expect(sent(asked, "decisions/5/votes")).toEqual([]);
  await userEvent.setup().type(screen.getByLabelText("Waarom heb je bezwaar?"), WHY);
  await press("Bevestig");

  await waitFor(() => expect(sent(asked, "decisions/5/votes")).toHaveLength(1));
  expect(sent(asked, "decisions/5/votes")[0]?.body).toEqual({
    seat: 31,
    textVersion: 1,
    answer: "object",
    reason: WHY,
  });
});

test.each([
  ["proposal-amended", /Het voorstel is net gewijzigd. Je stem is niet geteld/],
  ["voting-over", /De stemming is net gesloten. Je stem is niet geteld/],
  ["holder-voted", /De zetelhouder heeft zelf al gestemd/],
])("says honestly that somebody was first: %s", async (code, sentence) => {
  open(decisionWith(), {
    "POST /api/v1/decisions/5/votes": problem(409, code, { detail: "Dit kan niet meer." }),
  });

  await press("Voor");
  await press("Bevestig");

  expect((await screen.findByText(sentence)).closest("[role=status]")).not.toBeNull();
  expect(screen.queryByRole("button", { name: "Bevestig" })).toBeNull();
  expect(screen.getByRole("button", { name: "Bekijk het voorstel" })).toBeDefined();
});

test("a text that changes while one confirms is not voted on unread", async () => {
  let shown = decisionWith();
  const { socket, asked } = open(() => shown);
  await press("Voor");
  act(() => socket.open());

  shown = decisionWith({ textVersion: 2, version: 4 });
  act(() => socket.hint("decision", 5, 4));

  const dialog = within(screen.getByRole("dialog"));
  expect(await dialog.findByText(/Lees eerst de nieuwe tekst/)).toBeDefined();
  expect(dialog.queryByRole("button", { name: "Bevestig" })).toBeNull();
  expect(sent(asked, "decisions/5/votes")).toEqual([]);
  expect(screen.getByText("Dit voorstel is zojuist gewijzigd")).toBeDefined();
});

test("a voting that is closed while one confirms says so", async () => {
  let shown = decisionWith();
  const { socket } = open(() => shown);
  await press("Voor");
  act(() => socket.open());

  shown = decisionWith({ status: "carried", statusLabel: "Aangenomen", mySeats: [], moves: [] });
  act(() => socket.hint("decision", 5, 4));

  expect(
    await screen.findByText("De stemming is net gesloten. Je stem is niet geteld."),
  ).toBeDefined();
});

test("a vote is taken back after one question", async () => {
  const { asked } = open(VOTED, { "POST /api/v1/decisions/5/votes": json(decisionWith(), 201) });

  await press("Neem je stem terug");
  await press("Bevestig");

  expect(await screen.findByText("Je stem is teruggenomen.")).toBeDefined();
  expect(sent(asked, "decisions/5/votes")[0]?.body).toMatchObject({ answer: "withdrawn" });
});

test("a proxy goes to who holds another seat, and is taken back", async () => {
  let shown = decisionWith();
  const { asked } = open(() => shown, {
    "POST /api/v1/decisions/5/proxies": () => {
      shown = decisionWith({ mySeats: [{ ...TEACHER_SEAT, proxyName: "Wilma Prins" }] });
      return json(shown, 201);
    },
    "POST /api/v1/decisions/5/proxy-ending": () => {
      shown = decisionWith();
      return json(shown);
    },
  });

  await press("Laat een ander voor je stemmen");
  const choice = screen.getByLabelText("De zetel van wie voor je stemt");
  expect(
    within(choice)
      .getAllByRole("option")
      .map((one) => one.textContent),
  ).toEqual([
    "Kies een zetel",
    "Stichting De Waarden (Besturen)",
    "Pabo Rivierenland (Opleidingen)",
    "Schoolleider primair onderwijs (Beroepsgroep)",
  ]);
  await userEvent.setup().selectOptions(choice, "32");
  await press("Geef volmacht");
  expect(await screen.findByText(/Wilma Prins mag met een volmacht/)).toBeDefined();
  await press("Trek de volmacht in");

  expect(await screen.findByText("De volmacht is ingetrokken.")).toBeDefined();
  expect(sent(asked, "decisions/5/proxies")[0]?.body).toEqual({ seat: 31, toSeat: 32 });
  expect(sent(asked, "decisions/5/proxy-ending")[0]?.body).toEqual({ seat: 31 });
});

test("an objection stands on top of what others said, with its reason", async () => {
  const seats = SEATS.map((seat) =>
    seat.seatId === 32
      ? { ...seat, standing: "object" as const, reason: WHY }
      : { ...seat, reason: seat.seatId === 11 ? "Goed plan." : "" },
  );
  open(decisionWith({ tally: tallyOf(seats), mySeats: [], moves: [] }));

  const said = within(await screen.findByRole("region", { name: "Bezwaren" }));
  expect(said.getAllByRole("article").map((one) => one.textContent)).toEqual([
    `Bezwaar van Schoolleider primair onderwijs${WHY}`,
    "Stichting De WaardenVoorGoed plan.",
  ]);
});

test("says what a change waits for, and when the region looks back", async () => {
  open(
    decisionWith({
      status: "carried",
      statusLabel: "Aangenomen",
      outcome: "We delen eerlijk.",
      effectStatus: "waiting",
      reviewDate: "2099-06-01",
      closedAt: "2026-11-27T16:00:00Z",
      mySeats: [],
      moves: ["ask_consent"],
      consents: [
        {
          id: 2,
          decisionId: 5,
          body: "gmr",
          bodyName: "GMR De Waarden",
          subject: "de nieuwe volgorde",
          result: "pending",
          resultLabel: "Nog niet besloten",
          resultDate: null,
          votesFor: null,
          votesAgainst: null,
          document: "",
        },
      ],
    }),
  );

  expect(await screen.findByText("We delen eerlijk.")).toBeDefined();
  expect(
    screen.getByText("Wat er verandert gaat pas in na instemming van GMR De Waarden."),
  ).toBeDefined();
  expect(screen.getByText("We kijken terug op 1 juni 2099.")).toBeDefined();
  expect(
    screen.getByRole("button", { name: "Leg vast wat zij zeiden: GMR De Waarden" }),
  ).toBeDefined();
});

test("a new version shows which words went and which came", async () => {
  const { versions } = decisionWith();
  const [first] = versions;
  if (first === undefined) throw new Error("a proposal has a version");
  const second = {
    ...first,
    number: 2,
    text: "Kleine besturen krijgen vaker iemand.",
    note: "Na bezwaar.",
  };
  open(decisionWith({ textVersion: 2, versions: [first, second] }));

  const version = (await screen.findByRole("heading", { name: /Versie 2/ })).closest("article");
  expect(version?.querySelector("del")?.textContent).toBe("weg: nu minder vaak");
  expect(version?.querySelector("ins")?.textContent).toBe("nieuw: vaker");
});

test("the maker is offered what the server allows, and nothing else", async () => {
  const { asked } = open(decisionWith({ moves: ["amend", "withdraw"], mySeats: [] }), {
    "POST /api/v1/decisions/5/withdrawal": json(decisionWith({ status: "withdrawn", moves: [] })),
  });

  expect(await screen.findByRole("link", { name: "Wijzig het voorstel" })).toBeDefined();
  expect(screen.queryByRole("button", { name: "Sluit de stemming" })).toBeNull();
  await press("Trek het voorstel in");
  await press("Trek in");

  await waitFor(() => expect(sent(asked, "decisions/5/withdrawal")).toHaveLength(1));
});

test("a board signs a binding agreement, and reads what it waits for", async () => {
  const boards = [
    {
      board: { id: 4, name: "De Waarden" },
      isSigned: false,
      isMine: true,
      personName: null,
      at: null,
      reason: "",
    },
    {
      board: { id: 9, name: "Vlierboom" },
      isSigned: true,
      isMine: false,
      personName: "Nel Bos",
      at: "2026-11-20T09:00:00Z",
      reason: "",
    },
  ];
  const signing = {
    state: "Getekend door 1 van 2 besturen.",
    signed: 1,
    needed: 2,
    isComplete: false,
    boards,
  };
  const shown = decisionWith({
    status: "carried",
    effectStatus: "waiting",
    mySeats: [],
    moves: [],
    isBinding: true,
    signing,
  });
  const { asked } = open(shown, { "POST /api/v1/decisions/5/signatures": json(shown, 201) });

  expect(
    await screen.findByText("Wat er verandert gaat pas in als elk bestuur heeft getekend."),
  ).toBeDefined();
  await press("Teken voor De Waarden");

  expect(await screen.findByText("Getekend voor De Waarden.")).toBeDefined();
  expect(sent(asked, "decisions/5/signatures")[0]?.body).toEqual({ organisation: 4 });
});

test("who holds a mandate carries a proposal with a reason", async () => {
  const mandate = {
    id: 6,
    version: 1,
    region: REGION,
    holderName: "Marjan de Wit",
    scope: "De volgorde van de pool.",
    basis: "Code rood",
    decisionId: null,
    escalationId: 2,
    fromDate: "2026-11-20",
    untilDate: "2099-12-20",
    isRunning: true,
    isMine: true,
    endedAt: null,
    endReason: "",
    uses: [],
  };
  const { asked } = open(decisionWith(), {
    "GET /api/v1/mandates": { results: [mandate], page: 1, pageSize: 50, total: 1 },
    "POST /api/v1/decisions/5/mandate-uses": json(decisionWith(), 201),
  });

  await press("Zet het voorstel door");
  await press("Zet door");
  expect(screen.getByText("Schrijf op waarom je doorzet.")).toBeDefined();
  await userEvent
    .setup()
    .type(screen.getByLabelText("Waarom zet je door?"), "Het kan niet wachten.");
  await press("Zet door");

  await waitFor(() =>
    expect(sent(asked, "decisions/5/mandate-uses")[0]?.body).toEqual({
      reason: "Het kan niet wachten.",
    }),
  );
});

import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import TablePage from "@/governance/pages/TablePage";
import type { Escalation, Mandate, Meeting } from "@/governance/types";
import { personWith, REGION } from "@/testing/people";
import { json, renderScreen, type Answers } from "@/testing/render";
import { AS_COORDINATOR, AS_SEAT_HOLDER } from "@/testing/table";

const MEETING: Meeting = {
  id: 4,
  version: 1,
  region: REGION,
  title: "Regiotafel",
  startsAt: "2026-11-20T14:30:00Z",
  place: "Tiel",
  agenda: [{ id: 5, title: "Schaarste eerlijk delen", status: "open" }],
  presence: [
    {
      seatId: 31,
      seatLabel: "Leraar primair onderwijs",
      chamber: "Beroepsgroep",
      state: null,
      stateLabel: "Nog niet vastgelegd",
    },
  ],
};
const RED: Escalation = {
  id: 2,
  version: 1,
  region: REGION,
  level: "red",
  levelName: "Code rood",
  criteria: ["Een kwart blijft open."],
  appoints: true,
  reason: "Drie scholen sluiten.",
  declaredByName: "Peter van Dijk",
  declaredAt: "2026-11-20T09:00:00Z",
  endedAt: null,
  endReason: "",
  mandateIds: [],
};
const MANDATE: Mandate = {
  id: 6,
  version: 1,
  region: REGION,
  holderName: "Peter van Dijk",
  givenByName: "Koos Mulder",
  scope: "De volgorde van de pool.",
  basis: "Code rood",
  decisionId: null,
  escalationId: 2,
  fromDate: "2026-11-20",
  untilDate: "2099-12-20",
  isRunning: true,
  isMine: false,
  endedAt: null,
  endReason: "",
  uses: [],
};
const CARRIED = {
  id: 5,
  version: 1,
  region: REGION,
  form: "consent",
  formLabel: "Instemming zonder bezwaar",
  title: "De tafel nam dit aan",
  status: "carried",
  statusLabel: "Aangenomen",
  state: "",
  waitingForMe: false,
};
const page = <Row,>(...results: Row[]) => ({
  results,
  page: 1,
  pageSize: 50,
  total: results.length,
});

function open(part: string, answers: Answers = {}, role = AS_COORDINATOR) {
  return renderScreen(<TablePage />, {
    path: `/zetels?deel=${part}`,
    me: personWith(role),
    answers: {
      "GET /api/v1/seats": page(),
      "GET /api/v1/meetings": page(MEETING),
      "GET /api/v1/escalations": page(RED),
      "GET /api/v1/mandates": page(MANDATE),
      "GET /api/v1/decisions": page(),
      ...answers,
    },
  });
}

test("everybody at the table reads at once that the region is in trouble, and why", async () => {
  open("zetels", {}, AS_SEAT_HOLDER);

  expect(await screen.findByText("Code rood in Onderwijsregio Rivierenland")).toBeDefined();
  expect(screen.getByText(/uitgeroepen door Peter van Dijk. Drie scholen sluiten./)).toBeDefined();
  expect(screen.queryByRole("button", { name: "Dit is voorbij" })).toBeNull();
});

test("the coordinator ends it with a reason", async () => {
  const user = userEvent.setup();
  const { asked } = open("zetels", { "POST /api/v1/escalations/2/ending": json(RED) });

  await user.click(await screen.findByRole("button", { name: "Dit is voorbij" }));
  await user.click(screen.getByRole("button", { name: "Beëindig" }));
  expect(screen.getByText("Schrijf kort waarom.")).toBeDefined();
  await user.type(screen.getByLabelText("Waarom is het voorbij?"), "Er is weer genoeg.");
  await user.click(screen.getByRole("button", { name: "Beëindig" }));

  await waitFor(() =>
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
      reason: "Er is weer genoeg.",
    }),
  );
});

test("who was there is written down seat by seat", async () => {
  const user = userEvent.setup();
  const { asked } = open("vergaderingen", { "POST /api/v1/meetings/4/presence": json(MEETING) });

  expect(await screen.findByRole("link", { name: "Schaarste eerlijk delen" })).toBeDefined();
  await user.click(screen.getByRole("button", { name: /^Leg vast wie er was/ }));
  const seat = screen.getByRole("group", { name: "Leraar primair onderwijs (Beroepsgroep)" });
  await user.click(within(seat).getByRole("radio", { name: "Aanwezig" }));
  await user.click(screen.getByRole("button", { name: "Bewaar" }));

  await waitFor(() =>
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
      seats: [{ seat: 31, state: "present" }],
    }),
  );
});

test("a mandate says about what, on which ground and until when, and rests on something", async () => {
  const user = userEvent.setup();
  const { asked } = open("mandaten", { "POST /api/v1/mandates": json(MANDATE, 201) });

  expect(await screen.findByText("De volgorde van de pool.")).toBeDefined();
  expect(screen.getByText("Nog niet gebruikt.")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Geef doorzettingsmacht" }));
  await user.type(screen.getByLabelText("E-mailadres van wie mag doorzetten"), "peter@regio.test");
  await user.type(screen.getByLabelText("Waarover?"), "De pool.");
  await user.click(screen.getByRole("button", { name: "Geef mandaat" }));
  expect(screen.getByText("Een mandaat rust op een besluit of een escalatie.")).toBeDefined();
  await user.selectOptions(screen.getByLabelText("Waarop rust het?"), "e2");
  await user.click(screen.getByRole("button", { name: "Geef mandaat" }));

  await waitFor(() =>
    expect(asked.find(({ method }) => method === "POST")?.body).toMatchObject({
      holderEmail: "peter@regio.test",
      basis: "Code rood",
      decision: null,
      escalation: 2,
    }),
  );
});

test("what was pushed through is no ground for the next mandate", async () => {
  const user = userEvent.setup();
  const use = {
    id: 1,
    mandateId: 6,
    decisionId: 9,
    holderName: "Peter van Dijk",
    scope: "De pool.",
    reason: "Te laat.",
    at: "2026-11-21T09:00:00Z",
  };
  open("mandaten", {
    "GET /api/v1/decisions": page(CARRIED, { ...CARRIED, id: 9, title: "Dit is doorgezet" }),
    "GET /api/v1/mandates": page({ ...MANDATE, uses: [use] }),
  });

  expect(await screen.findByText("Koos Mulder")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Geef doorzettingsmacht" }));

  expect(await screen.findByRole("option", { name: "De tafel nam dit aan" })).toBeDefined();
  expect(screen.queryByRole("option", { name: "Dit is doorgezet" })).toBeNull();
});

test("a decision of long ago is a ground as well, on whatever page of the list it stands", async () => {
  const user = userEvent.setup();
  const pages = [CARRIED, { ...CARRIED, id: 9, title: "Dit namen we lang geleden aan" }];
  let next = 0;
  const { asked } = open("mandaten", {
    "GET /api/v1/decisions": () => json({ ...page(pages[next++]), total: pages.length }),
  });

  await user.click(await screen.findByRole("button", { name: "Geef doorzettingsmacht" }));

  expect(
    await screen.findByRole("option", { name: "Dit namen we lang geleden aan" }),
  ).toBeDefined();
  const queries = asked.filter(({ path }) => path === "/api/v1/decisions");
  expect(queries.map(({ query }) => new URLSearchParams(query).get("page"))).toEqual(["1", "2"]);
});

test("a figure of taking part can be opened", async () => {
  const user = userEvent.setup();
  open(
    "meedoen",
    {
      "GET /api/v1/participation": {
        results: [
          {
            chamber: { id: 3, name: "Beroepsgroep" },
            figures: [
              { figure: "turnout", part: 3, whole: 4, isShare: true, words: "75%, 3 van 4" },
            ],
          },
        ],
      },
      "GET /api/v1/participation/rows": {
        results: [
          {
            figure: "turnout",
            chamberId: 3,
            seatLabel: "Leraar primair onderwijs",
            isHit: true,
            about: "Schaarste eerlijk delen",
            detail: "Voor",
            decisionId: 5,
            meetingId: null,
          },
        ],
      },
    },
    AS_SEAT_HOLDER,
  );

  expect(await screen.findByText("75%, 3 van 4")).toBeDefined();
  const file = screen.getByRole("link", { name: "Download als Excel" });
  expect(file.getAttribute("href")).toMatch(
    /^\/api\/v1\/participation-exports\?format=xlsx&region=\d+&fromDate=.+&untilDate=.+$/,
  );
  await user.click(screen.getByRole("button", { name: "Bekijk de rijen: Gestemd, Beroepsgroep" }));

  expect(await screen.findByRole("link", { name: "Schaarste eerlijk delen" })).toBeDefined();
  expect(screen.getByText("Telt mee")).toBeDefined();
  expect(screen.getByRole("dialog").className).toContain("ui-sheet--wide");
});

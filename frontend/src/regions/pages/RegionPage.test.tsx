import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import OwnRegionPage from "@/regions/pages/OwnRegionPage";
import RegionPage from "@/regions/pages/RegionPage";
import type { RegionDetail, RegionStep } from "@/regions/types";
import { AS_PLANNER, personWith } from "@/testing/people";
import { regionWith } from "@/testing/regions";
import { problem, renderScreen } from "@/testing/render";

const MONITOR = personWith({ ...AS_PLANNER, role: "national_monitor", region: null });
const COORDINATOR = personWith({ ...AS_PLANNER, role: "coordinator" });
const FORERUNNER: RegionStep = {
  toStatus: "forerunner",
  label: "Voorloper geworden",
  hindrances: ["Lege zetels van de beroepsgroep: Leraar vo."],
  needsCondition: false,
  needsSuccessor: false,
};
const DECIDABLE = regionWith({ mayDecide: true, steps: [FORERUNNER] });

function openForMonitor(region: RegionDetail, answers: Record<string, unknown> = {}) {
  return renderScreen(<RegionPage />, {
    me: MONITOR,
    path: "/regios/1",
    route: "/regios/:regionId",
    answers: { "GET /api/v1/regions/1": region, ...answers },
  });
}

it("tells everybody of the region how it stands, who takes part and what was counted", async () => {
  renderScreen(<OwnRegionPage />, {
    me: personWith(AS_PLANNER),
    answers: { "GET /api/v1/regions/1": regionWith() },
  });

  const people = await screen.findByRole("table", { name: "Wie doen mee" });
  expect(screen.getByRole("heading", { level: 1 })).toBeDefined();
  expect(within(people).getByText("Penvoerder")).toBeDefined();
  expect(within(people).getByText("Verwacht vanaf 1 augustus 2027")).toBeDefined();
  const thresholds = screen.getByRole("table", { name: "Voorwaarden en aantallen" });
  expect(within(thresholds).getByText("14.999")).toBeDefined();
  expect(within(thresholds).getByText("Niet gehaald")).toBeDefined();
  expect(screen.getByText("Leraar vo.")).toBeDefined();
  expect(screen.getByText("Rik van Rijn, Realisatie-eenheid")).toBeDefined();
  expect(screen.queryByRole("button", { name: "Verander de status" })).toBeNull();
});

it("shows a partner who takes part, and neither phases nor thresholds", async () => {
  renderScreen(<OwnRegionPage />, {
    me: personWith({ ...AS_PLANNER, role: "partner" }),
    answers: { "GET /api/v1/regions/1": regionWith({ work: null }) },
  });

  expect(await screen.findByText("Stichting De Overkant")).toBeDefined();
  expect(screen.queryByRole("columnheader", { name: "Fase" })).toBeNull();
  expect(screen.queryByText("Is de regio groot genoeg?")).toBeNull();
});

it("warns what is in the way, and shows what the server refuses", async () => {
  const user = userEvent.setup();
  const { asked } = openForMonitor(DECIDABLE, {
    "POST /api/v1/regions/1/status-moves": problem(409, "region-seats-vacant", {
      detail: "Deze regio kan nog niet verder.",
    }),
  });

  await user.click(await screen.findByRole("button", { name: "Verander de status" }));
  await user.click(screen.getByRole("radio", { name: /Voorloper/ }));
  expect(screen.getByText("Dit kan nu nog niet")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Leg vast" }));
  expect(screen.getByText(/Schrijf op waarom/)).toBeDefined();
  await user.type(screen.getByRole("textbox", { name: /Waarom/ }), "De tafel is vol.");
  await user.click(screen.getByRole("button", { name: "Leg vast" }));

  expect(await screen.findByText("Deze regio kan nog niet verder.")).toBeDefined();
  const sent = asked.find(({ method }) => method === "POST");
  expect(sent?.body).toMatchObject({ toStatus: "forerunner", reason: "De tafel is vol." });
});

it("asks for the condition of a provisional region before anything is sent", async () => {
  const user = userEvent.setup();
  const step: RegionStep = { ...FORERUNNER, toStatus: "provisional", needsCondition: true };
  const { asked } = openForMonitor(regionWith({ mayDecide: true, steps: [step] }));

  await user.click(await screen.findByRole("button", { name: "Verander de status" }));
  await user.click(screen.getByRole("radio", { name: /Voorlopig/ }));
  await user.type(screen.getByRole("textbox", { name: /Waarom/ }), "De tafel viel uiteen.");
  await user.click(screen.getByRole("button", { name: "Leg vast" }));

  expect(screen.getByText("Noem de voorwaarde. De regio werkt ermee.")).toBeDefined();
  expect(asked.some(({ method }) => method === "POST")).toBe(false);
});

it("keeps the area by codes, and asks why when another region has one", async () => {
  const user = userEvent.setup();
  const { asked } = renderScreen(<OwnRegionPage />, {
    me: COORDINATOR,
    answers: {
      "GET /api/v1/regions/1": regionWith({ mayKeep: true }),
      "PUT /api/v1/regions/1/area": problem(409, "area-overlaps", {
        detail: "Een andere regio heeft deze gemeenten ook: 0281.",
      }),
    },
  });

  await user.click(await screen.findByRole("button", { name: "Pas het gebied aan" }));
  const codes = screen.getByRole("textbox", { name: "Codes van gemeenten" });
  await user.type(codes, ", Tiel");
  await user.click(screen.getByRole("button", { name: "Bewaar" }));
  expect(screen.getByText("Dit is geen code van vier cijfers: Tiel.")).toBeDefined();
  await user.clear(codes);
  await user.type(codes, "0281 0236");
  await user.click(screen.getByRole("button", { name: "Bewaar" }));

  expect(
    await screen.findByRole("textbox", { name: /Waarom heeft een andere regio/ }),
  ).toBeDefined();
  expect(asked.find(({ method }) => method === "PUT")?.body).toEqual({
    municipalities: ["0281", "0236"],
    overlapReason: "",
  });
});

it("asks the region anew when a hint says that it changed", async () => {
  const { asked, socket } = openForMonitor(DECIDABLE);
  await screen.findByRole("heading", { level: 1 });
  const before = asked.length;

  socket.open();
  socket.hint("region", 1);

  await expect.poll(() => asked.length).toBeGreaterThan(before);
});

const GUEST = {
  id: 31,
  schoolLocation: { id: 11, name: "De Regenboog", place: "Deventer", locationCode: "10EH00" },
  firstRegion: { id: 2, name: "Onderwijsregio Oost" },
  reason: "Groen vmbo.",
  fromDate: "2026-08-01",
};

it("lets who decides on regions take a school out of its second region", async () => {
  const user = userEvent.setup();
  const work = regionWith().work;
  const green = regionWith({
    kind: "national",
    mayDecide: true,
    work: work && { ...work, secondPlaces: [GUEST] },
  });
  const { asked } = openForMonitor(green, {
    "POST /api/v1/regions/1/second-places/31/ending": regionWith({ kind: "national" }),
  });

  await user.click(
    await screen.findByRole("button", { name: "De Regenboog doet hier niet meer mee" }),
  );
  await user.click(await screen.findByRole("button", { name: "Doet niet meer mee" }));

  await screen.findByText("De Regenboog doet hier niet meer mee.");
  expect(asked.some(({ path }) => path === "/api/v1/regions/1/second-places/31/ending")).toBe(true);
});

it("asks which school and why before one takes part in a second region", async () => {
  const user = userEvent.setup();
  const { asked } = openForMonitor(regionWith({ kind: "national", mayDecide: true }));

  await user.click(await screen.findByRole("button", { name: "Laat een school ook hier meedoen" }));
  await user.click(await screen.findByRole("button", { name: "Laat meedoen" }));

  expect(screen.getByText("Kies een school.")).toBeDefined();
  expect(screen.getByText("Schrijf waarom.")).toBeDefined();
  expect(asked.some(({ method }) => method === "POST")).toBe(false);
});

it("offers no second place in a region with an area of its own", async () => {
  openForMonitor(DECIDABLE);

  await screen.findByRole("heading", { level: 1 });

  expect(screen.queryByRole("button", { name: /ook hier meedoen/ })).toBeNull();
});

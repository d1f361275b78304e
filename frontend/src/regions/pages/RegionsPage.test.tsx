import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import CoveragePage from "@/regions/pages/CoveragePage";
import RegionsPage from "@/regions/pages/RegionsPage";
import { AS_PLANNER, personWith } from "@/testing/people";
import { standingWith } from "@/testing/regions";
import { renderScreen } from "@/testing/render";

const MONITOR = personWith({ ...AS_PLANNER, role: "national_monitor", region: null });
const NUMBERS = { total: 12, inRegion: 10, inNone: 2, inTwo: 0 };
const OVERVIEW = {
  date: "2026-11-23",
  coverage: NUMBERS,
  regions: [
    standingWith({ id: 2, name: "Onderwijsregio Zuid" }),
    standingWith({ id: 1, name: "Onderwijsregio Noord", status: "established", attention: [] }),
  ],
  dots: [
    { region: 2, latitude: 51, longitude: 5, schools: 3 },
    { region: null, latitude: 52, longitude: 6, schools: 1 },
  ],
};

it("puts what asks for a look first, and says of every region how it stands in words", async () => {
  renderScreen(<RegionsPage />, {
    me: MONITOR,
    answers: { "GET /api/v1/region-overview": OVERVIEW },
  });

  await screen.findByText("Vraagt aandacht");
  const attention = screen.getByRole("region", { name: "Vraagt aandacht" });
  expect(within(attention).getAllByRole("link")).toHaveLength(1);
  expect(within(attention).getByText(/Geef leraren een zetel/)).toBeDefined();
  const table = screen.getByRole("table", { name: "Alle onderwijsregio's" });
  const rows = within(table).getAllByRole("rowheader");
  expect(rows.map((row) => row.textContent)).toEqual([
    "1Onderwijsregio Noord",
    "2Onderwijsregio Zuid",
  ]);
  expect(within(table).getAllByText("2 niet op koers")).toHaveLength(2);
});

it("draws the regions that have a place, and names the sign for schools without a region", async () => {
  renderScreen(<RegionsPage />, {
    me: MONITOR,
    answers: { "GET /api/v1/region-overview": OVERVIEW },
  });

  const legend = await screen.findByRole("list", { name: "De regio's op de kaart" });
  expect(within(legend).getAllByRole("link")).toHaveLength(1);
  expect(within(legend).getByText("Vierkantje: school zonder regio")).toBeDefined();
});

it("says that there are no regions yet", async () => {
  renderScreen(<RegionsPage />, {
    me: MONITOR,
    answers: { "GET /api/v1/region-overview": { ...OVERVIEW, regions: [], dots: [] } },
  });

  expect(await screen.findByText("Er zijn nog geen regio's")).toBeDefined();
});

it("opens the schools behind a number of the coverage", async () => {
  const user = userEvent.setup();
  const { asked } = renderScreen(<CoveragePage />, {
    me: MONITOR,
    answers: {
      "GET /api/v1/region-coverage": {
        date: "2026-11-23",
        coverage: NUMBERS,
        municipalities: [{ code: "0281", name: "Tiel", coverage: NUMBERS }],
      },
      "GET /api/v1/region-coverage/school-locations": {
        results: [
          {
            id: 1,
            locationCode: "10AB00",
            name: "De Eenling",
            place: "Tiel",
            sector: "po",
            board: { id: 4, name: "Stichting De Waarden" },
            region: null,
            municipalityCode: "0281",
            isInTwo: false,
          },
        ],
        page: 1,
        pageSize: 50,
        total: 1,
      },
    },
  });

  await user.click(await screen.findByRole("button", { name: "2 zonder regio in Tiel, toon ze" }));

  expect(await screen.findByText("De Eenling")).toBeDefined();
  const query = asked.find(({ path }) => path.endsWith("/school-locations"))?.query;
  expect(query).toContain("standing=in_none");
  expect(query).toContain("municipality=0281");
});

import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { AllianceList } from "@/regions/components/AllianceList";
import type { Alliance } from "@/regions/types";
import { AS_PLANNER, personWith } from "@/testing/people";
import { regionWith } from "@/testing/regions";
import { json, renderScreen, type Answers } from "@/testing/render";

const REGION = regionWith();
const OWN: Alliance = {
  id: 4,
  name: "Alliantie Oost",
  fromDate: "2026-01-01",
  regions: [{ id: REGION.id, name: REGION.name }],
  institutes: [{ id: 8, name: "Pabo Rivierenland" }],
};
const OTHER: Alliance = { ...OWN, id: 5, name: "Noordelijke Alliantie", regions: [] };
const page = <Row,>(...results: Row[]) => ({
  results,
  page: 1,
  pageSize: 100,
  total: results.length,
});

function open({ binds = true, alliances = [OWN] as Alliance[] } = {}, answers: Answers = {}) {
  return renderScreen(<AllianceList region={{ ...REGION, alliances }} binds={binds} />, {
    me: personWith({ ...AS_PLANNER, role: "coordinator" }),
    answers: {
      "GET /api/v1/alliances": page(OWN, OTHER),
      "GET /api/v1/organisations": page({ id: 8, name: "Pabo Rivierenland" }),
      ...answers,
    },
  });
}

test("who does not keep the region reads the alliances and changes nothing", () => {
  open({ binds: false });

  expect(screen.getByText("Alliantie Oost")).toBeDefined();
  expect(screen.queryByRole("button")).toBeNull();
});

test("an alliance is made for the own region, with the institutes that were chosen", async () => {
  const user = userEvent.setup();
  const { asked } = open({ alliances: [] }, { "POST /api/v1/alliances": json(OWN, 201) });

  expect(screen.getByText("De regio doet nog niet mee aan een alliantie.")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Maak een alliantie" }));
  await user.click(screen.getByRole("button", { name: "Maak" }));
  expect(screen.getByText("Geef de alliantie een naam.")).toBeDefined();
  await user.type(screen.getByLabelText("Naam"), "Alliantie Oost");
  await user.click(await screen.findByRole("checkbox", { name: "Pabo Rivierenland" }));
  await user.click(screen.getByRole("button", { name: "Maak" }));

  await waitFor(() =>
    expect(asked.find(({ method }) => method === "POST")?.body).toMatchObject({
      name: "Alliantie Oost",
      regions: [REGION.id],
      institutes: [8],
    }),
  );
});

test("a region joins what it is not in yet", async () => {
  const user = userEvent.setup();
  const { asked } = open({}, { "POST /api/v1/alliances/5/joining": json(OTHER) });

  await user.click(screen.getByRole("button", { name: "Doe mee aan een alliantie" }));
  const choice = await screen.findByLabelText("Welke alliantie?");
  expect(
    within(choice)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toEqual(["Kies een alliantie", "Noordelijke Alliantie"]);
  await user.selectOptions(choice, "5");
  await user.click(screen.getByRole("button", { name: "Doe mee" }));

  await waitFor(() =>
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({ region: REGION.id }),
  );
});

test("the last region that leaves is told that the alliance ends, and says why", async () => {
  const user = userEvent.setup();
  const { asked } = open({}, { "POST /api/v1/alliances/4/leaving": json(OWN) });

  await user.click(screen.getByRole("button", { name: "Stap eruit: Alliantie Oost" }));
  expect(screen.getByText("Dit is de laatste regio. De alliantie houdt dan op.")).toBeDefined();
  await user.type(screen.getByLabelText("Waarom?"), "Het past niet meer.");
  await user.click(screen.getByRole("button", { name: "Beëindig" }));

  await waitFor(() =>
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
      region: REGION.id,
      reason: "Het past niet meer.",
    }),
  );
});

test("whoever leaves others behind steps out, and ends nothing", async () => {
  const user = userEvent.setup();
  const together = { ...OWN, regions: [...OWN.regions, { id: 99, name: "Regio Noord" }] };
  open({ alliances: [together] });

  await user.click(screen.getByRole("button", { name: "Stap eruit: Alliantie Oost" }));

  expect(screen.getByRole("button", { name: "Stap eruit" })).toBeDefined();
  expect(screen.queryByRole("button", { name: "Beëindig" })).toBeNull();
});

test("where there is no other alliance there is only a way back", async () => {
  const user = userEvent.setup();
  open({}, { "GET /api/v1/alliances": page(OWN) });

  await user.click(screen.getByRole("button", { name: "Doe mee aan een alliantie" }));

  expect(await screen.findByText(/Er is geen andere alliantie/)).toBeDefined();
  expect(screen.queryByRole("button", { name: "Doe mee" })).toBeNull();
});

import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test } from "vitest";

import { AuthorRegion } from "@/governance/form/authorRegion";
import { WeightsField, type Weighed, type Weights } from "@/governance/form/WeightsField";
import { AS_PLANNER, personWith, REGION, REGENBOOG } from "@/testing/people";
import { renderScreen } from "@/testing/render";

const SCHOOL = { ...REGENBOOG, board: { id: 1, name: "De Waarden" }, closedDate: null };

function Asked({ weighed, first = {} }: { weighed: Weighed; first?: Weights }) {
  const [weights, setWeights] = useState<Weights>(first);
  return (
    <AuthorRegion value={REGION.id}>
      <WeightsField label="Telt mee als" weighed={weighed} value={weights} onChange={setWeights} />
      <output>{JSON.stringify(weights)}</output>
    </AuthorRegion>
  );
}

function open(weighed: Weighed, first: Weights = {}) {
  return renderScreen(<Asked weighed={weighed} first={first} />, {
    me: personWith(AS_PLANNER),
    answers: {
      "GET /api/v1/organisations": {
        results: [
          { id: 11, name: "De Waarden" },
          { id: 12, name: "De Kring" },
        ],
        page: 1,
        pageSize: 100,
        total: 2,
      },
      "GET /api/v1/school-locations": { results: [SCHOOL], page: 1, pageSize: 20, total: 1 },
      [`GET /api/v1/school-locations/${SCHOOL.id}`]: SCHOOL,
    },
  });
}

test("every board of the region counts as usual until somebody says otherwise", async () => {
  const user = userEvent.setup();
  const { asked } = open("boards", { "11": 2 });

  const kring = await screen.findByRole<HTMLSelectElement>("combobox", { name: "De Kring" });
  expect(kring.value).toBe("1");
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "De Waarden" }).value).toBe("2");
  expect(asked.find(({ path }) => path.endsWith("/organisations"))?.query).toContain(
    `region=${REGION.id}`,
  );
  await user.selectOptions(kring, "anderhalf keer");

  expect(screen.getByText('{"11":2,"12":1.5}')).toBeDefined();
});

test("a weight that is not in the list stays what it was, in words", () => {
  open("sectors", { so: 1.1 });

  const special = screen.getByRole<HTMLSelectElement>("combobox", {
    name: "Gespecialiseerd onderwijs",
  });
  expect(special.selectedOptions[0]?.textContent).toBe("1,1 keer");
});

test("a school is found by typing, and then weighed by its name and place", async () => {
  const user = userEvent.setup();
  open("schools");

  await user.type(screen.getByRole("combobox", { name: "Zoek een school" }), "regen");
  await user.click(await screen.findByRole("option", { name: /De Regenboog/ }));
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "De Regenboog, Tiel" }),
    "de helft",
  );

  expect(screen.getByText(`{"${SCHOOL.id}":0.5}`)).toBeDefined();
});

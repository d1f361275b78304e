import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import type { Ref } from "@/http/types";
import { PersonSearch } from "@/schools/components/PersonSearch";
import { renderScreen } from "@/testing/render";

const NOOR = { id: 5, name: "Noor Kok", category: "po_teacher" };
const SAM = { id: 6, name: "Sam Koster", category: "student" };

function open() {
  const preferred: Ref[] = [];
  const shown = renderScreen(
    <PersonSearch
      locationId={7}
      listed={[{ id: 6, name: "Sam Koster" }]}
      onPrefer={(person) => preferred.push(person)}
      onBlock={() => undefined}
    />,
    {
      answers: {
        "GET /api/v1/school-locations/7/admitted-substitutes": {
          results: [NOOR, SAM],
          page: 1,
          pageSize: 20,
          total: 22,
        },
      },
    },
  );
  return { ...shown, preferred };
}

test("one letter asks nothing, because that would read out the whole pool", async () => {
  const { asked } = open();

  await userEvent.type(screen.getByLabelText(/Zoek een invaller/), "k");

  expect(asked).toEqual([]);
});

test("who is found is put on the list; who stands on one already says so", async () => {
  const { preferred } = open();

  await userEvent.type(screen.getByLabelText(/Zoek een invaller/), "ko");
  await userEvent.click(await screen.findByRole("button", { name: "Noor Kok eerst vragen" }));

  expect(preferred).toMatchObject([{ id: 5, name: "Noor Kok" }]);
  expect(screen.getByText("Staat op de lijst")).toBeDefined();
  expect(screen.getByText("Nog 20 anderen met deze naam. Typ meer letters.")).toBeDefined();
});

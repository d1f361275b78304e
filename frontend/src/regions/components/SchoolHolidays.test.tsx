import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { SchoolHolidays } from "@/regions/components/SchoolHolidays";
import { holidayWith, pageOf } from "@/testing/holidays";
import { AS_PLANNER, personWith } from "@/testing/people";
import { regionWith } from "@/testing/regions";
import { json, problem, renderScreen, type Answers } from "@/testing/render";

const HOLIDAY = holidayWith();

function open({ keeps = true, holidays = [HOLIDAY] } = {}, answers: Answers = {}) {
  return renderScreen(<SchoolHolidays region={regionWith({ mayKeep: keeps })} />, {
    me: personWith({ ...AS_PLANNER, role: "coordinator" }),
    answers: { "GET /api/v1/school-holidays": pageOf(...holidays), ...answers },
  });
}

/** In a field of days every part is typed by itself. */
async function typeDay(user: ReturnType<typeof userEvent.setup>, label: string, typed: string) {
  const [first] = within(screen.getByRole("group", { name: label })).getAllByRole("spinbutton");
  if (first === undefined) throw new Error(`no field ${label}`);
  await user.click(first);
  await user.keyboard(typed);
}

test("who does not keep the region reads the holidays, for which part of the country they are", async () => {
  open({ keeps: false, holidays: [HOLIDAY, holidayWith({ id: 2, reach: "none" })] });

  const rows = await screen.findAllByRole("row", { name: /Voorjaarsvakantie/ });
  expect(rows[0]?.textContent).toContain("20 februari 2027");
  expect(rows[1]?.textContent).toContain("noord (hier zijn geen scholen)");
  expect(screen.queryByRole("button")).toBeNull();
});

test("a holiday is typed with both days, and says at its field what is missing", async () => {
  const user = userEvent.setup();
  const { asked } = open({ holidays: [] }, { "POST /api/v1/school-holidays": json(HOLIDAY, 201) });

  expect(await screen.findByText("Er staan nog geen vakanties")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "Voeg een vakantie toe" }));
  await user.click(screen.getByRole("button", { name: "Voeg toe" }));
  expect(screen.getByText("Geef de vakantie een naam.")).toBeDefined();
  expect(screen.getByText("Kies een deel van het land.")).toBeDefined();
  expect(screen.getByText("Kies de laatste dag.")).toBeDefined();

  await user.type(screen.getByLabelText("Naam"), "Voorjaarsvakantie");
  await user.selectOptions(screen.getByLabelText("Voor welk deel van het land?"), "north");
  await typeDay(user, "Eerste dag", "20022027");
  await typeDay(user, "Laatste dag", "19022027");
  expect(screen.getByText("De laatste dag ligt niet voor de eerste dag.")).toBeDefined();
  await typeDay(user, "Laatste dag", "28022027");
  await user.click(screen.getByRole("button", { name: "Voeg toe" }));

  await waitFor(() =>
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
      region: 1,
      name: "Voorjaarsvakantie",
      holidayRegion: "north",
      firstDate: "2027-02-20",
      lastDate: "2027-02-28",
    }),
  );
});

test("a holiday is removed after a question, and a refusal is read in it", async () => {
  const user = userEvent.setup();
  const refusal = "Deze regio is samengevoegd of gestopt. Je kunt haar lezen, niet veranderen.";
  const { asked } = open(
    {},
    {
      "POST /api/v1/school-holidays/1/removal": problem(409, "region-closed", { detail: refusal }),
    },
  );

  await user.click(await screen.findByRole("button", { name: /^Haal weg: Voorjaarsvakantie/ }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByText(/20 februari 2027 tot en met 28 februari 2027, noord/)).toBeDefined();
  await user.click(dialog.getByRole("button", { name: "Haal weg" }));

  expect(await dialog.findByText(refusal)).toBeDefined();
  expect(asked.filter(({ method }) => method === "POST")).toHaveLength(1);
});

import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import MembershipsPage from "@/memberships/pages/MembershipsPage";
import type { Membership } from "@/memberships/queries";
import { AS_PLANNER, personWith, REGENBOOG, REGION } from "@/testing/people";
import { json, problem, renderScreen, type Answers } from "@/testing/render";

const leader: Membership = {
  id: 3,
  person: { name: "Nel Bos" },
  email: "nel@school.test",
  role: "school_leader",
  organisation: null,
  schoolLocation: REGENBOOG,
  fromDate: "2026-09-01",
  hasSignedIn: false,
  mayEnd: true,
};
const self: Membership = {
  ...leader,
  id: 4,
  person: { name: "Marjan de Wit" },
  role: "planner",
  schoolLocation: null,
  hasSignedIn: true,
  mayEnd: false,
};

function open(answers: Answers = {}, rows: readonly Membership[] = [leader, self]) {
  return renderScreen(<MembershipsPage />, {
    path: "/toegang",
    me: personWith(AS_PLANNER),
    answers: {
      "GET /api/v1/memberships": { results: rows, page: 1, pageSize: 50, total: rows.length },
      "GET /api/v1/school-locations": {
        results: [{ ...REGENBOOG, closedDate: null, board: { id: 4, name: "De Waarden" } }],
        page: 1,
        pageSize: 20,
        total: 1,
      },
      ...answers,
    },
  });
}

test("says who may do what where, since when, and who never signed in", async () => {
  open();

  const row = (await screen.findByText("Nel Bos")).closest("tr");
  const words = within(row as HTMLElement)
    .getAllByRole("cell")
    .map((cell) => cell.textContent);
  expect(words).toEqual([
    "Schoolleider",
    "De Regenboog",
    "1 september 2026",
    "Nog niet ingelogd",
    "Beëindig",
  ]);
});

test("nobody ends a role of their own", async () => {
  open();

  await screen.findByText("Nel Bos");

  expect(screen.getAllByRole("button", { name: /^Beëindig/ })).toHaveLength(1);
  expect(screen.getByText("Dat ben jij")).toBeDefined();
});

test("a school leader is invited for a school that was found by typing", async () => {
  const user = userEvent.setup();
  const { asked } = open({ "POST /api/v1/memberships": json({ ...leader, id: 8 }, 201) });

  await user.click(await screen.findByRole("button", { name: "Nodig iemand uit" }));
  await user.type(screen.getByLabelText("Naam"), "Nel Bos");
  await user.type(screen.getByLabelText("E-mailadres"), "nel@school.test");
  await user.type(screen.getByRole("combobox", { name: /Voor welke school/ }), "regen");
  await user.click(await screen.findByRole("option", { name: /De Regenboog/ }));
  await user.click(screen.getByRole("button", { name: "Nodig uit" }));

  expect(await screen.findByText("Nel Bos is uitgenodigd en krijgt een mail.")).toBeDefined();
  expect(asked.find(({ method }) => method === "POST")?.body).toEqual({
    region: REGION.id,
    name: "Nel Bos",
    email: "nel@school.test",
    role: "school_leader",
    schoolLocation: REGENBOOG.id,
  });
});

test("nothing is sent before name, address and school are there", async () => {
  const user = userEvent.setup();
  const { asked } = open();

  await user.click(await screen.findByRole("button", { name: "Nodig iemand uit" }));
  await user.click(screen.getByRole("button", { name: "Nodig uit" }));

  expect(screen.getByText("Vul de naam in.")).toBeDefined();
  expect(screen.getByText("Vul een geldig e-mailadres in.")).toBeDefined();
  expect(screen.getByText("Kies een school uit de lijst.")).toBeDefined();
  expect(asked.filter(({ method }) => method === "POST")).toEqual([]);
});

test("a role ends after one question, and a refusal is said in the dialog", async () => {
  const user = userEvent.setup();
  const answers = [
    problem(409, "own-role", { detail: "Je kunt je eigen rol niet beëindigen." }),
    json(leader),
  ];
  open({ "POST /api/v1/memberships/3/ending": () => answers.shift() });

  await user.click(await screen.findByRole("button", { name: "Beëindig schoolleider Nel Bos" }));
  const dialog = screen.getByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "Beëindig" }));
  expect((await within(dialog).findByRole("alert")).textContent).toBe(
    "Je kunt je eigen rol niet beëindigen.",
  );
  await user.click(within(dialog).getByRole("button", { name: "Beëindig" }));

  expect(await screen.findByText("Nel Bos is geen schoolleider meer.")).toBeDefined();
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

test("an empty region offers to invite the first", async () => {
  open({}, []);

  expect(await screen.findByRole("heading", { name: "Nog niemand heeft toegang" })).toBeDefined();
  expect(screen.getAllByRole("button", { name: "Nodig iemand uit" })).toHaveLength(2);
});

test("a seat at the table is not for the pool to end, and is nobody's own by that", async () => {
  open({}, [{ ...leader, role: "seat_holder", schoolLocation: null, mayEnd: false }]);

  expect(await screen.findByText("Niet door de pool")).toBeDefined();
  expect(screen.queryByText("Dat ben jij")).toBeNull();
});

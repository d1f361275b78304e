import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import { AssignDialog } from "@/board/components/AssignDialog";
import type { RequestDetail } from "@/http/types";
import { boardRow } from "@/testing/board";
import { json, problem, renderScreen } from "@/testing/render";

const request = { ...boardRow(), assignments: [], waves: [] } as unknown as RequestDetail;
const ASSIGN = "POST /api/v1/requests/1/assignments";

function open(answers: Response[]) {
  let closed = false;
  const shown = renderScreen(
    <AssignDialog
      request={request}
      person={{ id: 5, name: "Fatima El Amrani" }}
      onClose={() => {
        closed = true;
      }}
    />,
    { answers: { [ASSIGN]: () => answers.shift() } },
  );
  return { ...shown, isClosed: () => closed };
}

const blocked = (overridable: boolean) =>
  problem(409, "not-eligible", {
    rules: [
      { rule: "available", label: "niet beschikbaar", overridable: true },
      { rule: "vog", label: "geen geldige VOG", overridable },
    ],
  });

test("somebody who fits is placed at once", async () => {
  const { asked, isClosed } = open([json({ id: 1 }, 201)]);

  await userEvent.click(screen.getByRole("button", { name: "Ja, plaats" }));

  expect(await screen.findByText(/Fatima El Amrani komt/)).toBeDefined();
  expect(isClosed()).toBe(true);
  expect(asked.find((one) => one.method === "POST")?.body).toEqual({ substitute: 5 });
});

test("every rule in the way is named, and a reason goes round them", async () => {
  const { asked } = open([blocked(true), json({ id: 1 }, 201)]);

  await userEvent.click(screen.getByRole("button", { name: "Ja, plaats" }));
  expect(await screen.findByText("Niet beschikbaar")).toBeDefined();
  expect(screen.getByText("Geen geldige VOG")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Plaats toch" }));
  expect(screen.getByText("Schrijf waarom je afwijkt.")).toBeDefined();
  await userEvent.type(screen.getByLabelText(/Waarom wijk je af/), "Gebeld, kan wel");
  await userEvent.click(screen.getByRole("button", { name: "Plaats toch" }));

  expect(await screen.findByText(/Fatima El Amrani komt/)).toBeDefined();
  expect(asked.filter((one) => one.method === "POST").map((one) => one.body)).toEqual([
    { substitute: 5 },
    { substitute: 5, overrideReason: "Gebeld, kan wel" },
  ]);
});

test("a rule that nobody may leave ends it", async () => {
  open([blocked(false)]);

  await userEvent.click(screen.getByRole("button", { name: "Ja, plaats" }));

  expect(await screen.findByText("Hiervan mag niemand afwijken")).toBeDefined();
  expect(screen.queryByRole("button", { name: /plaats/i })).toBeNull();
});

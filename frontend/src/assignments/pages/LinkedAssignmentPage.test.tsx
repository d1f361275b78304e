import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useLocation } from "react-router";
import { expect, test } from "vitest";

import LinkedAssignmentPage from "@/assignments/pages/LinkedAssignmentPage";
import { cardWith } from "@/testing/assignments";
import { problem, renderScreen } from "@/testing/render";

const OPENING = "POST /api/v1/assignment-link-openings";
const CANCELLATION = "POST /api/v1/assignment-link-cancellations";

function Address() {
  const { hash, pathname, search } = useLocation();
  return <output aria-label="adres">{`${pathname}${search}${hash}`}</output>;
}

function open(answers: Record<string, unknown> = {}, path = "/invalbeurt#geheim") {
  return renderScreen(
    <>
      <LinkedAssignmentPage />
      <Address />
    </>,
    {
      path,
      route: "/invalbeurt",
      answers: { [OPENING]: cardWith(), [CANCELLATION]: { undone: false }, ...answers },
    },
  );
}

test("who has the link of a reminder calls off in two presses, without signing in", async () => {
  const { asked } = open();

  await userEvent.click(await screen.findByRole("button", { name: "Ik kan toch niet" }));
  const question = await screen.findByRole("dialog", { name: "Kun je toch niet komen?" });
  expect(asked.map(({ path }) => path)).not.toContain("/api/v1/assignment-link-cancellations");
  await userEvent.click(within(question).getByRole("button", { name: "Ja, zeg af" }));

  expect(await screen.findByRole("heading", { name: "Je hebt afgezegd" })).toBeDefined();
  const sent = asked.find(({ path }) => path === "/api/v1/assignment-link-cancellations");
  expect(sent?.body).toEqual({ token: "geheim", reason: "cannot_come", periodIds: [] });
});

test("who has the link calls off one of two days, and reads that the other stays", async () => {
  const periods = cardWith().periods.flatMap((period) => [
    period,
    { ...period, id: 2, date: "2031-12-09" },
  ]);
  const { asked } = open({ [OPENING]: cardWith({ periods }) }, "/invalbeurt?antwoord=nee#geheim");

  await userEvent.click(await screen.findByRole("checkbox", { name: /Maandag 8 december/ }));
  await userEvent.click(screen.getByRole("button", { name: "Ja, zeg af voor 1 dag" }));

  expect(await screen.findByRole("heading", { name: "Je hebt een deel afgezegd" })).toBeDefined();
  expect(screen.getByText(/Op de andere dagen kom je nog wel/)).toBeDefined();
  expect(asked.at(-1)?.body).toEqual({ token: "geheim", reason: "cannot_come", periodIds: [2] });
});

test("the way out in the mail opens the question, and the token leaves the address", async () => {
  open({}, "/invalbeurt?antwoord=nee#geheim");

  expect(await screen.findByRole("dialog", { name: "Kun je toch niet komen?" })).toBeDefined();
  expect(screen.getByLabelText("adres").textContent).toBe("/invalbeurt?antwoord=nee");
});

test.each([
  [409, "assignment-off", "Je hoeft niet te komen"],
  [409, "assignment-link-over", "Deze dag is voorbij"],
  [404, "not-found", "Deze link werkt niet"],
])("a link that opens nothing says why (%s %s)", async (status, code, title) => {
  open({ [OPENING]: problem(status, code) });

  expect(await screen.findByRole("heading", { name: title })).toBeDefined();
  expect(screen.queryByRole("button")).toBeNull();
});

test("who is booked again reads that, with a way to sign in", async () => {
  open({ [OPENING]: problem(409, "booked-again") });

  expect(await screen.findByRole("heading", { name: "Je bent opnieuw ingepland" })).toBeDefined();
  expect(screen.queryByText(/hoeft niet te komen/)).toBeNull();
  const signIn = screen.getByRole("link", { name: "Log in en bekijk je invalbeurten" });
  expect(signIn.getAttribute("href")).toBe("/invalbeurten");
});

test("who is not the first to call it off reads that it is off", async () => {
  open({ [CANCELLATION]: problem(409, "assignment-off") }, "/invalbeurt?antwoord=nee#geheim");

  await userEvent.click(await screen.findByRole("button", { name: "Ja, zeg af" }));

  expect(await screen.findByRole("heading", { name: "Je hoeft niet te komen" })).toBeDefined();
});

test("a failure can be tried again", async () => {
  open({ [OPENING]: problem(500, "server-error") });

  expect(await screen.findByRole("button", { name: "Opnieuw proberen" })).toBeDefined();
});

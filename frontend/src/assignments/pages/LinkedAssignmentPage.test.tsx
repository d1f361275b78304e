import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useLocation } from "react-router";
import { afterEach, expect, test, vi } from "vitest";

import LinkedAssignmentPage from "@/assignments/pages/LinkedAssignmentPage";
import { cardWith } from "@/testing/assignments";
import { problem, renderScreen } from "@/testing/render";

const OPENING = "POST /api/v1/assignment-link-openings";
const CANCELLATION = "POST /api/v1/assignment-link-cancellations";

afterEach(() => void vi.useRealTimers());

const TWO_DAYS = cardWith().periods.flatMap((period) => [
  period,
  { ...period, id: 2, date: "2031-12-09" },
]);

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
      answers: {
        [OPENING]: cardWith(),
        [CANCELLATION]: { undone: false, periods: [] },
        ...answers,
      },
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
  const { asked } = open(
    {
      [OPENING]: cardWith({ periods: TWO_DAYS }),
      [CANCELLATION]: { undone: false, periods: TWO_DAYS.slice(0, 1) },
    },
    "/invalbeurt?antwoord=nee#geheim",
  );

  await userEvent.click(await screen.findByRole("checkbox", { name: /Maandag 8 december/ }));
  await userEvent.click(screen.getByRole("button", { name: "Ja, zeg af voor 1 dag" }));

  expect(await screen.findByRole("heading", { name: "Je hebt een deel afgezegd" })).toBeDefined();
  expect(screen.getByText(/Je komt nog wel op maandag 8 december\./)).toBeDefined();
  expect(asked.at(-1)?.body).toEqual({ token: "geheim", reason: "cannot_come", periodIds: [2] });
});

test("who named a day while the others went meanwhile reads that all of it is off", async () => {
  open(
    {
      [OPENING]: cardWith({ periods: TWO_DAYS }),
      [CANCELLATION]: { undone: false, periods: [] },
    },
    "/invalbeurt?antwoord=nee#geheim",
  );

  await userEvent.click(await screen.findByRole("checkbox", { name: /Maandag 8 december/ }));
  await userEvent.click(screen.getByRole("button", { name: "Ja, zeg af voor 1 dag" }));

  expect(await screen.findByRole("heading", { name: "Je hebt afgezegd" })).toBeDefined();
  expect(screen.queryByText(/Je komt nog wel/)).toBeNull();
});

test("a question about days that went meanwhile closes, and never asks for the day that was kept", async () => {
  let periods = TWO_DAYS;
  const { asked } = open(
    {
      [OPENING]: () => cardWith({ periods }),
      [CANCELLATION]: () => {
        periods = TWO_DAYS.slice(0, 1);
        return problem(400, "invalid", {
          errors: [{ field: "periodIds", message: "Een van deze dagdelen is al afgezegd." }],
        });
      },
    },
    "/invalbeurt?antwoord=nee#geheim",
  );

  await userEvent.click(await screen.findByRole("checkbox", { name: /Maandag 8 december/ }));
  await userEvent.click(screen.getByRole("button", { name: "Ja, zeg af voor 1 dag" }));

  expect(await screen.findByText(/De dagen zijn intussen veranderd/)).toBeDefined();
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(asked.filter(({ path }) => path.endsWith("cancellations"))).toHaveLength(1);
  await userEvent.click(screen.getByRole("button", { name: "Ik kan toch niet" }));
  expect(await screen.findByText("Het gaat om deze dag:")).toBeDefined();
});

test("a day that was kept is not called off when the other is over meanwhile", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date("2031-12-08T11:59:30+01:00") });
  const { asked } = open(
    { [OPENING]: cardWith({ periods: TWO_DAYS }) },
    "/invalbeurt?antwoord=nee#geheim",
  );
  fireEvent.click(await screen.findByRole("checkbox", { name: /Dinsdag 9 december/ }));

  await act(() => vi.advanceTimersByTimeAsync(61_000));
  fireEvent.click(screen.getByRole("button", { name: "Ja, zeg af" }));

  expect(await screen.findByText("Kies ten minste één dag.")).toBeDefined();
  expect(screen.queryByRole("checkbox", { name: /Maandag 8 december/ })).toBeNull();
  expect(asked.filter(({ path }) => path.endsWith("cancellations"))).toEqual([]);
});

test("coming back to the window does not open the link again", async () => {
  const { asked } = open();
  await screen.findByRole("button", { name: "Ik kan toch niet" });

  fireEvent(window, new Event("visibilitychange"));
  await new Promise((resume) => setTimeout(resume, 20));

  expect(asked).toHaveLength(1);
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

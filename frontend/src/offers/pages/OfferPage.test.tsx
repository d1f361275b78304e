import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { useNavigate } from "react-router";
import { beforeEach, expect, test } from "vitest";

import OfferPage from "@/offers/pages/OfferPage";
import { MORNING, offerWith } from "@/testing/offers";
import { AS_SUBSTITUTE, personWith } from "@/testing/people";
import { problem, renderScreen, type Answers } from "@/testing/render";

beforeEach(() => localStorage.clear());

function open(answers: Answers, screen: ReactElement = <OfferPage />) {
  return renderScreen(screen, {
    path: "/aanbod/4",
    route: "/aanbod/:offerId",
    me: personWith(AS_SUBSTITUTE),
    answers,
  });
}

async function sayYes() {
  await userEvent.click(await screen.findByRole("button", { name: "Ja, ik kom" }));
  await userEvent.click(screen.getByRole("button", { name: "Bevestig" }));
}

test("who is booked already reads that they come, and goes to that work", async () => {
  open({ "GET /api/v1/offers/4": offerWith({ status: "accepted", assignment: 12 }) });

  expect(await screen.findByRole("heading", { name: "Je komt" })).toBeDefined();
  const link = screen.getByRole("link", { name: "Naar deze invalbeurt" });
  expect(link.getAttribute("href")).toBe("/invalbeurten/12");
});

test("who was booked by hand reads that too, not that somebody was first", async () => {
  open({
    "GET /api/v1/offers/4": offerWith({ status: "lapsed", lapseReason: "filled", assignment: 12 }),
  });

  expect(await screen.findByRole("heading", { name: "Je komt" })).toBeDefined();
});

test("a yes to another part than the one that was taken says so, and not that nobody is needed", async () => {
  let said = false;
  open({
    "GET /api/v1/offers/4": () =>
      offerWith(said ? { status: "accepted", assignment: 12 } : { splittable: true }),
    "POST /api/v1/offers/4/acceptance": () => {
      said = true;
      return problem(409, "answered-in-part");
    },
  });

  await sayYes();

  expect(await screen.findByRole("heading", { name: "Je komt" })).toBeDefined();
  expect(screen.getByText(/Maar niet voor dit deel/)).toBeDefined();
  expect(screen.getByRole("link", { name: "Naar deze invalbeurt" })).toBeDefined();
});

test("who called off since reads that the work is not theirs any more", async () => {
  open({ "GET /api/v1/offers/4": offerWith({ status: "accepted", assignment: null }) });

  expect(await screen.findByRole("heading", { name: "Je had ja gezegd" })).toBeDefined();
  expect(screen.getByText(/staat niet meer bij je invalbeurten/)).toBeDefined();
});

test("a part that somebody took at that moment leaves the rest to choose from", async () => {
  const period = (id: number, isTaken = false) => ({ ...MORNING, id, isTaken });
  let taken = false;
  open({
    "GET /api/v1/offers/4": () =>
      offerWith({ splittable: true, periods: [period(1, taken), period(2)] }),
    "POST /api/v1/offers/4/acceptance": () => {
      taken = true;
      return problem(409, "already-filled");
    },
  });

  await sayYes();

  expect(await screen.findByText(/wat je koos was net vervuld/)).toBeDefined();
  // The question did not go away under the thumb.
  expect(screen.getByRole("button", { name: "Bevestig" })).toBeDefined();
});

/** The screen that is open already, and a press on the notice of that same offer. */
function OpenAlready() {
  const navigate = useNavigate();
  return (
    <>
      <OfferPage />
      <button onClick={() => void navigate("/aanbod/4?antwoord=ja")}>Bericht: ja, ik kom</button>
    </>
  );
}

test("a yes on the notice is the first press, also when that offer is open already", async () => {
  open({ "GET /api/v1/offers/4": offerWith() }, <OpenAlready />);
  await screen.findByRole("button", { name: "Ja, ik kom" });
  const notice = screen.getByRole("button", { name: "Bericht: ja, ik kom" });

  await userEvent.click(notice);

  expect(await screen.findByRole("button", { name: "Bevestig" })).toBeDefined();

  await userEvent.click(screen.getByRole("button", { name: "Terug" }));
  await userEvent.click(notice);

  expect(await screen.findByRole("button", { name: "Bevestig" })).toBeDefined();
});

/** What an offer says to who answered it without reception. */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";

import type { Offer } from "@/http/types";
import OfferPage from "@/offers/pages/OfferPage";
import type { AskWorker, KeptAnswer } from "@/sw/answers";
import { MORNING, offerWith } from "@/testing/offers";
import { AS_SUBSTITUTE, personWith } from "@/testing/people";
import { renderScreen, type Answers } from "@/testing/render";

let keptByWorker: KeptAnswer[] = [];

/** Stands in for the service worker: it lists what it keeps, and gives back what is taken back. */
const WORKER = {
  postMessage: (message: AskWorker, [port]: MessagePort[]) => {
    if (message.type === "take-back-answer") keptByWorker = [];
    port?.postMessage(message.type === "take-back-answer" ? true : keptByWorker);
  },
};

beforeEach(() => {
  localStorage.clear();
  keptByWorker = [];
  Object.defineProperty(navigator, "serviceWorker", {
    value: { getRegistration: () => Promise.resolve({ active: WORKER }) },
    configurable: true,
  });
});
afterEach(() => Reflect.deleteProperty(navigator, "serviceWorker"));

const SECOND = { ...MORNING, id: 2, date: "2030-11-26" };
const SENT = new Date();
SENT.setHours(7, 12);

function kept(changes: Partial<KeptAnswer>): KeptAnswer {
  return { offerId: 4, answer: "acceptance", madeAt: SENT.getTime(), maker: "1", ...changes };
}

const said = (word: string) => ({ at: Math.min(SENT.getTime(), Date.now() - 60_000), said: word });

function open(answer: KeptAnswer, offer: Offer) {
  keptByWorker = [answer];
  show(offer);
}

function show(offer: Offer, more: Answers = {}) {
  renderScreen(<OfferPage />, {
    path: "/aanbod/4",
    route: "/aanbod/:offerId",
    me: personWith(AS_SUBSTITUTE),
    answers: { "GET /api/v1/offers/4": offer, ...more },
  });
}

test("a part that was taken meanwhile is told above the answer, while the rest can still be taken", async () => {
  const rest = offerWith({
    splittable: true,
    periods: [{ ...MORNING, isTaken: true }, SECOND],
  });
  open(kept({ periods: [1], sent: said("already-filled") }), rest);

  expect(await screen.findByText(/wat je koos was toen al vervuld/)).toBeDefined();
  expect(screen.getByRole("button", { name: "Ja, ik kom" })).toBeDefined();
  expect(screen.queryByRole("heading", { name: "Al vervuld" })).toBeNull();
});

test("who freed themselves since can answer again", async () => {
  open(kept({ sent: said("already-assigned") }), offerWith());

  expect(await screen.findByText(/je had dan al een andere invalbeurt/)).toBeDefined();
  expect(screen.getByRole("button", { name: "Ja, ik kom" })).toBeDefined();
});

test("an answer that was not taken for an unknown reason leads to no loop", async () => {
  open(kept({ sent: said("http-404") }), offerWith());

  expect(await screen.findByText(/is niet aangenomen/)).toBeDefined();
  expect(screen.getByRole("button", { name: "Ja, ik kom" })).toBeDefined();
});

test("what is over stays told with its time", async () => {
  const lost = offerWith({ status: "lapsed", lapseReason: "filled" });
  open(kept({ sent: said("already-filled") }), lost);

  expect(await screen.findByRole("heading", { name: "Al vervuld" })).toBeDefined();
  expect(screen.getByText(/Je antwoord is verstuurd om/)).toBeDefined();
});

test("a kept no of who is booked says that they come, and how to call off", async () => {
  const booked = offerWith({ status: "accepted", assignment: 12 });
  open(kept({ answer: "refusal", sent: said("answered-yes") }), booked);

  expect(await screen.findByRole("heading", { name: "Je komt" })).toBeDefined();
  expect(screen.getByText(/Zeg dan af bij je invalbeurten/)).toBeDefined();
});

test("a kept yes that was taken leads to the work", async () => {
  const booked = offerWith({ status: "accepted", assignment: 12 });
  open(kept({ sent: said("taken") }), booked);

  expect(await screen.findByRole("heading", { name: "Je komt. Dank je wel!" })).toBeDefined();
  expect(screen.getByRole("link", { name: "Naar deze invalbeurt" })).toBeDefined();
});

test("an answer given just now without reception says that it is kept", async () => {
  show(offerWith(), {
    "POST /api/v1/offers/4/acceptance": new Response(null, {
      status: 202,
      headers: { "X-Kept-For-Later": "1" },
    }),
  });
  await userEvent.click(await screen.findByRole("button", { name: "Ja, ik kom" }));
  keptByWorker = [kept({})];
  await userEvent.click(screen.getByRole("button", { name: "Bevestig" }));

  expect(await screen.findByRole("heading", { name: "Je antwoord is bewaard" })).toBeDefined();
});

test("taking an answer back says only what is known", async () => {
  open(kept({}), offerWith());

  await userEvent.click(await screen.findByRole("button", { name: "Haal mijn antwoord terug" }));

  expect(await screen.findByText(/Misschien kwam het al aan/)).toBeDefined();
  expect(screen.queryByText(/Je antwoord is weg/)).toBeNull();
});

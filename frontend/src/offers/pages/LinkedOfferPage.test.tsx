import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";

import type { Offer } from "@/http/types";
import LinkedOfferPage from "@/offers/pages/LinkedOfferPage";
import { renderScreen } from "@/testing/render";

const LOST = {
  id: 4,
  status: "lapsed",
  lapseReason: "filled",
  expiresAt: "2026-11-23T07:30:00+01:00",
  function: "teacher",
  yearGroups: [5],
  subject: "",
  track: "",
  schoolLocation: { id: 1, name: "De Regenboog" },
  periods: [],
  reasons: [],
  splittable: false,
  waitingList: "open",
  waitingSince: null,
  assignment: null,
} as unknown as Offer;
const WAITS: Offer = { ...LOST, waitingList: "joined", waitingSince: "2026-11-23T07:12:00+01:00" };

function open(offer: Offer) {
  return renderScreen(<LinkedOfferPage token="geheim" />, {
    answers: {
      "POST /api/v1/offer-link-openings": offer,
      "POST /api/v1/offer-link-answers": offer.waitingList === "open" ? WAITS : LOST,
    },
  });
}

test("who comes too late with the link of a mail may wait until it is free again", async () => {
  const { asked } = open(LOST);

  await userEvent.click(await screen.findByRole("button", { name: "Vraag mij als het vrijkomt" }));

  expect(await screen.findByText(/Je staat op de wachtlijst sinds/)).toBeDefined();
  const sent = asked.find(({ path }) => path === "/api/v1/offer-link-answers");
  expect(sent?.body).toEqual({ token: "geheim", answer: "wait" });
});

test("who waits can leave the list with the same link", async () => {
  const { asked } = open(WAITS);

  await userEvent.click(await screen.findByRole("button", { name: "Haal me van de wachtlijst" }));

  expect(await screen.findByRole("button", { name: "Vraag mij als het vrijkomt" })).toBeDefined();
  const sent = asked.find(({ path }) => path === "/api/v1/offer-link-answers");
  expect(sent?.body).toEqual({ token: "geheim", answer: "stop_waiting" });
});

test("there is no list to wait on when the school needs nobody any more", async () => {
  open({ ...LOST, lapseReason: "cancelled", waitingList: "closed" });

  expect(await screen.findByRole("heading", { name: "Niet meer nodig" })).toBeDefined();
  expect(screen.queryByRole("button")).toBeNull();
});

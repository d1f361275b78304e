/** A "no" with a reason: nothing changes by itself, and one press changes exactly what it says. */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import type { Preferences, PreferencesBody } from "@/availability/types";
import OfferPage from "@/offers/pages/OfferPage";
import { offerWith } from "@/testing/offers";
import { AS_SUBSTITUTE, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";

beforeEach(() => localStorage.clear());

const LIMITS = {
  maxHalfDaysPerWeek: 10,
  maxDaysPerWeek: 5,
  yearGroups: [],
  quietFrom: null,
  quietUntil: null,
  consentOtherBoards: true,
  preferredSchools: [],
  hiddenSchools: [],
  pausedSchools: [],
};

/** The person who is asked 12,4 km away, and whose limit is 30 km; the server keeps what it is told. */
function open() {
  const refused = offerWith({ status: "refused", km: 12.4 });
  let isRefused = false;
  let maxKm = 30;
  const shown = renderScreen(<OfferPage />, {
    path: "/aanbod/4",
    route: "/aanbod/:offerId",
    me: personWith(AS_SUBSTITUTE),
    answers: {
      "GET /api/v1/offers/4": () => (isRefused ? refused : offerWith({ km: 12.4 })),
      "POST /api/v1/offers/4/refusal": () => {
        isRefused = true;
        return refused;
      },
      "GET /api/v1/substitutes/me/preferences": () => ({ ...LIMITS, maxKm }) satisfies Preferences,
      "PUT /api/v1/substitutes/me/preferences": () => {
        maxKm = maxKm === 30 ? 12 : 30;
        return { ...LIMITS, maxKm };
      },
    },
  });
  const saved = () =>
    shown.asked
      .filter(({ method }) => method === "PUT")
      .map(({ body }) => (body as PreferencesBody).maxKm);
  const sent = () => shown.asked.find(({ path }) => path.endsWith("/refusal"))?.body;
  return { saved, sent };
}

async function sayNo(reason: string) {
  await userEvent.click(await screen.findByRole("button", { name: "Niet deze keer" }));
  await userEvent.click(screen.getByRole("button", { name: reason }));
}

test("too far offers a limit, changes nothing by itself, and is undone with one press", async () => {
  const { saved, sent } = open();
  await sayNo("Te ver");

  const press = await screen.findByRole("button", { name: "Vraag me niet verder dan 12 km" });
  expect(sent()).toEqual({ reason: "too_far" });
  expect(saved()).toEqual([]);

  await userEvent.click(press);
  expect(await screen.findByText("Vanaf nu vragen we je tot 12 km.")).toBeDefined();
  await userEvent.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(await screen.findByText("Het is weer zoals het was: tot 30 km.")).toBeDefined();

  expect(saved()).toEqual([12, 30]);
});

test("that it is the school stays with the person: no reason is sent", async () => {
  const { sent } = open();
  await sayNo("Niet deze school");

  expect(await screen.findByRole("button", { name: /niet voor De Regenboog/ })).toBeDefined();
  expect(sent()).toEqual({});
});

import { screen } from "@testing-library/react";
import { expect, test } from "vitest";

import { OfferFacts } from "@/offers/components/OfferFacts";
import { offerWith } from "@/testing/offers";
import { renderScreen } from "@/testing/render";

const terms = () => screen.getAllByRole("term").map((term) => term.textContent);

test("an offer tells the notes of the school, how to come in and how it is paid, below whom to report to", () => {
  const school = { ...offerWith().schoolLocation, arrivalNotes: "Bel aan bij de hoofdingang." };
  const offer = offerWith({ schoolLocation: school, notes: "Neem gymschoenen mee." });
  renderScreen(<OfferFacts offer={offer} />);

  expect(terms()).toEqual([
    "Wanneer",
    "Waar",
    "Reis",
    "Melden om",
    "Contact",
    "Aankomst",
    "Handig om te weten",
    "Zo word je betaald",
  ]);
  expect(screen.getByText("Bel aan bij de hoofdingang.")).toBeDefined();
  expect(screen.getByText("Neem gymschoenen mee.")).toBeDefined();
});

test("what a school did not write takes no room", () => {
  renderScreen(<OfferFacts offer={offerWith({ notes: "" })} />);

  expect(terms()).not.toContain("Aankomst");
  expect(terms()).not.toContain("Handig om te weten");
});

test.each([
  [
    "permanent",
    "Stichting Kleur",
    "Je vaste loon van Stichting Kleur. Een hele dag telt als 8 uur.",
  ],
  [
    "extra_hours",
    "Stichting Kleur",
    "Via je contract bij Stichting Kleur. Uren boven je vaste uren krijg je erbij.",
  ],
  ["hours_worked", "Stichting Kleur", "Stichting Kleur betaalt de uren die je werkt."],
  ["to_be_agreed", "", "Dit spreek je nog af. Vraag het aan het poolbureau."],
] as const)("the pay form %s is one sentence without an amount", (form, payer, words) => {
  renderScreen(<OfferFacts offer={offerWith({ pay: { form, payer } })} />);

  expect(screen.getByText(words)).toBeDefined();
});

test("an offer that an older version remembered opens without what it did not know", () => {
  const older = offerWith();
  Reflect.deleteProperty(older, "pay");
  Reflect.deleteProperty(older, "notes");
  renderScreen(<OfferFacts offer={older} />);

  expect(terms()).toContain("Contact");
  expect(terms()).not.toContain("Zo word je betaald");
});

import { expect, test } from "vitest";

import { addressOf, pushedIn } from "./pushedNotices";

function pushed(content: unknown) {
  return pushedIn({ json: () => content } as PushMessageData);
}

test("a press opens the page and says which notice; a yes opens it at its answer and answers nothing", () => {
  const offer = pushed({ notice: 34, title: "Er is een invalbeurt voor je", page: "/aanbod/12" });

  expect(addressOf(offer)).toBe("/aanbod/12?melding=34");
  expect(addressOf(offer, "ja")).toBe("/aanbod/12?melding=34&antwoord=ja");
});

test("a way out opens the page at its question and calls nothing off", () => {
  const reminder = pushed({ notice: 35, page: "/invalbeurten/7", noLabel: "Ik kan toch niet" });

  expect(reminder).toMatchObject({ yesLabel: "", noLabel: "Ik kan toch niet" });
  expect(addressOf(reminder, "nee")).toBe("/invalbeurten/7?melding=35&antwoord=nee");
});

test.each([
  "https://elders.test/",
  "//elders.test",
  "/\\elders.test",
  "javascript:alert(1)",
  undefined,
])("a page elsewhere (%s) is not followed", (page) => {
  expect(addressOf(pushed({ page }))).toBe("/meldingen");
});

test("what cannot be read is still shown, in words that say nothing", () => {
  const unreadable = {
    json: () => {
      throw new SyntaxError("no JSON");
    },
  } as unknown as PushMessageData;

  for (const data of [null, unreadable]) {
    expect(pushedIn(data)).toMatchObject({
      title: "Er is een bericht voor je",
      page: "/meldingen",
    });
  }
});

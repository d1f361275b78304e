import { expect, test } from "vitest";

import { addressOf, pushedIn } from "./pushedNotices";

function pushed(content: unknown) {
  return pushedIn({ json: () => content } as PushMessageData);
}

test("a press opens the page and says which notice; a yes opens it at its answer and answers nothing", () => {
  const offer = pushed({ notice: 34, title: "Er is een invalbeurt voor je", page: "/aanbod/12" });

  expect(addressOf(offer, false)).toBe("/aanbod/12?melding=34");
  expect(addressOf(offer, true)).toBe("/aanbod/12?melding=34&antwoord=ja");
});

test.each([
  "https://elders.test/",
  "//elders.test",
  "/\\elders.test",
  "javascript:alert(1)",
  undefined,
])("a page elsewhere (%s) is not followed", (page) => {
  expect(addressOf(pushed({ page }), false)).toBe("/meldingen");
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

import { act, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";

import { KeptAnswers } from "@/app/KeptAnswers";
import type { AnswerHint } from "@/sw/answers";
import { AS_SUBSTITUTE, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";

afterEach(() => {
  Reflect.deleteProperty(navigator, "serviceWorker");
  document.cookie = "csrftoken=; max-age=0";
});

function open() {
  const asked: unknown[] = [];
  const worker = Object.assign(new EventTarget(), {
    controller: { postMessage: (message: unknown) => asked.push(message) },
  });
  Object.defineProperty(navigator, "serviceWorker", { value: worker, configurable: true });
  renderScreen(<KeptAnswers />, { path: "/", me: personWith(AS_SUBSTITUTE) });
  return { worker, asked };
}

test("the worker is asked to send when the app opens and when reception comes back", () => {
  document.cookie = "csrftoken=today";
  const { asked } = open();

  act(() => void window.dispatchEvent(new Event("online")));

  expect(asked).toEqual([
    { type: "send-kept-answers", csrfToken: "today" },
    { type: "send-kept-answers", csrfToken: "today" },
  ]);
});

test.each([
  [
    "acceptance",
    "taken",
    "Je komt. Dank je wel! Je antwoord is verstuurd om 07:12. De school weet het en ziet je naam.",
  ],
  [
    "acceptance",
    "already-filled",
    "Al vervuld. Je antwoord is verstuurd om 07:12. Iemand was je net voor. Bedankt dat je wilde komen.",
  ],
  [
    "acceptance",
    "offer-expired",
    "De tijd is om. Je antwoord is verstuurd om 07:12. Dit aanbod is verlopen. Je hoeft niets te doen.",
  ],
  [
    "refusal",
    "taken",
    "Niet deze keer. Je antwoord is verstuurd om 07:12. We vragen iemand anders.",
  ],
  [
    "acceptance",
    "http-404",
    "Je antwoord is niet aangenomen. Je antwoord is verstuurd om 07:12. Kijk bij je aanbod of de school je nog vraagt.",
  ],
] as const)("what became of %s is told honestly: %s", async (answer, said, sentence) => {
  const { worker } = open();
  const hint: AnswerHint = {
    type: "kept-answers-changed",
    answer: {
      offerId: 7,
      answer,
      madeAt: Date.parse("2026-11-23T07:10:00+01:00"),
      maker: "1",
      sent: { at: Date.parse("2026-11-23T07:12:00+01:00"), said },
    },
  };

  act(() => void worker.dispatchEvent(new MessageEvent("message", { data: hint })));

  expect(await screen.findByText(sentence)).toBeDefined();
});

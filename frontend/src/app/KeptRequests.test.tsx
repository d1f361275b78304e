import { act, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";

import { KeptRequests } from "@/app/KeptRequests";
import { AS_SCHOOL_LEADER, personWith } from "@/testing/people";
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
  renderScreen(<KeptRequests />, { path: "/", me: personWith(AS_SCHOOL_LEADER) });
  return { worker, asked };
}

test("the worker hears the token of the session of now", () => {
  document.cookie = "csrftoken=today";

  const { asked } = open();

  expect(asked).toEqual([{ type: "send-kept-requests", csrfToken: "today" }]);
});

test.each([
  ["sent", "Je bewaarde aanvraag is nu verstuurd."],
  ["refused", "Je bewaarde aanvraag kon niet worden geplaatst. Maak hem opnieuw."],
  ["too-late", "Je bewaarde aanvraag is te oud om te versturen. Maak hem opnieuw."],
  [
    "waiting",
    "Je bewaarde aanvraag is nog niet verstuurd. We bewaren hem en proberen het opnieuw.",
  ],
  ["sign-in", "Je bewaarde aanvraag is nog niet verstuurd. Log opnieuw in, dan gaat hij mee."],
])("what became of it is said: %s", async (result, sentence) => {
  const { worker } = open();

  act(() => {
    worker.dispatchEvent(new MessageEvent("message", { data: { type: "kept-request", result } }));
  });

  expect(await screen.findByText(sentence)).toBeDefined();
});

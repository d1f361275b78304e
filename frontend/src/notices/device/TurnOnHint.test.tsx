import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";

import TurnOnHint from "@/notices/device/TurnOnHint";
import { AS_SUBSTITUTE, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";

const me = personWith(AS_SUBSTITUTE);

function open({ subscription }: { subscription: object | null }) {
  const registration = {
    pushManager: { getSubscription: () => Promise.resolve(subscription) },
  };
  vi.stubGlobal("PushManager", Object);
  vi.stubGlobal("Notification", { permission: "granted" });
  Object.defineProperty(navigator, "serviceWorker", {
    configurable: true,
    value: { getRegistration: () => Promise.resolve(registration) },
  });
  return renderScreen(<TurnOnHint />, { me });
}

/** Long enough for the browser to have said whether notices are on; a hint would stand there by then. */
function settled() {
  return act(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

beforeEach(() => {
  localStorage.clear();
  return () => Reflect.deleteProperty(navigator, "serviceWorker");
});

it("leads who gets only mail here to turning notices on, until it is sent away for good", async () => {
  const user = userEvent.setup();
  const shown = open({ subscription: null });

  const link = await screen.findByRole("link", { name: "Zet meldingen aan" });
  expect(link.getAttribute("href")).toBe("/meldingen/apparaat");
  await user.click(screen.getByRole("button", { name: "Niet meer tonen" }));
  expect(screen.queryByRole("link", { name: "Zet meldingen aan" })).toBeNull();

  shown.unmount();
  open({ subscription: null });
  await settled();
  expect(screen.queryByRole("link", { name: "Zet meldingen aan" })).toBeNull();
});

it("says nothing where notices are on", async () => {
  open({ subscription: {} });

  await settled();
  expect(screen.queryByRole("link")).toBeNull();
});

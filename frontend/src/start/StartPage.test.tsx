import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";

import { sawStart } from "@/start/seen";
import StartPage from "@/start/StartPage";
import { AS_SUBSTITUTE, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";

const me = personWith(AS_SUBSTITUTE);

beforeEach(() => localStorage.clear());

it("goes through four cards and ends at turning notices on", async () => {
  const user = userEvent.setup();
  renderScreen(<StartPage />, { me, path: "/welkom" });

  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Zeg wanneer je kunt");
  await user.click(screen.getByRole("button", { name: "Verder" }));
  expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1 }));
  await user.click(screen.getByRole("button", { name: "Verder" }));
  await user.click(screen.getByRole("button", { name: "Verder" }));
  await user.click(screen.getByRole("button", { name: "Zet meldingen aan" }));

  expect(sawStart(me.id)).toBe(true);
});

it("can be skipped at once, and does not come back", async () => {
  const user = userEvent.setup();
  renderScreen(<StartPage />, { me, path: "/welkom" });

  await user.click(screen.getByRole("button", { name: "Sla over" }));

  expect(sawStart(me.id)).toBe(true);
});

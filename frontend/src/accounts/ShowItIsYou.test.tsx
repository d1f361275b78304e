import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useLocation } from "react-router";
import { expect, test } from "vitest";

import { ShowItIsYou } from "@/accounts/ShowItIsYou";
import { AS_SUBSTITUTE, personWith } from "@/testing/people";
import { json, renderScreen } from "@/testing/render";

function Where() {
  const { pathname, search } = useLocation();
  return <p>{`Je bent op ${pathname}${search}`}</p>;
}

test("who signs in again comes back to the screen that asked who is there", async () => {
  renderScreen(
    <>
      <Where />
      <ShowItIsYou ways={[]} onClose={() => undefined} onShown={() => undefined} />
    </>,
    {
      path: "/mijn-account/weggaan",
      me: personWith(AS_SUBSTITUTE),
      answers: {
        "GET /_allauth/browser/v1/auth/session": { status: 200, data: {} },
        "DELETE /_allauth/browser/v1/auth/session": json({ status: 401, data: {} }, 401),
      },
    },
  );

  await userEvent.click(screen.getByRole("button", { name: /Log opnieuw in/ }));

  expect(
    await screen.findByText("Je bent op /inloggen?naar=%2Fmijn-account%2Fweggaan"),
  ).toBeDefined();
});

import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";

import { rememberMe } from "@/accounts/rememberedMe";
import { AccountMenu } from "@/app/AccountMenu";
import { AS_SCHOOL_LEADER, personWith } from "@/testing/people";
import { renderScreen } from "@/testing/render";

it("leaves nothing about requests or the person on the device after signing out", async () => {
  const user = userEvent.setup();
  const me = personWith(AS_SCHOOL_LEADER);
  rememberMe(me);
  localStorage.setItem(`request-draft-of-${me.id}`, '{"notes":"Sleutel bij de buren"}');
  renderScreen(<AccountMenu />, {
    me,
    answers: { "DELETE /_allauth/browser/v1/auth/session": { status: 200 } },
  });

  await user.click(screen.getByRole("button", { name: "Uitloggen" }));

  await waitFor(() => expect(localStorage.getItem("me")).toBeNull());
  expect(localStorage.getItem(`request-draft-of-${me.id}`)).toBeNull();
});

/** What one person left on a device is gone when another comes in, also when they never signed out. */
import { expect, test } from "vitest";

import { forgetMe, rememberMe } from "@/accounts/rememberedMe";
import { emptyDraft } from "@/requests/form/draft";
import { keepDraft, keptDraft } from "@/requests/form/keeping";
import { REGENBOOG } from "@/requests/form/schoolsForTests";
import { AS_SCHOOL_LEADER, personWith } from "@/testing/people";

const ME = personWith(AS_SCHOOL_LEADER);

test("an unfinished request outlives the session of who wrote it, and not the next person", () => {
  const now = new Date();
  keepDraft(ME.id, emptyDraft(REGENBOOG, now), now);
  const unfinished = () => localStorage.getItem(`request-draft-of-${ME.id}`);

  rememberMe(ME);
  forgetMe();
  rememberMe(ME);
  expect(unfinished()).not.toBeNull();
  expect(keptDraft(ME.id + 1, now)).toBeUndefined();

  forgetMe();
  rememberMe({ ...ME, id: ME.id + 1 });
  expect(unfinished()).toBeNull();
});

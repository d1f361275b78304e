/** The last answer to "who am I", kept on the device: the app opens at once, and also without a connection. */
import { forgetRemembered } from "@/http/remembered";
import type { Me } from "@/http/types";
import { forgetDraftsOfOthers } from "@/requests/form/keeping";

const KEY = "me";

export function rememberedMe(): Me | undefined {
  const kept = localStorage.getItem(KEY);
  if (kept === null) return undefined;
  try {
    return JSON.parse(kept) as Me;
  } catch {
    localStorage.removeItem(KEY);
    return undefined;
  }
}

/** Somebody else's last answers and unfinished request leave when another person comes in. */
export function rememberMe(me: Me): void {
  forgetDraftsOfOthers(me.id, new Date());
  if (rememberedMe()?.id !== me.id) forgetRemembered();
  localStorage.setItem(KEY, JSON.stringify(me));
}

/** With all that was remembered for them; an unfinished request waits a while for them to come back. */
export function forgetMe(): void {
  forgetDraftsOfOthers(undefined, new Date());
  forgetRemembered();
  localStorage.removeItem(KEY);
}

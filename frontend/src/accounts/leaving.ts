/** Leaving without a connection: the device forgets at once, the server is told as soon as it can be reached. */
import { forgetMe } from "@/accounts/rememberedMe";
import { OfflineError, ServerUnreachable } from "@/http/errors";
import { csrfToken, send, throwWhenRefused } from "@/http/send";
import { turnOff } from "@/notices/device/subscribing";
import { forgetKeptAnswers } from "@/offers/kept";
import { forgetKeptRequests } from "@/requests/form/keptInWorker";
import { dropDraft } from "@/requests/form/keeping";

const SESSION = "/_allauth/browser/v1/auth/session";
const KEY = "leaving";

/** Whether somebody left and the server does not know it yet; until then nobody may come in with their session. */
export function isLeaving(): boolean {
  return localStorage.getItem(KEY) !== null;
}

/** Forget the person on this device and end their session; answers whether the server knows it. */
export async function leave(personId: number): Promise<boolean> {
  localStorage.setItem(KEY, "1");
  forgetMe();
  dropDraft(personId);
  await Promise.all([
    forgetKeptRequests(),
    forgetKeptAnswers(),
    // A shared device must not ring for who left; a browser that cannot say so never rang.
    turnOff().catch(() => undefined),
  ]);
  try {
    await finishLeaving();
    return true;
  } catch (error) {
    if (error instanceof OfflineError || error instanceof ServerUnreachable) return false;
    throw error;
  }
}

/** End the session of who left; throws when there is still no connection, and does nothing when nobody left. */
export async function finishLeaving(): Promise<void> {
  if (!isLeaving()) return;
  // Also sets the cookie without which the server does not let anybody change anything.
  if (csrfToken() === undefined) await send(SESSION, { method: "GET" });
  const answer = await send(SESSION, { method: "DELETE" });
  // 401 is the good answer: there is no session any more.
  if (answer.status !== 401) throwWhenRefused(answer);
  localStorage.removeItem(KEY);
}

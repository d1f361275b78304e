/** Sends what was kept, one by one: nothing is thrown away before the server answered, and a repetition does no harm. */

/** After this a morning has moved on: a person must look again before asking. */
export const KEEP_MINUTES = 90;
const ME = "/api/v1/me";
const CSRF_HEADER = "X-CSRFToken";
/** What a later try can change: sign-in, the token of the session, time, rate. A server in trouble too. */
const LATER = new Set([401, 403, 408, 429]);

export type Kept = {
  id: number;
  request: Request;
  timestamp: number;
  maker: string | null;
  periods?: readonly number[];
};
export type Outcome = "sent" | "refused" | "too-late" | "waiting" | "sign-in";

export type Shelf = {
  all: () => Promise<readonly Kept[]>;
  remove: (id: number) => Promise<void>;
};

export class StillWaiting extends Error {}

/** Hears what became of one; with the answer of the server when there was one. */
export type Tell = (outcome: Outcome, one: Kept, answer?: Response) => Promise<void>;

/** Throws when something has to be tried again; the request stays on the shelf until its answer came. */
export async function sendKept(
  shelf: Shelf,
  tell: Tell,
  csrfToken: () => Promise<string | undefined>,
  keepMinutes: number = KEEP_MINUTES,
): Promise<void> {
  const kept = await shelf.all();
  if (kept.length === 0) return;
  const person = await whoIsSignedIn();
  let waits = false;
  for (const one of kept) {
    if (one.maker !== person) {
      // Somebody else uses this device now: it is neither theirs to send nor theirs to hear of.
      await shelf.remove(one.id);
    } else if (Date.now() - one.timestamp > keepMinutes * 60_000) {
      await shelf.remove(one.id);
      await tell("too-late", one);
    } else {
      const answer = await answerTo(one, tell, await csrfToken());
      const outcome = outcomeOf(answer);
      // The key of the request makes a second sending safe, should we die right here.
      if (outcome === "sent" || outcome === "refused") await shelf.remove(one.id);
      else waits = true;
      await tell(outcome, one, answer);
    }
  }
  if (waits) throw new StillWaiting("the server did not take everything yet");
}

function outcomeOf({ ok, status }: Response): Outcome {
  if (ok) return "sent";
  if (status === 401) return "sign-in";
  return LATER.has(status) || status >= 500 ? "waiting" : "refused";
}

async function answerTo(one: Kept, tell: Tell, token: string | undefined): Promise<Response> {
  try {
    return await fetch(withToken(one.request, token));
  } catch (error) {
    await tell("waiting", one);
    throw error;
  }
}

/** The token of the day it was written may be of a session that is gone. */
function withToken(request: Request, token: string | undefined): Request {
  const sent = request.clone();
  if (token !== undefined) sent.headers.set(CSRF_HEADER, token);
  return sent;
}

/** The id of the person behind the session of now; throws while nobody is, so that what is kept waits. */
async function whoIsSignedIn(): Promise<string> {
  const answer = await fetch(ME, { credentials: "same-origin", cache: "no-store" });
  if (!answer.ok) throw new StillWaiting("nobody is signed in, or the server gives no answer yet");
  const me = (await answer.json()) as { id: number };
  return String(me.id);
}

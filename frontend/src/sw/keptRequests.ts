/** Requests for a substitute that were made offline: kept with their key, sent once, never too late, only as their maker. */
import { Queue } from "workbox-background-sync";
import { registerRoute } from "workbox-routing";

/** After this a morning has moved on: a person must look again before asking. */
const KEEP_MINUTES = 90;
const PATH = "/api/v1/requests";
const ME = "/api/v1/me";
/** The page says who asks: the worker cannot read that from a session. */
const MAKER = "X-Made-By";

type Metadata = { maker: string | null };
type Outcome = "sent" | "refused" | "too-late";

export function keepRequestsMadeOffline(worker: ServiceWorkerGlobalScope): void {
  const queue = new Queue("kept-requests", {
    // The queue drops what is older by itself; we check the age ourselves, to be able to say so.
    maxRetentionTime: 24 * 60,
    onSync: async ({ queue: waiting }) => sendKept(worker, waiting),
  });

  registerRoute(
    ({ url }) => url.pathname === PATH,
    async ({ request }) => {
      const copy = request.clone();
      try {
        return await fetch(request);
      } catch {
        const metadata: Metadata = { maker: copy.headers.get(MAKER) };
        await queue.pushRequest({ request: copy, metadata });
        return new Response(null, { status: 202, headers: { "X-Kept-For-Later": "1" } });
      }
    },
    "POST",
  );

  worker.addEventListener("message", (event) => {
    const message = event.data as { type?: unknown } | null;
    if (message?.type === "send-kept-requests") {
      event.waitUntil(sendKept(worker, queue).catch(() => undefined));
    }
    if (message?.type === "forget-kept-requests") {
      event.waitUntil(forgetKept(queue).then(() => event.ports[0]?.postMessage("forgotten")));
    }
  });
}

async function forgetKept(queue: Queue): Promise<void> {
  while (await queue.shiftRequest()) continue;
}

async function sendKept(worker: ServiceWorkerGlobalScope, queue: Queue): Promise<void> {
  if ((await queue.size()) === 0) return;
  const person = await whoIsSignedIn();
  for (let entry = await queue.shiftRequest(); entry; entry = await queue.shiftRequest()) {
    // Somebody else uses this device now: it is neither theirs to send nor theirs to hear of.
    if ((entry.metadata as Metadata | undefined)?.maker !== person) continue;
    if (Date.now() - (entry.timestamp ?? 0) > KEEP_MINUTES * 60_000) {
      await tell(worker, "too-late");
      continue;
    }
    let response: Response;
    try {
      response = await fetch(entry.request.clone());
    } catch (error) {
      await queue.unshiftRequest(entry);
      throw error;
    }
    if ([502, 503, 504].includes(response.status)) {
      await queue.unshiftRequest(entry);
      throw new Error("the server gives no answer yet");
    }
    await tell(worker, response.ok ? "sent" : "refused");
  }
}

/** The id of the person behind the session of now; throws while nobody is, so that what is kept waits. */
async function whoIsSignedIn(): Promise<string> {
  const answer = await fetch(ME, { credentials: "same-origin", cache: "no-store" });
  if (!answer.ok) throw new Error("nobody is signed in, or the server gives no answer yet");
  const me = (await answer.json()) as { id: number };
  return String(me.id);
}

async function tell(worker: ServiceWorkerGlobalScope, result: Outcome): Promise<void> {
  const windows = await worker.clients.matchAll({ type: "window" });
  for (const window of windows) window.postMessage({ type: "kept-request", result });
}

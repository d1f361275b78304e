/** Requests for a substitute that were made offline: kept with their key, sent once, never too late. */
import { Queue } from "workbox-background-sync";
import { registerRoute } from "workbox-routing";

/** After this a morning has moved on: a person must look again before asking. */
const KEEP_MINUTES = 90;
const PATH = "/api/v1/requests";

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
        await queue.pushRequest({ request: copy });
        return new Response(null, { status: 202, headers: { "X-Kept-For-Later": "1" } });
      }
    },
    "POST",
  );

  worker.addEventListener("message", (event) => {
    const message = event.data as { type?: unknown } | null;
    if (message?.type !== "send-kept-requests") return;
    event.waitUntil(sendKept(worker, queue).catch(() => undefined));
  });
}

async function sendKept(worker: ServiceWorkerGlobalScope, queue: Queue): Promise<void> {
  for (let entry = await queue.shiftRequest(); entry; entry = await queue.shiftRequest()) {
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

async function tell(worker: ServiceWorkerGlobalScope, result: Outcome): Promise<void> {
  const windows = await worker.clients.matchAll({ type: "window" });
  for (const window of windows) window.postMessage({ type: "kept-request", result });
}

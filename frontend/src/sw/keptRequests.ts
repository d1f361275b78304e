/** Requests for a substitute that were made offline: kept with their key, sent once, never too late, only as their maker. */
import { Queue, QueueStore } from "workbox-background-sync";
import { registerRoute } from "workbox-routing";

import { sendKept, type Outcome } from "./sendingKept";
import { forgetKept, MAKER, oneAtATime, shelfOf, tokenOfCookies, type Metadata } from "./shelf";

const NAME = "kept-requests";
const PATH = "/api/v1/requests";

export function keepRequestsMadeOffline(worker: ServiceWorkerGlobalScope): void {
  /** What the page said last, for browsers in which a worker cannot read cookies. */
  let tokenOfPage: string | undefined;

  const sendAll = oneAtATime(async () =>
    sendKept(
      shelf,
      async (outcome) => tell(worker, outcome),
      async () => (await tokenOfCookies(worker)) ?? tokenOfPage,
    ),
  );
  const queue = new Queue(NAME, {
    // The queue drops what is older by itself; we check the age ourselves, to be able to say so.
    maxRetentionTime: 24 * 60,
    onSync: sendAll,
  });
  const shelf = shelfOf(new QueueStore(NAME));

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
    const message = event.data as { type?: unknown; csrfToken?: unknown } | null;
    if (message?.type === "send-kept-requests") {
      if (typeof message.csrfToken === "string") tokenOfPage = message.csrfToken;
      event.waitUntil(sendAll().catch(() => undefined));
    }
    if (message?.type === "forget-kept-requests") {
      event.waitUntil(forgetKept(shelf).then(() => event.ports[0]?.postMessage("forgotten")));
    }
  });
}

async function tell(worker: ServiceWorkerGlobalScope, result: Outcome): Promise<void> {
  const windows = await worker.clients.matchAll({ type: "window" });
  for (const window of windows) window.postMessage({ type: "kept-request", result });
}

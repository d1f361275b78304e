/** Requests for a substitute that were made offline: kept with their key, sent once, never too late, only as their maker. */
import { Queue, QueueStore, StorableRequest } from "workbox-background-sync";
import { registerRoute } from "workbox-routing";

import { sendKept, type Outcome, type Shelf } from "./sendingKept";

const NAME = "kept-requests";
const PATH = "/api/v1/requests";
/** The page says who asks: the worker cannot read that from a session. */
const MAKER = "X-Made-By";
const CSRF_COOKIES = ["__Host-csrftoken", "csrftoken"];

type Metadata = { maker: string | null };

export function keepRequestsMadeOffline(worker: ServiceWorkerGlobalScope): void {
  /** What the page said last, for browsers in which a worker cannot read cookies. */
  let tokenOfPage: string | undefined;
  let running: Promise<void> = Promise.resolve();

  // One at a time: the page and the browser may both ask, and neither has to send what the other just did.
  const sendAll = async (): Promise<void> => {
    const before = running;
    running = before
      .catch(() => undefined)
      .then(() =>
        sendKept(
          shelf,
          async (outcome) => tell(worker, outcome),
          async () => (await tokenOfCookies(worker)) ?? tokenOfPage,
        ),
      );
    return running;
  };

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

/** The queue itself can only take a request away while reading it; the store below it can do one at a time. */
function shelfOf(store: QueueStore): Shelf {
  return {
    all: async () =>
      (await store.getAll()).map((entry) => ({
        id: entry.id,
        request: new StorableRequest(entry.requestData).toRequest(),
        timestamp: entry.timestamp,
        maker: (entry.metadata as Metadata | undefined)?.maker ?? null,
      })),
    remove: async (id) => store.deleteEntry(id),
  };
}

async function forgetKept(shelf: Shelf): Promise<void> {
  for (const one of await shelf.all()) await shelf.remove(one.id);
}

async function tokenOfCookies(worker: ServiceWorkerGlobalScope): Promise<string | undefined> {
  if (!("cookieStore" in worker)) return undefined;
  for (const name of CSRF_COOKIES) {
    const cookie = await worker.cookieStore.get(name);
    if (cookie?.value) return cookie.value;
  }
  return undefined;
}

async function tell(worker: ServiceWorkerGlobalScope, result: Outcome): Promise<void> {
  const windows = await worker.clients.matchAll({ type: "window" });
  for (const window of windows) window.postMessage({ type: "kept-request", result });
}

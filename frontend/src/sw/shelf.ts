/** What everything that is kept for later shares: where it lies, whose it is, and that it is sent one at a time. */
import { StorableRequest, type QueueStore } from "workbox-background-sync";

import type { Shelf } from "./sendingKept";

/** The page says who asks: the worker cannot read that from a session. */
export const MAKER = "X-Made-By";
const CSRF_COOKIES = ["__Host-csrftoken", "csrftoken"];

export type Metadata = {
  maker: string | null;
  /** Of a yes to a part: which periods of the offer. */
  periods?: readonly number[];
};

/** The queue itself can only take a request away while reading it; the store below it can do one at a time. */
export function shelfOf(store: QueueStore): Shelf {
  return {
    all: async () =>
      (await store.getAll()).map((entry) => ({
        id: entry.id,
        request: new StorableRequest(entry.requestData).toRequest(),
        timestamp: entry.timestamp,
        maker: null,
        ...(entry.metadata as Metadata | undefined),
      })),
    remove: async (id) => store.deleteEntry(id),
  };
}

export async function forgetKept(shelf: Shelf): Promise<void> {
  for (const one of await shelf.all()) await shelf.remove(one.id);
}

/** The page and the browser may both ask to send, and neither has to send what the other just did. */
export function oneAtATime(send: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  return async () => {
    const before = running;
    running = before.catch(() => undefined).then(send);
    return running;
  };
}

export async function tokenOfCookies(
  worker: ServiceWorkerGlobalScope,
): Promise<string | undefined> {
  if (!("cookieStore" in worker)) return undefined;
  for (const name of CSRF_COOKIES) {
    const cookie = await worker.cookieStore.get(name);
    if (cookie?.value) return cookie.value;
  }
  return undefined;
}

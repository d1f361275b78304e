/** Answers to offers given without a connection: kept with their key, delivered once, and what came of them remembered. */
import { Queue, QueueStore } from "workbox-background-sync";
import { registerRoute } from "workbox-routing";

import {
  answerOf,
  bookedBy,
  periodsOf,
  saidBy,
  type AnswerHint,
  type AskWorker,
  type KeptAnswer,
} from "./answers";
import { sendKept, type Kept, type Tell } from "./sendingKept";
import { forgetKept, MAKER, oneAtATime, shelfOf, tokenOfCookies, type Metadata } from "./shelf";

const WAITING = "kept-answers";
const SENT = "sent-answers";
/** The server decides whether an answer still counts; after a day it would not know the key any more. */
const KEEP_MINUTES = 24 * 60;
/** A network that says nothing for so long is no network: better to keep the answer and to say so. */
const PATIENCE_MS = 10_000;

export function keepAnswersGivenOffline(worker: ServiceWorkerGlobalScope): void {
  /** What the page said last, for browsers in which a worker cannot read cookies. */
  let tokenOfPage: string | undefined;
  const sent = new QueueStore(SENT);
  const shelf = shelfOf(new QueueStore(WAITING));

  const hear: Tell = async (outcome, one, answer) => {
    const about = aboutKept(one);
    if (about === undefined || outcome === "waiting" || outcome === "sign-in") return;
    const said = answer === undefined ? outcome : await saidBy(answer);
    const booked = await bookedBy(about.answer, answer);
    const told = { ...about, ...booked, sent: { at: Date.now(), said } };
    await remember(sent, told);
    await hint(worker, told);
  };
  const sendAll = oneAtATime(async () =>
    sendKept(shelf, hear, async () => (await tokenOfCookies(worker)) ?? tokenOfPage, KEEP_MINUTES),
  );
  const queue = new Queue(WAITING, { maxRetentionTime: 2 * KEEP_MINUTES, onSync: sendAll });

  registerRoute(
    ({ url }) => answerOf(url.href) !== undefined,
    async ({ request }) => {
      const copy = request.clone();
      try {
        return await fetch(request, { signal: AbortSignal.timeout(PATIENCE_MS) });
      } catch {
        // The last word counts: an older answer to the same offer goes.
        await takeBack(shelf, answerOf(copy.url)?.offerId);
        const metadata: Metadata = { maker: copy.headers.get(MAKER), ...(await periodsOf(copy)) };
        await queue.pushRequest({ request: copy, metadata });
        await hint(worker);
        return new Response(null, { status: 202, headers: { "X-Kept-For-Later": "1" } });
      }
    },
    "POST",
  );

  worker.addEventListener("message", (event) => {
    const asked = event.data as AskWorker | null;
    const reply = (answer: unknown) => event.ports[0]?.postMessage(answer);
    if (asked?.type === "send-kept-answers") {
      tokenOfPage = asked.csrfToken ?? tokenOfPage;
      event.waitUntil(sendAll().catch(() => undefined));
    }
    if (asked?.type === "list-kept-answers") event.waitUntil(listed(shelf, sent).then(reply));
    if (asked?.type === "take-back-answer") {
      event.waitUntil(takeBack(shelf, asked.offerId).then(reply));
    }
    if (asked?.type === "forget-kept-answers") {
      event.waitUntil(
        forgetKept(shelf)
          .then(async () => forgetSent(sent))
          .then(reply),
      );
    }
  });
}

function aboutKept(one: Kept): KeptAnswer | undefined {
  const about = answerOf(one.request.url);
  if (about === undefined) return undefined;
  const part = one.periods === undefined ? {} : { periods: one.periods };
  return { ...about, ...part, madeAt: one.timestamp, maker: one.maker };
}

type ReadableShelf = ReturnType<typeof shelfOf>;

async function listed(shelf: ReadableShelf, sent: QueueStore): Promise<KeptAnswer[]> {
  const waiting = (await shelf.all()).flatMap((one) => aboutKept(one) ?? []);
  const over = (await sent.getAll()).map((entry) => entry.metadata as KeptAnswer);
  return [...over, ...waiting];
}

async function takeBack(shelf: ReadableShelf, offerId: number | undefined): Promise<boolean> {
  let found = false;
  for (const one of await shelf.all()) {
    if (answerOf(one.request.url)?.offerId !== offerId) continue;
    await shelf.remove(one.id);
    found = true;
  }
  return found;
}

/** Kept for a day, so that whoever opens the app later still reads it. */
async function remember(sent: QueueStore, told: KeptAnswer): Promise<void> {
  const yesterday = Date.now() - KEEP_MINUTES * 60_000;
  for (const { id, timestamp } of await sent.getAll()) {
    if (timestamp < yesterday) await sent.deleteEntry(id);
  }
  const requestData = { url: "", headers: {} };
  await sent.pushEntry({ requestData, timestamp: Date.now(), metadata: told });
}

async function forgetSent(sent: QueueStore): Promise<void> {
  for (const { id } of await sent.getAll()) await sent.deleteEntry(id);
}

async function hint(worker: ServiceWorkerGlobalScope, answer?: KeptAnswer): Promise<void> {
  const message: AnswerHint = {
    type: "kept-answers-changed",
    ...(answer === undefined ? {} : { answer }),
  };
  const windows = await worker.clients.matchAll({ type: "window" });
  for (const window of windows) window.postMessage(message);
}

/** Notices on a phone: shown in neutral words, opened on their own page, and kept alive when a browser renews its address. */
import { tokenOfCookies } from "./shelf";

const DEVICES = "/api/v1/me/push-subscriptions";
const KEY = "/api/v1/me/push-key";
const ICON = "/icons/icon-192.png";
const NOTICES = "/meldingen";
/** The buttons of the notice that open the page at an answer; the answer itself is given there. */
const ANSWERS: Readonly<Record<string, string>> = { yes: "ja", no: "nee" };

export type Pushed = {
  notice: number | null;
  title: string;
  body: string;
  page: string;
  yesLabel: string;
  noLabel: string;
  tag: string;
  silent: boolean;
};

export type OpenPage = { type: "open-page"; page: string };

export function showPushedNotices(worker: ServiceWorkerGlobalScope): void {
  worker.addEventListener("push", (event) => {
    event.waitUntil(show(worker, pushedIn(event.data)));
  });
  worker.addEventListener("notificationclick", (event) => {
    event.notification.close();
    event.waitUntil(
      open(worker, addressOf(event.notification.data as Pushed, ANSWERS[event.action])),
    );
  });
  worker.addEventListener("pushsubscriptionchange", (event) => {
    event.waitUntil(renew(worker, event));
  });
}

/** A browser takes the right to push away from who shows nothing, so there are always words. */
export function pushedIn(data: PushMessageData | null): Pushed {
  const given = readable(data);
  return {
    notice: typeof given["notice"] === "number" ? given["notice"] : null,
    title: textOf(given["title"]) || "Er is een bericht voor je",
    body: textOf(given["body"]),
    page: ownPage(textOf(given["page"])),
    yesLabel: textOf(given["yesLabel"]),
    noLabel: textOf(given["noLabel"]),
    tag: textOf(given["tag"]),
    silent: given["silent"] === true,
  };
}

/** Where a press on the notice, or on one of its answers, leads; the number tells the app which notice was opened. */
export function addressOf(pushed: Pushed, answer?: string): string {
  const asked = new URLSearchParams();
  if (pushed.notice !== null) asked.set("melding", String(pushed.notice));
  if (answer !== undefined) asked.set("antwoord", answer);
  const query = asked.toString();
  return query === "" ? pushed.page : `${pushed.page}?${query}`;
}

async function show(worker: ServiceWorkerGlobalScope, pushed: Pushed): Promise<void> {
  const options: NotificationOptions & { actions?: object[]; renotify?: boolean } = {
    body: pushed.body,
    icon: ICON,
    badge: ICON,
    lang: "nl",
    data: pushed,
    silent: pushed.silent,
  };
  if (pushed.tag !== "") {
    options.tag = pushed.tag;
    options.renotify = !pushed.silent;
  }
  const answers = [
    { action: "yes", title: pushed.yesLabel },
    { action: "no", title: pushed.noLabel },
  ].filter(({ title }) => title !== "");
  if (answers.length > 0) options.actions = [...answers, { action: "look", title: "Bekijken" }];
  await worker.registration.showNotification(pushed.title, options);
}

/** A screen that is open goes there by itself; without one the app starts on that page. */
async function open(worker: ServiceWorkerGlobalScope, page: string): Promise<void> {
  const [window] = await worker.clients.matchAll({ type: "window" });
  if (window === undefined) {
    await worker.clients.openWindow(page);
    return;
  }
  const message: OpenPage = { type: "open-page", page };
  window.postMessage(message);
  // A browser may keep it in the background; the page is there all the same.
  await window.focus().catch(() => undefined);
}

type SubscriptionChange = ExtendableEvent & {
  readonly oldSubscription?: PushSubscription | null;
  readonly newSubscription?: PushSubscription | null;
};

/** Without a session or a connection the app itself does this the next time it is opened. */
async function renew(worker: ServiceWorkerGlobalScope, event: SubscriptionChange): Promise<void> {
  const fresh =
    event.newSubscription ??
    (await worker.registration.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey:
        event.oldSubscription?.options.applicationServerKey ?? (await siteKey()),
    }));
  const token = await tokenOfCookies(worker);
  await fetch(DEVICES, {
    method: "POST",
    credentials: "same-origin",
    headers: {
      "Content-Type": "application/json",
      ...(token === undefined ? {} : { "X-CSRFToken": token }),
    },
    body: JSON.stringify({ ...fresh.toJSON(), name: "Vernieuwd apparaat" }),
  });
}

async function siteKey(): Promise<string> {
  const answer = await fetch(KEY, { credentials: "same-origin" });
  const { publicKey } = (await answer.json()) as { publicKey: string | null };
  if (publicKey === null) throw new Error("this site sends nothing to phones");
  return publicKey;
}

function readable(data: PushMessageData | null): Record<string, unknown> {
  try {
    const given: unknown = data?.json();
    return typeof given === "object" && given !== null ? (given as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** A path on this site and nothing else. */
function ownPage(page: string): string {
  return /^\/(?![/\\])/.test(page) ? page : NOTICES;
}

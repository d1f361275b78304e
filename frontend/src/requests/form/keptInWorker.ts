/** What the page asks of the service worker about requests that were made without a connection. */

export type ForgetMessage = { type: "forget-kept-requests" };
/** With the token of the session of now: what was kept holds that of the session in which it was made. */
export type SendMessage = { type: "send-kept-requests"; csrfToken: string | undefined };

/** A worker that does not answer must not keep anybody from leaving. */
const PATIENCE_MS = 3_000;

/** Throw away what waits to be sent: whoever comes next on this device must not send it as themselves. */
export async function forgetKeptRequests(): Promise<void> {
  const worker = await workerOf();
  if (worker === null) return;
  const { port1, port2 } = new MessageChannel();
  const done = new Promise<void>((resolve) => {
    port1.onmessage = () => resolve();
  });
  const message: ForgetMessage = { type: "forget-kept-requests" };
  worker.postMessage(message, [port2]);
  await Promise.race([done, pause()]);
  port1.close();
}

async function workerOf(): Promise<ServiceWorker | null> {
  if (!("serviceWorker" in navigator)) return null;
  const registration = await navigator.serviceWorker.getRegistration();
  return registration?.active ?? null;
}

function pause(): Promise<void> {
  return new Promise((resume) => setTimeout(resume, PATIENCE_MS));
}

/** Talks to the service worker: says something, or asks and waits a moment for the answer. */

/** A worker that does not answer must not keep anybody waiting. */
const PATIENCE_MS = 3_000;

/** Ask the worker; undefined when there is none, or when it stays silent. */
export async function askWorker<Answer>(message: object): Promise<Answer | undefined> {
  const worker = await activeWorker();
  if (worker === null) return undefined;
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise<Answer>((resolve) => {
    port1.onmessage = (event: MessageEvent<Answer>) => resolve(event.data);
  });
  worker.postMessage(message, [port2]);
  const silence = new Promise<undefined>((resume) => setTimeout(resume, PATIENCE_MS));
  const answer = await Promise.race([answered, silence]);
  port1.close();
  return answer;
}

async function activeWorker(): Promise<ServiceWorker | null> {
  if (!("serviceWorker" in navigator)) return null;
  const registration = await navigator.serviceWorker.getRegistration();
  return registration?.active ?? null;
}

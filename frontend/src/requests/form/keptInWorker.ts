/** What the page asks of the service worker about requests that were made without a connection. */
import { askWorker } from "@/http/worker";

export type ForgetMessage = { type: "forget-kept-requests" };
/** With the token of the session of now: what was kept holds that of the session in which it was made. */
export type SendMessage = { type: "send-kept-requests"; csrfToken: string | undefined };

/** Throw away what waits to be sent: whoever comes next on this device must not send it as themselves. */
export async function forgetKeptRequests(): Promise<void> {
  const message: ForgetMessage = { type: "forget-kept-requests" };
  await askWorker(message);
}

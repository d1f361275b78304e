/** Installs the service worker in what people get; while building there is none, so nothing stays cached. */

const AT_LATEST_MS = 4_000;

/** Call it when the first screen is drawn: it fetches the whole app, and that may not keep a person waiting. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  whenQuiet(() => {
    void navigator.serviceWorker.register("/sw.js", { scope: "/", updateViaCache: "none" });
  });
}

/** Safari does not tell when it has nothing to do. */
function whenQuiet(act: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: AT_LATEST_MS });
  else setTimeout(act, AT_LATEST_MS / 4);
}

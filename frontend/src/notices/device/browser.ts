/** What the browser of this device can do about notices, and what it is called. */

export type Reach =
  /** Works here; whether it is on is another matter. */
  | "able"
  /** An iPhone or iPad on which the app has to be on the home screen first. */
  | "needs-home-screen"
  /** This browser cannot. */
  | "unable";

export function reachOf(
  browser: Pick<Navigator, "userAgent" | "maxTouchPoints"> = navigator,
  can = "serviceWorker" in navigator && "PushManager" in window && "Notification" in window,
): Reach {
  if (can) return "able";
  return isApplePhone(browser) ? "needs-home-screen" : "unable";
}

/** An iPad says that it is a Mac, and is one that can be touched. */
export function isApplePhone({
  userAgent,
  maxTouchPoints,
}: Pick<Navigator, "userAgent" | "maxTouchPoints">): boolean {
  return (
    /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes("Macintosh") && maxTouchPoints > 1)
  );
}

export function isInstalled(): boolean {
  return window.matchMedia("(display-mode: standalone)").matches;
}

const BROWSERS: readonly [RegExp, string][] = [
  [/Edg/, "Edge"],
  [/SamsungBrowser/, "Samsung Internet"],
  [/Firefox|FxiOS/, "Firefox"],
  [/Chrome|CriOS/, "Chrome"],
  [/Safari/, "Safari"],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/iPhone|iPod/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS/, "Mac"],
  [/Linux/, "Linux"],
];

/** "Chrome op Android": enough to know which of one's own devices it is. */
export function deviceName(userAgent: string = navigator.userAgent): string {
  const first = (known: readonly [RegExp, string][], otherwise: string) =>
    known.find(([sign]) => sign.test(userAgent))?.[1] ?? otherwise;
  return `${first(BROWSERS, "Browser")} op ${first(SYSTEMS, "dit apparaat")}`;
}

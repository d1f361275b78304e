/** The last answer to "who am I", kept on the device: the app opens at once, and also without a connection. */
import type { Me } from "@/http/types";

const KEY = "me";

export function rememberedMe(): Me | undefined {
  const kept = localStorage.getItem(KEY);
  if (kept === null) return undefined;
  try {
    return JSON.parse(kept) as Me;
  } catch {
    localStorage.removeItem(KEY);
    return undefined;
  }
}

export function rememberMe(me: Me): void {
  localStorage.setItem(KEY, JSON.stringify(me));
}

export function forgetMe(): void {
  localStorage.removeItem(KEY);
}

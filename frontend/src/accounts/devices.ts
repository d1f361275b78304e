/** The devices on which somebody is signed in, in plain words. */
import { queryOptions } from "@tanstack/react-query";

import { askAllauth, dataOf } from "@/accounts/allauth";
import { formatRelativeDay } from "@/ui/format";

export type Device = {
  id: number;
  /** "phone chrome": all that is kept. */
  user_agent: string;
  is_current: boolean;
  /** Seconds, as allauth counts. */
  created_at: number;
  last_seen_at: number;
};

export const devicesQuery = queryOptions({
  queryKey: ["devices"],
  queryFn: async () => dataOf(await askAllauth("GET", "/auth/sessions")) as Device[],
});

export async function endDevices(ids: readonly number[]): Promise<void> {
  await askAllauth("DELETE", "/auth/sessions", { sessions: ids });
}

const KINDS: Record<string, string> = {
  phone: "Telefoon",
  tablet: "Tablet",
  computer: "Computer",
  program: "Programma",
};
const BROWSERS: Record<string, string> = {
  chrome: "Chrome",
  edge: "Edge",
  firefox: "Firefox",
  opera: "Opera",
  safari: "Safari",
  samsung: "Samsung Internet",
};

/** "Telefoon, Chrome" */
export function nameOf(device: Device): string {
  const [kind = "", browser = ""] = device.user_agent.split(" ");
  const words = [KINDS[kind] ?? "Apparaat", BROWSERS[browser]];
  return words.filter((word) => word !== undefined).join(", ");
}

/** "laatst gebruikt gisteren": the day is all that is kept. */
export function lastUse(device: Device, now: Date = new Date()): string {
  return `laatst gebruikt ${formatRelativeDay(new Date(device.last_seen_at * 1000), now)}`;
}

/** What a new passkey is called until its owner says otherwise. */
export function nameOfThisDevice(userAgent: string = navigator.userAgent): string {
  if (userAgent.includes("iPhone")) return "iPhone";
  if (userAgent.includes("iPad")) return "iPad";
  if (userAgent.includes("Android")) return "Android-telefoon";
  if (userAgent.includes("Windows")) return "Windows-computer";
  if (userAgent.includes("Macintosh")) return "Mac";
  return "Dit apparaat";
}

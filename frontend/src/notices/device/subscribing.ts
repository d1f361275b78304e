/** Turns notices on this device on and off, and keeps them alive; the browser and the server both have to know. */
import { get, post } from "@/http/api";
import { ApiProblem } from "@/http/errors";
import { deviceName, reachOf } from "@/notices/device/browser";
import type { Device, PushKey } from "@/notices/device/types";

const RENEWED_KEY = "notices-renewed";
const A_DAY_MS = 86_400_000;

export class NotAllowed extends Error {
  constructor() {
    super("Je browser mag geen meldingen tonen. Zet dat eerst aan bij de instellingen.");
  }
}

export class NotOffered extends Error {
  constructor() {
    super("Meldingen op apparaten staan hier niet aan. Je krijgt wel e-mail.");
  }
}

/** Only after a press: browsers ask the person, and refuse for good who asks by itself. */
export async function turnOn(personId: number): Promise<Device> {
  if ((await Notification.requestPermission()) !== "granted") throw new NotAllowed();
  return subscribe(personId);
}

async function subscribe(personId: number): Promise<Device> {
  const { publicKey } = await get<PushKey>("/me/push-key");
  if (publicKey === null) throw new NotOffered();
  const registration = await navigator.serviceWorker.ready;
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  });
  return tellServer(subscription, { personId, isRenewal: false });
}

/** The address stops working at once, also when nobody can be told: the server hears it at its next try. */
export async function turnOff(): Promise<void> {
  localStorage.removeItem(RENEWED_KEY);
  const subscription = await currentSubscription();
  await subscription?.unsubscribe();
}

export async function currentSubscription(): Promise<PushSubscription | null> {
  if (!("serviceWorker" in navigator) || !("PushManager" in window)) return null;
  const registration = await navigator.serviceWorker.getRegistration();
  return (await registration?.pushManager.getSubscription()) ?? null;
}

/**
 * Once a day, and after signing in, the server hears which address is good.
 *
 * Addresses vanish over time, above all on iPhones: who had turned notices on here gets a new one. A device that its
 * owner removed elsewhere turns itself off.
 */
export async function renew(personId: number, now = Date.now()): Promise<void> {
  const subscription = await currentSubscription();
  const [who, at] = (localStorage.getItem(RENEWED_KEY) ?? "").split(" ");
  const wasOn = who === String(personId);
  if (subscription === null) {
    if (wasOn && reachOf() === "able" && Notification.permission === "granted")
      await subscribe(personId);
    return;
  }
  if (wasOn && now - Number(at) < A_DAY_MS) return;
  await renewNow(personId, now);
}

/** Tell the server at once; a device that was removed turns itself off. */
export async function renewNow(personId: number, now = Date.now()): Promise<void> {
  const subscription = await currentSubscription();
  if (subscription === null) return;
  try {
    await tellServer(subscription, { personId, isRenewal: true, now });
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== "device-removed") throw error;
    await turnOff();
  }
}

/** Whoever comes in now is in another session, in which the server has to know this device. */
export function renewAtNextEntry(): void {
  const [who] = (localStorage.getItem(RENEWED_KEY) ?? "").split(" ");
  if (who !== undefined && who !== "") localStorage.setItem(RENEWED_KEY, `${who} never`);
}

async function tellServer(
  subscription: PushSubscription,
  { personId, isRenewal, now = Date.now() }: { personId: number; isRenewal: boolean; now?: number },
): Promise<Device> {
  const { endpoint, keys } = subscription.toJSON();
  const body = { endpoint, keys, name: deviceName(), isRenewal };
  const device = await post<Device>("/me/push-subscriptions", body);
  localStorage.setItem(RENEWED_KEY, `${personId} ${now}`);
  return device;
}

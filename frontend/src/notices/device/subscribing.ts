/** Turns notices on this device on and off, and keeps them alive; the browser and the server both have to know. */
import { deviceName } from "@/notices/device/browser";
import { get, post } from "@/http/api";
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
export async function turnOn(): Promise<Device> {
  if ((await Notification.requestPermission()) !== "granted") throw new NotAllowed();
  const { publicKey } = await get<PushKey>("/me/push-key");
  if (publicKey === null) throw new NotOffered();
  const registration = await navigator.serviceWorker.ready;
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  });
  return tellServer(subscription);
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

/** Addresses vanish over time, above all on iPhones: once a day the server hears which one is good. */
export async function renew(personId: number, now = Date.now()): Promise<void> {
  const subscription = await currentSubscription();
  if (subscription === null) return;
  const [who, at] = (localStorage.getItem(RENEWED_KEY) ?? "").split(" ");
  if (who === String(personId) && now - Number(at) < A_DAY_MS) return;
  await tellServer(subscription);
  localStorage.setItem(RENEWED_KEY, `${personId} ${now}`);
}

async function tellServer(subscription: PushSubscription): Promise<Device> {
  const { endpoint, keys } = subscription.toJSON();
  return post<Device>("/me/push-subscriptions", { endpoint, keys, name: deviceName() });
}

import { afterEach, expect, test, vi } from "vitest";

import { deviceName, reachOf } from "@/notices/device/browser";
import { renew, renewAtNextEntry } from "@/notices/device/subscribing";
import { adding } from "@/notices/device/times";

const IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit Safari/604.1";
const IPAD = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit Safari/605.1";
const ANDROID = "Mozilla/5.0 (Linux; Android 14) AppleWebKit Chrome/130.0 Mobile Safari/537.36";

afterEach(() => {
  localStorage.clear();
});

test("a browser that can is able, and an iPhone that cannot needs its home screen first", () => {
  expect(reachOf({ userAgent: IPHONE, maxTouchPoints: 5 }, true)).toBe("able");
  expect(reachOf({ userAgent: IPHONE, maxTouchPoints: 5 }, false)).toBe("needs-home-screen");
  expect(reachOf({ userAgent: IPAD, maxTouchPoints: 5 }, false)).toBe("needs-home-screen");
  expect(reachOf({ userAgent: IPAD, maxTouchPoints: 0 }, false)).toBe("unable");
  expect(reachOf({ userAgent: ANDROID, maxTouchPoints: 5 }, false)).toBe("unable");
});

test("a device is called what its owner would call it", () => {
  expect([IPHONE, ANDROID].map(deviceName)).toEqual(["Safari op iPhone", "Chrome op Android"]);
});

test("times are added to each day, in order, and may touch but not overlap", () => {
  const monday = { weekday: 0, from: "16:00", until: "18:00" };

  expect(adding([monday], { days: [1, 0], from: "06:30", until: "16:00" })).toEqual([
    { weekday: 0, from: "06:30", until: "16:00" },
    monday,
    { weekday: 1, from: "06:30", until: "16:00" },
  ]);
  expect(adding([monday], { days: [0], from: "17:59", until: "19:00" })).toMatch("overlapt");
  expect(adding([], { days: [0], from: "08:00", until: "08:00" })).toMatch("einde na het begin");
  expect(adding([], { days: [], from: "08:00", until: "09:00" })).toMatch("één dag");
});

function browserWith(subscription: object | null) {
  const told: { isRenewal: boolean }[] = [];
  const asked = { subscribed: 0 };
  const fresh = {
    toJSON: () => ({ endpoint: "https://push.test/2", keys: { p256dh: "p", auth: "a" } }),
  };
  const registration = {
    pushManager: {
      getSubscription: () => Promise.resolve(subscription),
      subscribe: () => {
        asked.subscribed += 1;
        return Promise.resolve(fresh);
      },
    },
  };
  const answers = { status: 201 };
  vi.stubGlobal("PushManager", Object);
  vi.stubGlobal("Notification", { permission: "granted" });
  vi.stubGlobal("navigator", {
    userAgent: ANDROID,
    onLine: true,
    serviceWorker: {
      getRegistration: () => Promise.resolve(registration),
      ready: Promise.resolve(registration),
    },
  });
  vi.stubGlobal("fetch", (_: string, { method, body }: { method?: string; body?: string }) => {
    if (method === "GET") return Promise.resolve(Response.json({ publicKey: "key" }));
    told.push(JSON.parse(body ?? "") as { isRenewal: boolean });
    const problem = { code: "device-removed" };
    return answers.status === 201
      ? Promise.resolve(Response.json({ id: 1 }, { status: 201 }))
      : Promise.resolve(Response.json(problem, { status: 409 }));
  });
  return { told, asked, answers };
}

function subscriptionWith(unsubscribe = () => Promise.resolve(true)) {
  return {
    toJSON: () => ({ endpoint: "https://push.test/1", keys: { p256dh: "p", auth: "a" } }),
    unsubscribe,
  };
}

const HOUR = 3_600_000;

test("the address of a device is told once a day, and at once when somebody else signs in", async () => {
  const { told } = browserWith(subscriptionWith());

  for (const [person, at] of [
    [7, 0],
    [7, HOUR],
    [8, HOUR],
    [8, 26 * HOUR],
  ] as const) {
    await renew(person, at);
  }

  expect(told).toEqual(
    Array(3).fill({
      endpoint: "https://push.test/1",
      keys: { p256dh: "p", auth: "a" },
      name: "Chrome op Android",
      isRenewal: true,
    }),
  );
});

test("the address is told again after signing in: the server knows devices by their session", async () => {
  const { told } = browserWith(subscriptionWith());
  await renew(7, HOUR);

  renewAtNextEntry();
  await renew(7, HOUR + 1);

  expect(told).toHaveLength(2);
});

test("a device on which notices were on gets a new address when the old one vanished", async () => {
  const { told, asked } = browserWith(null);
  await renew(7, HOUR);
  expect(asked.subscribed).toBe(0);

  localStorage.setItem("notices-renewed", "7 0");
  await renew(8, HOUR);
  expect(asked.subscribed).toBe(0);
  await renew(7, HOUR);

  expect(asked.subscribed).toBe(1);
  expect(told.map(({ isRenewal }) => isRenewal)).toEqual([false]);
});

test("a device that was removed elsewhere turns itself off, and stays off", async () => {
  const unsubscribe = vi.fn(() => Promise.resolve(true));
  const { answers } = browserWith(subscriptionWith(unsubscribe));
  await renew(7, 0);
  answers.status = 409;

  await renew(7, 26 * HOUR);

  expect(unsubscribe).toHaveBeenCalledOnce();
  expect(localStorage.getItem("notices-renewed")).toBeNull();
});

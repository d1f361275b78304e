import { afterEach, expect, test, vi } from "vitest";

import { deviceName, reachOf } from "@/notices/device/browser";
import { renew } from "@/notices/device/subscribing";
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

test("the address of a device is told once a day, and at once when somebody else signs in", async () => {
  const told: unknown[] = [];
  const subscription = {
    toJSON: () => ({ endpoint: "https://push.test/1", keys: { p256dh: "p", auth: "a" } }),
  };
  const pushManager = { getSubscription: () => Promise.resolve(subscription) };
  vi.stubGlobal("PushManager", Object);
  vi.stubGlobal("navigator", {
    userAgent: ANDROID,
    onLine: true,
    serviceWorker: { getRegistration: () => Promise.resolve({ pushManager }) },
  });
  vi.stubGlobal("fetch", (_: string, { body }: { body: string }) => {
    told.push(JSON.parse(body));
    return Promise.resolve(Response.json({ id: 1 }, { status: 201 }));
  });
  const hour = 3_600_000;

  for (const [person, at] of [
    [7, 0],
    [7, hour],
    [8, hour],
    [8, 26 * hour],
  ] as const) {
    await renew(person, at);
  }

  expect(told).toEqual(
    Array(3).fill({
      endpoint: "https://push.test/1",
      keys: { p256dh: "p", auth: "a" },
      name: "Chrome op Android",
    }),
  );
});

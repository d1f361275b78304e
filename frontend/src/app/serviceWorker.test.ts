import { afterEach, expect, test, vi } from "vitest";

import { registerServiceWorker } from "@/app/serviceWorker";

const register = vi.fn<(address: string) => Promise<void>>(() => Promise.resolve());

function inABrowserWithWorkers() {
  vi.stubEnv("PROD", true);
  vi.stubGlobal("navigator", { serviceWorker: { register } });
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  register.mockClear();
});

test("the worker that fetches the whole app waits until the first screen has nothing more to do", () => {
  inABrowserWithWorkers();
  const waiting: (() => void)[] = [];
  vi.stubGlobal("requestIdleCallback", (act: () => void) => waiting.push(act));

  registerServiceWorker();
  expect(register).not.toHaveBeenCalled();
  for (const act of waiting) act();

  expect(register.mock.calls.map(([address]) => address)).toEqual(["/sw.js"]);
});

test("a browser that does not tell when it is quiet gets the worker a second later", () => {
  inABrowserWithWorkers();
  vi.useFakeTimers();

  registerServiceWorker();
  vi.advanceTimersByTime(900);
  expect(register).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);

  expect(register).toHaveBeenCalledOnce();
});

test("while building there is no worker, so that nothing stays cached", () => {
  vi.stubGlobal("navigator", { serviceWorker: { register } });
  vi.stubGlobal("requestIdleCallback", (act: () => void) => act());

  registerServiceWorker();

  expect(register).not.toHaveBeenCalled();
});

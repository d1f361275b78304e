import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { waitBefore } from "@/live/backoff";
import { LiveClient, RESYNC_SPREAD_MS } from "@/live/client";
import { hintOf, type Hint } from "@/live/kinds";
import { TestSocket } from "@/testing/render";

function started() {
  const sockets: TestSocket[] = [];
  const surroundings = { online: true };
  const client = new LiveClient({
    open: () => {
      const socket = new TestSocket();
      sockets.push(socket);
      return socket;
    },
    isOnline: () => surroundings.online,
    random: () => 1,
  });
  const missed = vi.fn();
  const refused = vi.fn();
  client.start({ missed, refused });
  const last = () => {
    const socket = sockets.at(-1);
    if (socket === undefined) throw new Error("no socket was opened");
    return socket;
  };
  return { client, sockets, last, missed, refused, surroundings };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("hints", () => {
  it("reach who asked for their kind, and nobody else", () => {
    const { client, last } = started();
    const requests: Hint[] = [];
    const offers: Hint[] = [];
    client.subscribe(["request"], (hint) => requests.push(hint));
    const stop = client.subscribe(["offer"], (hint) => offers.push(hint));
    last().open();

    last().hint("request", 4, 2);
    last().hint("offer", 9);
    stop();
    last().hint("offer", 10);

    expect(requests).toEqual([{ kind: "request", id: 4, version: 2 }]);
    expect(offers).toEqual([{ kind: "offer", id: 9, version: 1 }]);
  });

  it("are missed when the server says so; asking again is spread, and done once for a burst", () => {
    const { last, missed } = started();
    last().open();

    last().hint("resync", 0, 0);
    last().hint("resync", 0, 0);

    expect(missed).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(RESYNC_SPREAD_MS);
    expect(missed).toHaveBeenCalledTimes(2);
  });

  it.each([
    "pong",
    "{",
    "null",
    '{"kind":"weather","id":1,"version":1}',
    '{"kind":"offer","id":"1","version":1}',
  ])("are told apart from %s", (message) => {
    expect(hintOf(message)).toBeUndefined();
  });
});

describe("a lost connection", () => {
  it("is tried again, each time after a longer wait, and then refetches once", () => {
    const { client, sockets, last, missed } = started();
    last().open();
    expect(missed).toHaveBeenCalledTimes(1);

    last().lose();
    expect(client.state).toBe("recovering");
    vi.advanceTimersByTime(499);
    expect(sockets).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(sockets).toHaveLength(2);

    last().lose();
    vi.advanceTimersByTime(999);
    expect(sockets).toHaveLength(2);
    vi.advanceTimersByTime(1);
    expect(sockets).toHaveLength(3);

    last().open();
    expect(client.state).toBe("live");
    expect(missed).toHaveBeenCalledTimes(2);
  });

  it("waits for the device to be online, and then returns at once", () => {
    const { client, sockets, last, surroundings } = started();
    last().open();
    surroundings.online = false;
    client.wentOffline();
    expect(client.state).toBe("offline");

    surroundings.online = true;
    client.wake();

    expect(sockets).toHaveLength(2);
    expect(client.state).toBe("recovering");
  });

  it("is noticed when nothing is heard any more", () => {
    const { client, sockets, last } = started();
    last().open();

    vi.advanceTimersByTime(40_000);
    expect(last().sent).toEqual(["ping", "ping"]);
    vi.advanceTimersByTime(20_000);

    expect(sockets).toHaveLength(2);
    expect(client.state).toBe("recovering");
  });

  it("is not heard any more after it was let go", () => {
    const { client, sockets, last } = started();
    const first = last();
    const hints: Hint[] = [];
    client.subscribe(["request"], (hint) => hints.push(hint));
    client.wentOffline();
    client.wake();

    first.hint("request", 1);

    expect(hints).toEqual([]);
    expect(sockets).toHaveLength(2);
  });
});

describe("a refusal", () => {
  it("for who is not signed in ends the trying", () => {
    const { client, sockets, last, refused } = started();
    last().open();

    last().lose(4401);
    vi.advanceTimersByTime(60_000);

    expect(refused.mock.calls).toEqual([[4401]]);
    expect(client.state).toBe("off");
    expect(sockets).toHaveLength(1);
  });

  it("because a membership ended tells so and returns with what is left", () => {
    const { sockets, last, refused } = started();
    last().open();

    last().lose(4403);
    vi.advanceTimersByTime(500);

    expect(refused.mock.calls).toEqual([[4403]]);
    expect(sockets).toHaveLength(2);
  });
});

describe("the wait", () => {
  it("doubles up to a bound and is spread", () => {
    expect([0, 1, 2, 3, 10].map((attempt) => waitBefore(attempt, () => 1))).toEqual([
      500, 1_000, 2_000, 4_000, 20_000,
    ]);
    expect(waitBefore(3, () => 0)).toBe(2_000);
  });
});

it("stops for good when asked", () => {
  const { client, sockets, last } = started();
  last().open();

  client.stop();
  vi.advanceTimersByTime(120_000);

  expect(client.state).toBe("off");
  expect(sockets).toHaveLength(1);
});

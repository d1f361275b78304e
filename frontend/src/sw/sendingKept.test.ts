import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { KEEP_MINUTES, sendKept, type Kept, type Outcome, type Shelf } from "./sendingKept";

const ADDRESS = "http://localhost/api/v1/requests";
const NOW = new Date("2026-11-23T07:00:00+01:00");

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

type Answering = () => Response | Promise<Response>;

function start(answers: readonly Answering[], about: readonly Partial<Kept>[] = [{}]) {
  const onShelf = new Map<number, Kept>(
    about.map((one, index) => [
      index + 1,
      { id: index + 1, request: keptRequest(index + 1), timestamp: Date.now(), maker: "7", ...one },
    ]),
  );
  const shelf: Shelf = {
    all: () => Promise.resolve([...onShelf.values()]),
    remove: (id) => Promise.resolve(void onShelf.delete(id)),
  };
  const told: Outcome[] = [];
  /** What was sent, with what was still on the shelf at that moment. */
  const sent: { key: string | null; token: string | null; left: number[]; body: unknown }[] = [];
  const waiting = [...answers];
  vi.stubGlobal("fetch", async (asked: Request | string) => {
    if (typeof asked === "string") return Response.json({ id: 7 });
    sent.push({
      key: asked.headers.get("Idempotency-Key"),
      token: asked.headers.get("X-CSRFToken"),
      left: [...onShelf.keys()],
      body: await asked.json(),
    });
    const answer = waiting.shift();
    if (answer === undefined) throw new Error("nobody expected this request");
    return answer();
  });
  const run = async (token?: string) =>
    sendKept(
      shelf,
      (outcome) => Promise.resolve(void told.push(outcome)),
      () => Promise.resolve(token),
    );
  return { run, told, sent, left: () => [...onShelf.keys()] };
}

function keptRequest(number: number): Request {
  return new Request(ADDRESS, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "Idempotency-Key": `key-${number}`,
      "X-CSRFToken": "old",
    },
    body: JSON.stringify({ number }),
  });
}

const status =
  (code: number): Answering =>
  () =>
    new Response(null, { status: code });
const noConnection: Answering = () => {
  throw new TypeError("Failed to fetch");
};

test("a request leaves the shelf only after the server answered", async () => {
  const { run, told, sent, left } = start([status(201)]);

  await run();

  expect(sent.map((one) => one.left)).toEqual([[1]]);
  expect([left(), told]).toEqual([[], ["sent"]]);
});

test.each([
  [401, "sign-in"],
  [403, "waiting"],
  [408, "waiting"],
  [429, "waiting"],
  [500, "waiting"],
  [503, "waiting"],
])(
  "an answer %i keeps the request, says so, and is tried again with the same key",
  async (code, said) => {
    const { run, told, sent, left } = start([status(code), status(201)]);

    await expect(run()).rejects.toThrow("the server did not take everything yet");
    expect([left(), told]).toEqual([[1], [said]]);
    await run();

    expect(sent.map((one) => one.key)).toEqual(["key-1", "key-1"]);
    expect([left(), told]).toEqual([[], [said, "sent"]]);
  },
);

test.each([400, 404, 409, 422])("an answer %i is final, and is said", async (code) => {
  const { run, told, left } = start([status(code)]);

  await run();

  expect([left(), told]).toEqual([[], ["refused"]]);
});

test("without a connection everything stays, and nothing after it is tried", async () => {
  const { run, told, sent, left } = start([noConnection], [{}, {}]);

  await expect(run()).rejects.toThrow("Failed to fetch");

  expect([sent.length, left(), told]).toEqual([1, [1, 2], ["waiting"]]);
});

test("one that has to wait does not hold up the next", async () => {
  const { run, told, left } = start([status(403), status(201)], [{}, {}]);

  await expect(run()).rejects.toThrow("the server did not take everything yet");

  expect([left(), told]).toEqual([[1], ["waiting", "sent"]]);
});

test("the token is that of now, and the old one when nobody knows a newer", async () => {
  const { run, sent } = start([status(503), status(201)]);

  await expect(run("new")).rejects.toThrow();
  await run();

  expect(sent.map(({ token, body }) => [token, body])).toEqual([
    ["new", { number: 1 }],
    ["old", { number: 1 }],
  ]);
});

test("what is too old is not sent and is said; what somebody else made is neither", async () => {
  const tooOld = NOW.getTime() - KEEP_MINUTES * 60_000 - 1;
  const { run, told, sent, left } = start([], [{ timestamp: tooOld }, { maker: "8" }]);

  await run();

  expect([sent, left(), told]).toEqual([[], [], ["too-late"]]);
});

test("while nobody is signed in everything waits", async () => {
  const { run, told, left } = start([]);
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(null, { status: 401 })));

  await expect(run()).rejects.toThrow("nobody is signed in");

  expect([left(), told]).toEqual([[1], []]);
});

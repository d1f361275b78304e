import { describe, expect, it, vi } from "vitest";

import { get, post, put, queryString } from "@/http/api";
import { ApiProblem, OfflineError, sentenceOf, ServerUnreachable } from "@/http/errors";
import { csrfToken } from "@/http/send";
import { answerWith, json, problem } from "@/testing/render";

const BAD_GATEWAY = () =>
  new Response("<html><h1>502 Bad Gateway</h1></html>", {
    status: 502,
    headers: { "Content-Type": "text/html" },
  });

async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe("an answer", () => {
  it("is given as it was sent", async () => {
    answerWith({ "GET /api/v1/me": { id: 1 } });

    expect(await get("/me")).toEqual({ id: 1 });
  });

  it("without content gives nothing", async () => {
    answerWith({ "POST /api/v1/notices/1/reading": new Response(null, { status: 204 }) });

    expect(await post("/notices/1/reading")).toBeUndefined();
  });

  it("that refuses becomes a problem with code, sentence and fields", async () => {
    answerWith({
      "POST /api/v1/requests": problem(400, "invalid-input", {
        detail: "Niet alles is goed ingevuld.",
        errors: [{ field: "periods", message: "Kies minstens één dag." }],
      }),
    });

    const error = await errorOf(post("/requests", {}));

    expect(error).toBeInstanceOf(ApiProblem);
    expect(error).toMatchObject({
      status: 400,
      code: "invalid-input",
      message: "Niet alles is goed ingevuld.",
      fields: [{ field: "periods", message: "Kies minstens één dag." }],
    });
    expect((error as ApiProblem).about("periods")).toBe("Kies minstens één dag.");
  });

  it("that refuses in HTML becomes a problem with the sentence of its status", async () => {
    const page = new Response("<h1>Forbidden</h1>", {
      status: 403,
      headers: { "Content-Type": "text/html" },
    });
    answerWith({ "GET /api/v1/me": page });

    const error = await errorOf(get("/me"));

    expect(error).toMatchObject({
      status: 403,
      code: "http-403",
      message: "Dit mag je niet doen.",
    });
  });

  it("that claims JSON and is cut short counts as no answer", async () => {
    const cut = new Response('{"id": 1', { headers: { "Content-Type": "application/json" } });
    answerWith({ "GET /api/v1/me": cut });

    expect(await errorOf(get("/me"))).toBeInstanceOf(ServerUnreachable);
  });
});

describe("no answer", () => {
  it("survives an HTML 502 of the proxy", async () => {
    answerWith({ "GET /api/v1/me": BAD_GATEWAY() });

    const error = await errorOf(get("/me"));

    expect(error).toBeInstanceOf(ServerUnreachable);
    expect(error).toMatchObject({ status: 502 });
  });

  it("is 'offline' when the device has no connection", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    answerWith({ "GET /api/v1/me": new TypeError("Failed to fetch") });

    expect(await errorOf(get("/me"))).toBeInstanceOf(OfflineError);
  });

  it("is 'unreachable' when the device has a connection", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(true);
    answerWith({ "GET /api/v1/me": new TypeError("Failed to fetch") });

    expect(await errorOf(get("/me"))).toBeInstanceOf(ServerUnreachable);
  });

  it("leaves the stopping of a screen what it is", async () => {
    const stopped = Object.assign(new Error("stopped"), { name: "AbortError" });
    answerWith({ "GET /api/v1/me": stopped });

    expect(await errorOf(get("/me", { signal: AbortSignal.abort() }))).toBe(stopped);
  });

  it("says so when the service worker kept the change for later", async () => {
    const kept = new Response(null, { status: 202, headers: { "X-Kept-For-Later": "1" } });
    answerWith({ "POST /api/v1/requests": kept });

    expect(await errorOf(post("/requests", {}))).toMatchObject({
      name: "OfflineError",
      kept: true,
    });
  });
});

describe("a change", () => {
  it("carries the cross-site token of the cookie and a key of its own", async () => {
    vi.spyOn(document, "cookie", "get").mockReturnValue("sessionid=a; csrftoken=token-1");
    const asked = answerWith({ "POST /api/v1/requests": { id: 1 } });

    await post("/requests", { notes: "" });
    await post("/requests", { notes: "" });

    const headers = asked.map((one) => one.headers);
    expect(headers.map((one) => one.get("X-CSRFToken"))).toEqual(["token-1", "token-1"]);
    expect(new Set(headers.map((one) => one.get("Idempotency-Key"))).size).toBe(2);
  });

  it("is repeated with the same key when the server gives no answer", async () => {
    vi.useFakeTimers();
    const answers = [BAD_GATEWAY(), BAD_GATEWAY(), json({ id: 7 }, 201)];
    const asked = answerWith({ "POST /api/v1/requests": () => answers.shift() });

    const sent = post("/requests", {});
    await vi.runAllTimersAsync();

    expect(await sent).toEqual({ id: 7 });
    expect(asked).toHaveLength(3);
    expect(new Set(asked.map((one) => one.headers.get("Idempotency-Key"))).size).toBe(1);
    vi.useRealTimers();
  });

  it("of what stands there is repeated with the same key too, and each has its own", async () => {
    vi.useFakeTimers();
    const answers = [BAD_GATEWAY(), json({ version: 3 }), json({ version: 4 })];
    const asked = answerWith({ "PUT /api/v1/challenges/1": () => answers.shift() });

    const sent = put("/challenges/1", { version: 2 });
    await vi.runAllTimersAsync();
    await put("/challenges/1", { version: 3 });

    expect(await sent).toEqual({ version: 3 });
    const [first, repeated, next] = asked.map((one) => one.headers.get("Idempotency-Key"));
    expect(first).toBeTruthy();
    expect(repeated).toBe(first);
    expect(next).not.toBe(first);
    vi.useRealTimers();
  });

  it("is not repeated when the server refused it", async () => {
    const asked = answerWith({
      "POST /api/v1/offers/1/acceptance": problem(409, "already-filled"),
    });

    await errorOf(post("/offers/1/acceptance"));

    expect(asked).toHaveLength(1);
  });

  it("keeps the key a screen gave", async () => {
    const asked = answerWith({ "POST /api/v1/requests": { id: 1 } });

    await post("/requests", {}, { idempotencyKey: "mine" });

    expect(asked.map((one) => one.headers.get("Idempotency-Key"))).toEqual(["mine"]);
  });
});

describe("details", () => {
  it("reads the token under both names of the cookie", () => {
    expect(csrfToken("a=1; csrftoken=plain")).toBe("plain");
    expect(csrfToken("__Host-csrftoken=bound; a=1")).toBe("bound");
    expect(csrfToken("notcsrftoken=x")).toBeUndefined();
  });

  it("leaves empty values out of the query", () => {
    expect(
      queryString({ date: "2026-11-23", status: ["open", "filled"], q: "", page: undefined }),
    ).toBe("?date=2026-11-23&status=open&status=filled");
    expect(queryString()).toBe("");
  });

  it("has a sentence for whatever was thrown", () => {
    expect(sentenceOf(new Error("internal"))).toBe("Er ging iets mis. Probeer het opnieuw.");
  });
});

/** The only place that calls `fetch`: session, cross-site token, time limit, and answers turned into errors. */
import { takeEarlyAnswer } from "@/http/earlyAnswers";
import { ApiProblem, OfflineError, ServerUnreachable } from "@/http/errors";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

export type Sending = {
  method: Method;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
  timeoutMs?: number;
};

export type Answer = { status: number; body: unknown; headers: Headers };

const DEFAULT_TIMEOUT_MS = 15_000;
const GATEWAY_STATUSES = new Set([502, 503, 504]);

/** Send and answer with status and body, also when the status says no; throws when there is no answer. */
export async function send(url: string, sending: Sending): Promise<Answer> {
  const response = await fetchOrThrow(url, sending);
  if (GATEWAY_STATUSES.has(response.status)) throw new ServerUnreachable(response.status);
  if (response.headers.get("X-Kept-For-Later") === "1") throw new OfflineError({ kept: true });
  return { status: response.status, body: await bodyOf(response), headers: response.headers };
}

/** Turn a refusal into an `ApiProblem`; an answer that is not JSON gets the sentence of its status. */
export function throwWhenRefused(answer: Answer): void {
  if (answer.status < 400) return;
  throw new ApiProblem(answer.status, isRecord(answer.body) ? answer.body : {});
}

/** The token Django set in a cookie; in production its name is bound to the host. */
export function csrfToken(cookies: string = document.cookie): string | undefined {
  const pairs = cookies.split("; ").map((pair) => pair.split("=", 2));
  const found = pairs.find(([name]) => name === "__Host-csrftoken" || name === "csrftoken");
  return found?.[1];
}

async function fetchOrThrow(url: string, sending: Sending): Promise<Response> {
  const timeLimit = AbortSignal.timeout(sending.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  const early = sending.method === "GET" ? takeEarlyAnswer(url) : undefined;
  try {
    if (early !== undefined) return await early;
    return await fetch(url, {
      method: sending.method,
      credentials: "same-origin",
      headers: headersFor(sending),
      body: encoded(sending.body),
      signal: sending.signal ? AbortSignal.any([sending.signal, timeLimit]) : timeLimit,
    });
  } catch (error) {
    // A screen that stopped waiting is not a failure of the server.
    if (sending.signal?.aborted) throw error;
    throw navigator.onLine ? new ServerUnreachable() : new OfflineError();
  }
}

function headersFor(sending: Sending): Record<string, string> {
  const headers: Record<string, string> = { Accept: "application/json", ...sending.headers };
  if (sending.body !== undefined && !(sending.body instanceof FormData)) {
    headers["Content-Type"] = "application/json";
  }
  const token = csrfToken();
  if (sending.method !== "GET" && token !== undefined) headers["X-CSRFToken"] = token;
  return headers;
}

function encoded(body: unknown): BodyInit | null {
  if (body === undefined) return null;
  return body instanceof FormData ? body : JSON.stringify(body);
}

async function bodyOf(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  const type = response.headers.get("Content-Type") ?? "";
  if (!type.includes("json")) return undefined;
  try {
    return (await response.json()) as unknown;
  } catch {
    throw new ServerUnreachable(response.status);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The verbs of `/api/v1`; every screen asks and changes through these four functions. */
import { ServerUnreachable } from "@/http/errors";
import { send, throwWhenRefused, type Method, type Sending } from "@/http/send";

const BASE = "/api/v1";
const REPEAT_AFTER_MS = [400, 1_500];

export type QueryValue = string | number | boolean | null | undefined;
export type Query = Record<string, QueryValue | readonly QueryValue[]>;

export type ReadOptions = { query?: Query; signal?: AbortSignal | undefined };
export type WriteOptions = {
  /** Give the same key when a person repeats the same change; see `useIdempotencyKey`. */
  idempotencyKey?: string;
  timeoutMs?: number;
  headers?: Record<string, string>;
};

export async function get<Result>(path: string, options: ReadOptions = {}): Promise<Result> {
  return call<Result>("GET", `${path}${queryString(options.query)}`, { signal: options.signal });
}

/**
 * Post a change once, however often it must be sent: when the server gives no answer it is repeated with the
 * same key, and the server answers a repeat with its first answer.
 */
export async function post<Result>(
  path: string,
  body?: unknown,
  options: WriteOptions = {},
): Promise<Result> {
  const key = options.idempotencyKey ?? crypto.randomUUID();
  return repeatedly(() =>
    call<Result>(
      "POST",
      path,
      { body: body ?? {}, headers: { "Idempotency-Key": key, ...options.headers } },
      options,
    ),
  );
}

/** As `post`: a body with a version that was stored already would else be refused as somebody else's change. */
export async function put<Result>(path: string, body: unknown): Promise<Result> {
  const headers = { "Idempotency-Key": crypto.randomUUID() };
  return repeatedly(() => call<Result>("PUT", path, { body, headers }));
}

export async function patch<Result>(path: string, body: unknown): Promise<Result> {
  return call<Result>("PATCH", path, { body });
}

async function call<Result>(
  method: Method,
  path: string,
  sending: Omit<Sending, "method">,
  options: WriteOptions = {},
): Promise<Result> {
  const timeLimit = options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs };
  const answer = await send(`${BASE}${path}`, { method, ...sending, ...timeLimit });
  throwWhenRefused(answer);
  return answer.body as Result;
}

async function repeatedly<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (const pause of REPEAT_AFTER_MS) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof ServerUnreachable)) throw error;
      await new Promise((resume) => setTimeout(resume, pause));
    }
  }
  return attempt();
}

export function queryString(query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const single of Array.isArray(value) ? (value as readonly QueryValue[]) : [value]) {
      if (single === undefined || single === null || single === "") continue;
      parameters.append(name, String(single));
    }
  }
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

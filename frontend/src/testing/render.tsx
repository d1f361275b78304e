/** Renders a screen as in the app, over answers that stand in for the server. */
import { QueryClientProvider } from "@tanstack/react-query";
import { render, type RenderResult } from "@testing-library/react";
import type { ReactElement } from "react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { vi } from "vitest";

import { RolesProvider } from "@/accounts/roles";
import { createQueryClient } from "@/app/queries";
import type { Me } from "@/http/types";
import { LiveClient, type LiveSocket } from "@/live/client";
import { LiveProvider } from "@/live/provider";
import { ToastProvider } from "@/ui/toasts";

/** By "METHOD /path" without query: a body (answered with 200), a whole answer, or the promise of one. */
export type Answers = Record<string, unknown>;

export type Asked = {
  method: string;
  path: string;
  query: string;
  body: unknown;
  headers: Headers;
};

/** A socket the test speaks through: `socket.hint("request", 1)`. */
export class TestSocket implements LiveSocket {
  #heard: Parameters<LiveSocket["listen"]>[0] | undefined;
  readonly sent: string[] = [];

  send(data: string): void {
    this.sent.push(data);
  }

  close(): void {
    this.#heard = undefined;
  }

  listen(heard: Parameters<LiveSocket["listen"]>[0]): void {
    this.#heard = heard;
  }

  open(): void {
    this.#heard?.opened();
  }

  hint(kind: string, id: number, version = 1): void {
    this.#heard?.message(JSON.stringify({ kind, id, version }));
  }

  lose(code = 1006): void {
    this.#heard?.closed(code);
  }
}

export type Screen = RenderResult & { asked: Asked[]; socket: TestSocket };

export function renderScreen(
  screen: ReactElement,
  options: {
    /** The address the person is at. */
    path?: string;
    /** The pattern of the route, when the screen reads parameters: "/aanvragen/:requestId". */
    route?: string;
    answers?: Answers;
    me?: Me;
  } = {},
): Screen {
  const { path = "/", route = "*", answers = {}, me } = options;
  const asked = answerWith(answers);
  const socket = new TestSocket();
  const live = new LiveClient({ open: () => socket, isOnline: () => true, random: () => 0 });
  const page = me === undefined ? screen : <RolesProvider me={me}>{screen}</RolesProvider>;
  const router = createMemoryRouter([{ path: route, element: page }], { initialEntries: [path] });
  const result = render(
    <QueryClientProvider client={createQueryClient()}>
      <ToastProvider>
        <LiveProvider active onRefused={() => undefined} client={live}>
          <RouterProvider router={router} />
        </LiveProvider>
      </ToastProvider>
    </QueryClientProvider>,
  );
  return { ...result, asked, socket };
}

/** Stand in for the server at the edge, under the real wrapper; what was asked is kept for the test. */
export function answerWith(answers: Answers): Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal("fetch", (input: string, init: RequestInit = {}) => {
    const url = new URL(input, "http://localhost");
    const method = init.method ?? "GET";
    asked.push({
      method,
      path: url.pathname,
      query: url.search,
      body: typeof init.body === "string" ? (JSON.parse(init.body) as unknown) : init.body,
      headers: new Headers(init.headers),
    });
    const answer = answers[`${method} ${url.pathname}`];
    const made: unknown = typeof answer === "function" ? (answer as () => unknown)() : answer;
    if (made instanceof Promise) return made as Promise<Response>;
    if (made instanceof Error) return Promise.reject(made);
    if (made instanceof Response) return Promise.resolve(made.clone());
    return Promise.resolve(made === undefined ? problem(404, "not-found") : json(made));
  });
  return asked;
}

export function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json" },
  });
}

export function problem(
  status: number,
  code: string,
  more: Record<string, unknown> = {},
): Response {
  return new Response(JSON.stringify({ type: "about:blank", title: code, status, code, ...more }), {
    status,
    headers: { "Content-Type": "application/problem+json" },
  });
}

import { useQuery } from "@tanstack/react-query";
import { act, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";

import { get } from "@/http/api";
import { GATHER_MS, useLiveRefetch, useLiveState } from "@/live/provider";
import { json, renderScreen, type TestSocket } from "@/testing/render";

function Board() {
  useLiveRefetch(["request"], [["board"]]);
  const query = useQuery({
    queryKey: ["board"],
    queryFn: ({ signal }) => get<{ open: number }>("/board", { signal }),
  });
  const state = useLiveState();
  return (
    <p>
      {state}: {query.data?.open ?? "…"}
    </p>
  );
}

function openBoard(answer?: () => unknown) {
  const server = { open: 1 };
  const opened = renderScreen(<Board />, {
    answers: { "GET /api/v1/board": answer ?? (() => ({ open: server.open })) },
  });
  const count = () => opened.asked.length;
  return { ...opened, server, count };
}

it("asks again after a hint of its kind, once for a burst", async () => {
  const { socket, server, count } = openBoard();
  await screen.findByText("connecting: 1");
  act(() => socket.open());
  await waitFor(() => expect(count()).toBe(2));

  server.open = 2;
  act(() => {
    socket.hint("offer", 3);
    socket.hint("request", 1);
    socket.hint("request", 2);
  });

  expect(await screen.findByText("live: 2")).toBeTruthy();
  expect(count()).toBe(3);
});

it("asks again after the connection was lost and came back", async () => {
  const { socket, server } = openBoard();
  await screen.findByText("connecting: 1");
  act(() => socket.open());
  act(() => socket.lose());
  expect(await screen.findByText("recovering: 1")).toBeTruthy();

  server.open = 5;
  await new Promise((resume) => setTimeout(resume, 300));
  act(() => socket.open());

  expect(await screen.findByText("live: 5")).toBeTruthy();
});

it("asks again when the server itself may have missed hints", async () => {
  const { socket, server } = openBoard();
  await screen.findByText("connecting: 1");
  act(() => socket.open());
  await screen.findByText("live: 1");

  server.open = 3;
  act(() => socket.hint("resync", 0, 0));

  expect(await screen.findByText("live: 3")).toBeTruthy();
});

it.each([
  ["the line stood", (socket: TestSocket) => socket.open()],
  ["a hint came", (socket: TestSocket) => socket.hint("request", 1)],
])("does not rest on a first answer that was read before %s", async (_, happens) => {
  const answers: ((open: number) => void)[] = [];
  const { socket, count } = openBoard(
    () => new Promise((give) => answers.push((open) => give(json({ open })))),
  );
  await waitFor(() => expect(count()).toBe(1));

  act(() => happens(socket));
  await new Promise((resume) => setTimeout(resume, 2 * GATHER_MS));
  act(() => answers[0]?.(1));
  await waitFor(() => expect(count()).toBe(2));
  act(() => answers[1]?.(4));

  expect(await screen.findByText(/: 4$/)).toBeTruthy();
});

it("lets hints that keep coming neither cut an answer off nor pile up", async () => {
  const answers: ((open: number) => void)[] = [];
  const { socket, count } = openBoard(
    () => new Promise((give) => answers.push((open) => give(json({ open })))),
  );
  await waitFor(() => expect(count()).toBe(1));
  act(() => answers[0]?.(1));
  await screen.findByText("connecting: 1");

  for (let hints = 0; hints < 4; hints += 1) {
    act(() => socket.hint("request", 1));
    await new Promise((resume) => setTimeout(resume, 2 * GATHER_MS));
  }
  expect(count()).toBe(2);
  act(() => answers[1]?.(2));
  expect(await screen.findByText("connecting: 2")).toBeTruthy();
  await waitFor(() => expect(count()).toBe(3));
  act(() => answers[2]?.(3));

  expect(await screen.findByText("connecting: 3")).toBeTruthy();
  expect(count()).toBe(3);
});

it("asks once when two parts of a screen hear the same hint", async () => {
  const opened = renderScreen(
    <>
      <Board />
      <Board />
    </>,
    { answers: { "GET /api/v1/board": { open: 1 } } },
  );
  expect(await screen.findAllByText("connecting: 1")).toHaveLength(2);

  act(() => opened.socket.hint("request", 1));
  await new Promise((resume) => setTimeout(resume, 3 * GATHER_MS));

  expect(opened.asked).toHaveLength(2);
});

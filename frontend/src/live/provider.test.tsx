import { useQuery } from "@tanstack/react-query";
import { act, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";

import { get } from "@/http/api";
import { useLiveRefetch, useLiveState } from "@/live/provider";
import { renderScreen } from "@/testing/render";

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

function openBoard() {
  const server = { open: 1 };
  const opened = renderScreen(<Board />, {
    answers: { "GET /api/v1/board": () => ({ open: server.open }) },
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

/** The browser's WebSocket to `/ws/live`, in the shape the live client listens to. */
import type { LiveSocket } from "@/live/client";

export function openBrowserSocket(): LiveSocket {
  const socket = new WebSocket(`${location.origin.replace(/^http/, "ws")}/ws/live`);
  return {
    send: (data) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(data);
    },
    close: () => socket.close(),
    listen: ({ opened, message, closed }) => {
      socket.addEventListener("open", opened);
      socket.addEventListener("message", (event) => message(event.data));
      socket.addEventListener("close", (event) => closed(event.code));
    },
  };
}

"""Many open sockets in one process, as light as can be, noting when each message arrived."""

import asyncio
import base64
import json
import os
import sys
import time
from collections.abc import Callable
from typing import Any

import uvloop

# A short text frame: one byte of flags, one byte of length, no mask from a server.
TEXT_FRAME = 0x81
PING_FRAME = 0x89
# An answer from a client is masked; with four zeros the mask changes nothing.
PONG_START, MASKED, MASK = b"\x8a", 0x80, b"\0\0\0\0"
LONGEST_SHORT_FRAME = 125


class LightClient(asyncio.Protocol):
    """Shakes hands, then calls back with the text of every short frame."""

    def __init__(self, request: bytes, on_text: Callable[[bytes], None]) -> None:
        self.opened: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._request = request
        self._on_text = on_text
        self._buffer = b""
        self._is_open = False

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # uvloop's own class
        self._transport = transport
        transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        if not self._is_open:
            head, separator, rest = self._buffer.partition(b"\r\n\r\n")
            if not separator:
                return
            assert head.startswith(b"HTTP/1.1 101"), head
            self._is_open = True
            self._buffer = rest
            self.opened.set_result(None)
        while len(self._buffer) >= 2 and len(self._buffer) >= 2 + self._buffer[1]:
            length = self._buffer[1]
            assert length <= LONGEST_SHORT_FRAME
            if self._buffer[0] == TEXT_FRAME:
                self._on_text(self._buffer[2 : 2 + length])
            elif self._buffer[0] == PING_FRAME:
                payload = self._buffer[2 : 2 + length]
                self._transport.write(PONG_START + bytes([MASKED | length]) + MASK + payload)
            self._buffer = self._buffer[2 + length :]

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.opened.done():
            self.opened.set_exception(exc or ConnectionResetError("closed before it was open"))


def handshake(port: int, path: str, token: str) -> bytes:
    key = base64.b64encode(os.urandom(16)).decode()
    lines = [
        f"GET {path} HTTP/1.1",
        f"Host: 127.0.0.1:{port}",
        "Upgrade: websocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Key: {key}",
        "Sec-WebSocket-Version: 13",
        f"X-Session-Token: {token}",
    ]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


async def run(order: dict[str, Any]) -> None:
    """Open the sockets, say so, and report every arrival until the input ends."""
    loop = asyncio.get_running_loop()
    arrivals: list[tuple[float, bytes]] = []

    def note(text: bytes) -> None:
        arrivals.append((time.monotonic(), text))

    gate = asyncio.Semaphore(20)

    async def open_one(index: int) -> None:
        token = order["tokens"][index % len(order["tokens"])]
        async with gate:
            request = handshake(order["port"], order["path"], token)
            _, client = await loop.create_connection(
                lambda: LightClient(request, note), "127.0.0.1", order["port"]
            )
            await client.opened

    await asyncio.gather(*(open_one(index) for index in range(order["sockets"])))
    say("open")
    await loop.run_in_executor(None, sys.stdin.readline)
    latest: dict[int, list[float]] = {}
    for moment, text in arrivals:
        latest.setdefault(json.loads(text)["version"], []).append(moment)
    say(json.dumps(latest))


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    uvloop.run(run(json.loads(sys.stdin.readline())))

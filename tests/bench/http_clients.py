"""Kept-alive connections that ask the same page as fast as it is answered, as light as can be."""

import asyncio
import json
import sys
import time
from typing import Any

import uvloop


async def run(order: dict[str, Any]) -> None:
    """Ask for so many seconds over so many connections; report how many answers came."""
    request = (
        f"GET {order['path']} HTTP/1.1\r\nHost: 127.0.0.1:{order['port']}\r\n"
        f"X-Session-Token: {order['token']}\r\nAccept: application/json\r\n\r\n"
    ).encode()
    until = time.monotonic() + order["seconds"]
    started = time.monotonic()
    counts = await asyncio.gather(
        *(ask(order["port"], request, until) for _ in range(order["connections"]))
    )
    taken = time.monotonic() - started
    sys.stdout.write(json.dumps({"per_second": round(sum(counts) / taken, 1)}) + "\n")


async def ask(port: int, request: bytes, until: float) -> int:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    answered = 0
    while time.monotonic() < until:
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200"), head
        await reader.readexactly(length_of(head))
        answered += 1
    writer.close()
    return answered


def length_of(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    raise AssertionError(head)


if __name__ == "__main__":
    uvloop.run(run(json.loads(sys.stdin.readline())))

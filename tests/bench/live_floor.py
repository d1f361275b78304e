"""The floor under live hints: a bare `websockets` server that broadcasts, and nothing else."""

import asyncio
import json
import sys
import time

import uvloop
from websockets.asyncio.server import ServerConnection, broadcast, serve


async def run(port: int) -> None:
    """Serve; each line of input is a version to broadcast, answered with the moment it began."""
    connections: set[ServerConnection] = set()

    async def keep(connection: ServerConnection) -> None:
        connections.add(connection)
        try:
            await connection.wait_closed()
        finally:
            connections.discard(connection)

    loop = asyncio.get_running_loop()
    async with serve(keep, "127.0.0.1", port, compression=None):
        say("serving")
        while line := await loop.run_in_executor(None, sys.stdin.readline):
            wire = {"kind": "request", "id": 41, "version": int(line)}
            message = json.dumps(wire, separators=(",", ":"))
            started = time.monotonic()
            broadcast(connections, message)
            say(str(started))


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    uvloop.run(run(int(sys.argv[1])))

"""How a web process is started, by the demo, the tests and in production alike (docs/adr/0003-asgi-server.md)."""

import sys
from typing import Final

SERVER_OPTIONS: Final = (
    "--loop=uvloop",
    "--http=httptools",
    "--ws=websockets-sansio",
    # A hint is fifty bytes: compressing it costs memory per socket and saves nothing.
    "--ws-per-message-deflate=false",
    "--ws-ping-interval=20",
    "--ws-ping-timeout=20",
    # A client sends "ping" and nothing else.
    "--ws-max-size=1024",
    "--lifespan=off",
    # The proxy keeps the access log; ours would hold addresses of people.
    "--no-access-log",
    "--no-server-header",
    "--timeout-graceful-shutdown=10",
)


def web_command(*, port: int, host: str = "127.0.0.1") -> list[str]:
    """Give the command line of one web process; run it in the root, with `platform` on the path."""
    program = [sys.executable, "-m", "uvicorn", "config.asgi:application"]
    return [*program, f"--host={host}", f"--port={port}", *SERVER_OPTIONS]

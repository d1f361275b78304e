"""The one place that knows which ASGI server answers, and how it is set; docs/adr/0003-asgi-server.md says why."""

import os
import sys

import uvicorn

APPLICATION = "config.asgi:application"


def command() -> list[str]:
    """Give the command that starts the web server, as a process of its own."""
    return [sys.executable, "-m", "config.web_server"]


def main() -> None:
    """Answer on HOST and PORT until SIGTERM; WEB_PROCESSES is how many processes share the work."""
    uvicorn.run(
        APPLICATION,
        host=os.environ.get("HOST", "127.0.0.1"),
        port=int(os.environ.get("PORT", "8000")),
        workers=int(os.environ.get("WEB_PROCESSES", "1")),
        # Our own logging: one JSON object per line, and no addresses of visitors.
        log_config=None,
        access_log=False,
        server_header=False,
        lifespan="off",
        loop="uvloop",
        http="httptools",
        ws="websockets-sansio",
        # A hint is fifty bytes: compressing it costs memory per socket and saves nothing.
        ws_per_message_deflate=False,
        # A client sends "ping" and nothing else.
        ws_max_size=1024,
        # The proxy in deploy/ is the only one that can reach this port.
        proxy_headers=False,
        # Open sockets would otherwise keep a stopping server alive.
        timeout_graceful_shutdown=5,
        backlog=4096,
    )


if __name__ == "__main__":
    main()

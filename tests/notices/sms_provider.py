"""A provider of SMS on loopback: takes what the HTTP interface of real ones takes, and refuses what they refuse."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

KEY: Final = "test-access-key"
REQUIRED: Final = frozenset({"originator", "recipients", "body", "reference"})
LONGEST_SENDER: Final = 11


@dataclass(kw_only=True)
class SmsProvider:
    """What was sent, once per reference as real providers promise it."""

    url: str
    status: int = 201
    messages: dict[str, dict[str, Any]] = field(default_factory=dict)

    def take(self, authorization: str, message: dict[str, Any]) -> int:
        if authorization != f"AccessKey {KEY}":
            return 401
        if self.status != 201:
            return self.status
        if set(message) != REQUIRED or len(message["originator"]) > LONGEST_SENDER:
            return 422
        if not all(number.startswith("+") for number in message["recipients"]):
            return 422
        self.messages.setdefault(message["reference"], message)
        return 201


class _Handler(BaseHTTPRequestHandler):
    provider: SmsProvider

    def do_POST(self) -> None:
        message = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(self.provider.take(self.headers["Authorization"], message))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  reason: http.server's name
        """Say nothing: the tests look at what arrived."""


@contextmanager
def sms_provider() -> Iterator[SmsProvider]:
    """Run a provider on a port of its own."""
    handler = type("Handler", (_Handler,), {})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    provider = SmsProvider(url=f"http://127.0.0.1:{server.server_address[1]}/messages")
    setattr(handler, "provider", provider)  # noqa: B010  reason: a class made here, unknown to the types
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        thread.join()
        server.server_close()

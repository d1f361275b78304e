"""One open socket as the hub sees it: a bounded outbox, so that a slow phone holds up nobody."""

import asyncio
import contextlib
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

# Close codes of our own; the front end acts on them.
NOTHING_BUT_PING = 4400
SIGNED_OUT = 4401
MEMBERSHIP_ENDED = 4403
TOO_SLOW = 4408

# A hint is about fifty bytes; whoever is this far behind had better reconnect and refetch.
MOST_WAITING = 256

AsgiSend = Callable[[dict[str, Any]], Awaitable[None]]


class LiveSocket:
    """Takes messages without waiting; one writer task sends them in order."""

    __slots__ = ("_close_code", "_outbox", "_wake", "admitted_to", "groups", "session_key")

    def __init__(self, session_key: str) -> None:
        self.session_key = session_key
        self.groups: frozenset[str] = frozenset()
        """Every group in which the hub has put it."""
        self.admitted_to: frozenset[str] = frozenset()
        """Those of them that follow from who its person is."""
        self._outbox: deque[dict[str, Any]] = deque()
        self._close_code: int | None = None
        self._wake: asyncio.Future[None] | None = None

    def put(self, message: dict[str, Any]) -> None:
        """Queue a message that is ready to send; a socket too far behind is closed instead."""
        if self._close_code is not None:
            return
        if len(self._outbox) >= MOST_WAITING:
            self.close(TOO_SLOW)
            return
        self._outbox.append(message)
        self._wake_writer()

    def close(self, code: int) -> None:
        """Send nothing more and close; the first reason given counts."""
        if self._close_code is None:
            self._close_code = code
            self._outbox.clear()
            self._wake_writer()

    async def write(self, send: AsgiSend) -> None:
        """Send what is queued until the socket closes, at either end."""
        # The server raises these when the other end is gone; it tells the consumer as well.
        with contextlib.suppress(OSError, RuntimeError):
            while self._close_code is None:
                await self._something_to_do()
                while self._outbox:
                    await send(self._outbox.popleft())
            await send({"type": "websocket.close", "code": self._close_code})

    async def _something_to_do(self) -> None:
        if self._outbox or self._close_code is not None:
            return
        self._wake = asyncio.get_running_loop().create_future()
        try:
            await self._wake
        finally:
            self._wake = None

    def _wake_writer(self) -> None:
        if self._wake is not None and not self._wake.done():
            self._wake.set_result(None)

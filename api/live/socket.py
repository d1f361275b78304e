"""One open socket as the hub sees it: a bounded outbox, so that a slow phone holds up nobody."""

import contextlib
from asyncio import Future, get_running_loop
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Generator
from functools import partial
from typing import Any

# Close codes of our own; the front end acts on them.
NOTHING_BUT_PING = 4400
SIGNED_OUT = 4401
MEMBERSHIP_ENDED = 4403
TOO_SLOW = 4408

# A hint is about fifty bytes; whoever is this far behind had better reconnect and refetch.
MOST_WAITING = 256

Message = dict[str, Any]
AsgiSend = Callable[[Message], Awaitable[None]]

# What the server raises when the other end is gone; it tells the consumer as well.
GONE = (OSError, RuntimeError)


class LiveSocket:
    """Takes messages without waiting: sent at once when the line is free, else by its writer, in order."""

    __slots__ = (
        "_close_code",
        "_outbox",
        "_send",
        "_unfinished",
        "_wake",
        "admitted_to",
        "groups",
        "session_key",
    )

    def __init__(self, session_key: str) -> None:
        self.session_key = session_key
        self.groups: frozenset[str] = frozenset()
        """Every group in which the hub has put it."""
        self.admitted_to: frozenset[str] = frozenset()
        """Those of them that follow from who its person is."""
        self._outbox: deque[Message] = deque()
        self._close_code: int | None = None
        self._send: AsgiSend | None = None
        self._unfinished: _UnfinishedSend | None = None
        self._wake: Future[None] | None = None

    def put(self, message: Message) -> None:
        """Send or queue a message; a socket too far behind is closed instead."""
        if self._close_code is not None:
            return
        if self._wake is not None and not self._wake.done() and self._send is not None:
            self._send_at_once(self._send, message)
            return
        if len(self._outbox) >= MOST_WAITING:
            self.close(TOO_SLOW)
            return
        self._outbox.append(message)

    def close(self, code: int) -> None:
        """Send nothing more and close; the first reason given counts."""
        if self._close_code is None:
            self._close_code = code
            self._outbox.clear()
            self._wake_writer()

    async def write(self, send: AsgiSend) -> None:
        """Send what is queued until the socket closes, at either end."""
        self._send = send
        with contextlib.suppress(*GONE):
            while self._close_code is None:
                if self._unfinished is not None:
                    await self._take_unfinished()
                elif self._outbox:
                    await send(self._outbox.popleft())
                else:
                    await self._something_to_do()
            await send({"type": "websocket.close", "code": self._close_code})

    def _send_at_once(self, send: AsgiSend, message: Message) -> None:
        # Waking a task per socket costs more than the sending itself, and nearly always the line is
        # free: so the send is started here, and only what has to wait is left to the writer.
        sending = _coroutine(send, message)
        try:
            waits_for = sending.send(None)
        except StopIteration:
            return
        except GONE:
            self._send = None
            return
        self._unfinished = _UnfinishedSend(sending, waits_for)
        self._wake_writer()

    async def _take_unfinished(self) -> None:
        unfinished, self._unfinished = self._unfinished, None
        if unfinished is not None:
            await unfinished

    async def _something_to_do(self) -> None:
        self._wake = get_running_loop().create_future()
        try:
            await self._wake
        finally:
            self._wake = None

    def _wake_writer(self) -> None:
        if self._wake is not None and not self._wake.done():
            self._wake.set_result(None)


async def _coroutine(send: AsgiSend, message: Message) -> None:
    # Some servers give an awaitable of their own instead of a coroutine.
    await send(message)


class _UnfinishedSend:
    """A send that was started elsewhere and waits for the network; awaiting it finishes it."""

    def __init__(self, sending: Coroutine[Any, None, None], waits_for: Any) -> None:
        self._sending = sending
        self._waits_for = waits_for

    def __await__(self) -> Generator[Any, None, None]:
        waits_for = self._waits_for
        while True:
            try:
                yield waits_for
            except BaseException as interruption:  # noqa: BLE001  reason: passed on, as `yield from` does
                resume = partial(self._sending.throw, interruption)
            else:
                resume = partial(self._sending.send, None)
            try:
                waits_for = resume()
            except StopIteration:
                return

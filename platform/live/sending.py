"""Brings hints from any thread to the channel layer, without making that thread wait."""

import asyncio
import atexit
import logging
import os
import threading
from concurrent.futures import TimeoutError as NotInTime
from typing import Final, TypedDict

from channels.layers import get_channel_layer

logger = logging.getLogger(__name__)

# Every web process listens to this one group and finds the sockets itself: a wave to sixty people
# is one message to Redis instead of sixty, and a process has nothing to subscribe per person.
LIVE_GROUP: Final = "live"
MESSAGE_TYPE: Final = "live.hints"

SEND_SECONDS = 2.0
AT_EXIT_SECONDS = 1.0
MOST_HINTS_IN_ONE_MESSAGE = 200


class Hint(TypedDict):
    """One hint on its way to the web processes: the wire format plus the groups it is for."""

    groups: list[str]
    kind: str
    id: int
    version: int


class HintSender:
    """One thread with its own event loop and connection; hints leave in the order they came."""

    def __init__(self) -> None:
        self._start_lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._queue: asyncio.Queue[Hint] = asyncio.Queue()

    def send(self, hint: Hint) -> None:
        """Queue a hint; returns at once, also when the channel layer is down."""
        self._running_loop().call_soon_threadsafe(self._queue.put_nowait, hint)

    def wait_until_sent(self, *, seconds: float) -> bool:
        """Wait for everything queued so far; tells whether it left in time."""
        loop = self._loop
        if loop is None:
            return True
        try:
            asyncio.run_coroutine_threadsafe(self._queue.join(), loop).result(seconds)
        except NotInTime:
            return False
        return True

    def _running_loop(self) -> asyncio.AbstractEventLoop:
        with self._start_lock:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                threading.Thread(
                    target=self._loop.run_until_complete,
                    args=(self._send_for_ever(),),
                    name="live-hints",
                    daemon=True,
                ).start()
            return self._loop

    async def _send_for_ever(self) -> None:
        while True:
            hints = [await self._queue.get()]
            while not self._queue.empty() and len(hints) < MOST_HINTS_IN_ONE_MESSAGE:
                hints.append(self._queue.get_nowait())
            try:
                await asyncio.wait_for(send_to_layer(hints), SEND_SECONDS)
            except Exception as error:  # noqa: BLE001  reason: whatever broke, the change is committed
                # The web processes notice the gap themselves and tell their screens to refetch.
                logger.warning(
                    "hints not sent", extra={"error": type(error).__name__, "hints": len(hints)}
                )
            for _hint in hints:
                self._queue.task_done()


async def send_to_layer(hints: list[Hint]) -> None:
    """Send hints to every web process, on the loop of the caller."""
    layer = get_channel_layer()
    await layer.group_send(LIVE_GROUP, {"type": MESSAGE_TYPE, "hints": hints})


sender = HintSender()


def _start_afresh_in_a_child_process() -> None:
    # A fork copies the object but not its thread.
    sender.__init__()  # type: ignore[misc]  # same object, because others hold it


def _send_what_is_left() -> None:
    sender.wait_until_sent(seconds=AT_EXIT_SECONDS)


os.register_at_fork(after_in_child=_start_afresh_in_a_child_process)
atexit.register(_send_what_is_left)

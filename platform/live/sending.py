"""Brings hints from any thread to Redis, without making that thread wait or fail."""

import atexit
import json
import logging
import os
import queue
import threading
from typing import Final, TypedDict

import redis
from django.conf import settings
from redis.backoff import NoBackoff
from redis.retry import Retry

from live.groups import EVERYONE

logger = logging.getLogger(__name__)

# Every web process listens to this one channel and finds the sockets itself: a wave to sixty people
# is one message instead of sixty, and nobody has to subscribe or unsubscribe per person.
LIVE_CHANNEL: Final = "live"

SEND_SECONDS = 2.0
TRY_AGAIN_SECONDS = 0.5
AT_EXIT_SECONDS = 1.0
MOST_HINTS_IN_ONE_MESSAGE = 500


class Hint(TypedDict):
    """One hint on its way to the web processes: what goes over the wire, plus the groups it is for."""

    groups: list[str]
    kind: str
    id: int
    version: int


# Tells screens that hints were lost: fetch again what you show.
RESYNC: Final = Hint(groups=[EVERYONE], kind="resync", id=0, version=0)


class HintSender:
    """One thread with one connection; hints leave in the order they came.

    While Redis is away hints are dropped; once it is back every screen is told to refetch.
    """

    def __init__(self) -> None:
        self._start_lock = threading.Lock()
        self._is_running = False
        self._waiting: queue.SimpleQueue[Hint | threading.Event] = queue.SimpleQueue()
        self._connection: tuple[str, redis.Redis] | None = None

    def send(self, hint: Hint) -> None:
        """Queue a hint and return at once."""
        self._make_sure_it_runs()
        self._waiting.put(hint)

    def wait_until_sent(self, *, seconds: float) -> bool:
        """Wait for what is queued so far; tells whether it was tried in time."""
        if not self._is_running:
            return True
        tried = threading.Event()
        self._waiting.put(tried)
        return tried.wait(seconds)

    def _make_sure_it_runs(self) -> None:
        with self._start_lock:
            if not self._is_running:
                self._is_running = True
                threading.Thread(target=self._run, name="live-hints", daemon=True).start()

    def _run(self) -> None:
        hints_were_lost = False
        while True:
            hints, waiters = self._take(
                at_most_seconds=TRY_AGAIN_SECONDS if hints_were_lost else None
            )
            if hints_were_lost:
                hints.insert(0, RESYNC)
            if hints:
                hints_were_lost = not self._publish(hints)
            for waiter in waiters:
                waiter.set()

    def _take(self, *, at_most_seconds: float | None) -> tuple[list[Hint], list[threading.Event]]:
        hints: list[Hint] = []
        waiters: list[threading.Event] = []
        try:
            item = self._waiting.get(timeout=at_most_seconds)
            while True:
                if isinstance(item, threading.Event):
                    waiters.append(item)
                else:
                    hints.append(item)
                if len(hints) >= MOST_HINTS_IN_ONE_MESSAGE:
                    break
                item = self._waiting.get_nowait()
        except queue.Empty:
            pass
        return hints, waiters

    def _publish(self, hints: list[Hint]) -> bool:
        try:
            self._redis().publish(LIVE_CHANNEL, json.dumps(hints, separators=(",", ":")))
        except Exception as error:  # noqa: BLE001  reason: whatever broke, the change is committed
            logger.warning(
                "hints not sent", extra={"error": type(error).__name__, "hints": len(hints)}
            )
            return False
        return True

    def _redis(self) -> redis.Redis:
        url = settings.REDIS_URL
        if self._connection is None or self._connection[0] != url:
            client = redis.Redis.from_url(
                url,
                socket_timeout=SEND_SECONDS,
                socket_connect_timeout=SEND_SECONDS,
                # Once: a connection may have died with a restarted server while it was idle.
                retry=Retry(NoBackoff(), 1),
            )
            self._connection = (url, client)
        return self._connection[1]


sender = HintSender()


def _start_afresh_in_a_child_process() -> None:
    # A fork copies the object but not its thread.
    sender.__init__()  # type: ignore[misc]  # the same object, because others hold it


def _send_what_is_left() -> None:
    sender.wait_until_sent(seconds=AT_EXIT_SECONDS)


os.register_at_fork(after_in_child=_start_afresh_in_a_child_process)
atexit.register(_send_what_is_left)

"""The one subscription of a web process; it says when hints may have been missed."""

import asyncio
import contextlib
import json
import logging
from collections.abc import Callable

import redis.asyncio
from redis.asyncio.client import PubSub
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from live.sending import LIVE_CHANNEL, Hint

logger = logging.getLogger(__name__)

CONNECT_SECONDS = 2.0
# Silence this long is checked with a ping; a second silence is a dead line.
SILENCE_SECONDS = 5.0
TRY_AGAIN_SECONDS = 0.25


class LineIsDead(RedisError):
    """Redis does not answer on an open connection."""


async def receive_hints(
    *,
    url: Callable[[], str],
    on_hints: Callable[[list[Hint]], None],
    on_listening: Callable[[], None],
) -> None:
    """Listen for ever; `on_listening` is called again after each interruption."""
    while not _is_asked_to_stop():
        try:
            await _listen(url(), on_hints, on_listening)
        except Exception as error:  # noqa: BLE001  reason: screens must go on, whatever happened
            logger.warning("live hints interrupted", extra={"error": type(error).__name__})
        await asyncio.sleep(TRY_AGAIN_SECONDS)


async def _listen(
    url: str, on_hints: Callable[[list[Hint]], None], on_listening: Callable[[], None]
) -> None:
    client = redis.asyncio.Redis.from_url(
        url,
        socket_connect_timeout=CONNECT_SECONDS,
        # Reconnecting silently would hide that hints were missed.
        retry=Retry(NoBackoff(), 0),
    )
    pubsub = client.pubsub()
    try:
        await pubsub.subscribe(LIVE_CHANNEL)
        await _read(pubsub, on_hints, on_listening)
    finally:
        with contextlib.suppress(RedisError, OSError):
            await pubsub.aclose()  # type: ignore[no-untyped-call]  # redis leaves it untyped
            await client.aclose()


async def _read(
    pubsub: PubSub, on_hints: Callable[[list[Hint]], None], on_listening: Callable[[], None]
) -> None:
    asked_for_a_sign_of_life = False
    while not _is_asked_to_stop():
        message = await pubsub.get_message(timeout=SILENCE_SECONDS)
        if message is None:
            if asked_for_a_sign_of_life:
                raise LineIsDead
            asked_for_a_sign_of_life = True
            await pubsub.ping()
            continue
        asked_for_a_sign_of_life = False
        match message["type"]:
            case "subscribe":
                on_listening()
            case "message":
                on_hints(json.loads(message["data"]))


def _is_asked_to_stop() -> bool:
    # A library in between may swallow a cancellation; two receivers would bring every hint twice.
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0

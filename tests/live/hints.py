"""Collects the hints that really left for Redis, for tests that say what a function announces."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import redis
from django.conf import settings

from live.sending import LIVE_CHANNEL, Hint, sender

ARRIVAL_SECONDS = 5.0
MARK = "end-of-test"


@contextmanager
def collected_hints() -> Iterator[Callable[[], list[Hint]]]:
    """Listen from here on; the function given waits for what was sent and returns it, oldest first."""
    # What happened before is on its way by another thread; it is not from here on.
    assert sender.wait_until_sent(seconds=ARRIVAL_SECONDS)
    with redis.Redis.from_url(settings.REDIS_URL) as client, client.pubsub() as pubsub:
        pubsub.subscribe(LIVE_CHANNEL)
        pubsub.get_message(timeout=ARRIVAL_SECONDS)
        received: list[Hint] = []

        def hints_so_far() -> list[Hint]:
            assert sender.wait_until_sent(seconds=ARRIVAL_SECONDS)
            # Redis keeps the order, so what was sent before this mark has arrived before it.
            client.publish(LIVE_CHANNEL, json.dumps(MARK))
            while True:
                message = pubsub.get_message(timeout=ARRIVAL_SECONDS)
                assert message is not None, "Redis did not bring the mark"
                content = json.loads(message["data"])
                if content == MARK:
                    return received
                received.extend(content)

        yield hints_so_far

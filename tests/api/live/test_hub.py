"""The hub on its own loop with the real Redis: who is delivered to, and what happens at the edges."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from django.conf import settings

from api.live.background import receive
from api.live.hub import Hub
from api.live.socket import MOST_WAITING, LiveSocket, Message
from live.sending import LIVE_CHANNEL, Hint

KEY = "a-session-key"
HINT = Hint(groups=["user.7"], kind="request", id=41, version=3)
WIRE = '{"kind":"request","id":41,"version":3}'


class Line:
    """The far end of a socket: keeps what was sent, and can be slow."""

    def __init__(self) -> None:
        self.sent: list[Any] = []
        self.is_free = asyncio.Event()
        self.is_free.set()

    async def send(self, message: Message) -> None:
        await self.is_free.wait()
        self.sent.append(message.get("text", message.get("code")))


def on_a_loop(story: Callable[[], Awaitable[None]]) -> None:
    async def run() -> None:
        await story()

    asyncio.run(run())


async def settle() -> None:
    """Let every task that can run, run."""
    for _ in range(5):
        await asyncio.sleep(0)


async def publish(hint: Hint) -> None:
    import json  # noqa: PLC0415

    import redis.asyncio  # noqa: PLC0415

    async with redis.asyncio.Redis.from_url(settings.REDIS_URL) as client:
        await client.publish(LIVE_CHANNEL, json.dumps([hint]))


def test_a_hub_that_was_empty_for_a_moment_delivers_once() -> None:
    async def story() -> None:
        hub = Hub(receive)
        for _ in range(20):
            passing = hub.open(KEY)
            await hub.wait_until_listening(seconds=2)
            hub.forget(passing)
        socket, line = hub.open(KEY), Line()
        hub.admit(socket, ["user.7"])
        writing = asyncio.create_task(socket.write(line.send))
        await hub.wait_until_listening(seconds=2)
        await publish(HINT)
        await asyncio.sleep(0.3)
        hub.forget(socket)
        writing.cancel()
        await settle()
        assert line.sent == [WIRE]
        assert len(asyncio.all_tasks()) == 1

    on_a_loop(story)

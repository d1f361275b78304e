"""The hub on a loop of its own with the real Redis: what happens when it empties, and when Redis is slow to come."""

import asyncio
import json

import redis.asyncio
from django.conf import settings

from api.live.background import receive
from api.live.hub import Hub
from api.live.socket import LiveSocket
from live.sending import LIVE_CHANNEL, Hint
from tests.api.live.line import Line, settle

HINT = Hint(groups=["user.7", "region.1"], kind="request", id=41, version=3)
WIRE = '{"kind":"request","id":41,"version":3}'
RESYNC = '{"kind":"resync","id":0,"version":0}'


def open_screen(hub: Hub, *groups: str) -> tuple[LiveSocket, Line]:
    socket, line = hub.open("a-session-key"), Line()
    hub.admit(socket, groups)
    line.writing = asyncio.create_task(socket.write(line.send))
    return socket, line


async def publish(content: str) -> None:
    async with redis.asyncio.Redis.from_url(settings.REDIS_URL) as client:
        await client.publish(LIVE_CHANNEL, content)


def test_a_hub_that_was_empty_for_a_moment_still_delivers_once() -> None:
    async def story() -> None:
        hub = Hub(receive)
        for _ in range(10):
            passing = hub.open("a-session-key")
            await hub.wait_until_listening(seconds=5)
            hub.forget(passing)
        socket, line = open_screen(hub, "user.7")
        await hub.wait_until_listening(seconds=5)

        await publish(json.dumps([HINT]))
        await line.has_sent(1)
        hub.forget(socket)
        await settle()

        assert line.sent == [WIRE]
        assert asyncio.all_tasks() == {asyncio.current_task(), line.writing}
        line.writing.cancel()

    asyncio.run(story())


def test_a_socket_in_two_of_the_groups_gets_a_hint_once_and_one_in_none_gets_nothing() -> None:
    async def story() -> None:
        hub = Hub()
        _, both = open_screen(hub, "user.7", "region.1")
        _, other = open_screen(hub, "user.8", "region.2")
        await settle()

        hub.deliver([HINT])

        assert (both.sent, other.sent) == ([WIRE], [])

    asyncio.run(story())


def test_rubbish_on_the_channel_interrupts_and_makes_screens_refetch() -> None:
    async def story() -> None:
        hub = Hub(receive)
        socket, line = open_screen(hub, "user.7")
        await hub.wait_until_listening(seconds=5)

        await publish("not json")
        await line.has_sent(1)
        await publish(json.dumps([HINT]))
        await line.has_sent(2)
        hub.forget(socket)

        assert line.sent == [RESYNC, WIRE]

    asyncio.run(story())


def test_less_to_hear_takes_effect_at_once() -> None:
    async def story() -> None:
        hub = Hub()
        socket, line = open_screen(hub, "user.7", "region.1")
        await settle()

        hub.admit(socket, ["user.8"])
        hub.deliver([HINT])

        assert line.sent == []

    asyncio.run(story())

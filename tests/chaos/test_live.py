"""Redis and PostgreSQL that go away: open screens stay open, learn what they missed, and hear again."""

from typing import Any

import httpx
import pytest
from django.db import transaction

from accounts.models import User
from live.events import Audience, RequestChanged
from live.publish import publish
from live.sending import sender
from tests.api.live.sockets import Screen, open_screen, sign_in
from tests.chaos.world import World, eventually
from tests.factories.regions import make_user

RESYNC = {"kind": "resync", "id": 0, "version": 0}


def announce(user: User, *, version: int) -> None:
    with transaction.atomic():
        publish(RequestChanged(id=41, version=version, audience=Audience(users=(user.pk,))))
    assert sender.wait_until_sent(seconds=10)


def hint(version: int) -> dict[str, Any]:
    return {"kind": "request", "id": 41, "version": version}


def hears(screen: Screen, wanted: dict[str, Any]) -> bool:
    return wanted in screen.hints()


def heard_up_to(screen: Screen, last: dict[str, Any]) -> list[dict[str, Any]]:
    """Everything that arrived until `last` did: a hint goes through Redis, and an answer to a ping may overtake it."""
    heard: list[dict[str, Any]] = []

    def has_arrived() -> bool:
        heard.extend(screen.hints())
        return last in heard

    eventually(has_arrived, what=f"{last}")
    return heard


@pytest.mark.parametrize("how", ["kill", "stop"])
def test_screens_outlive_a_restart_of_redis_and_refetch_what_they_missed(
    world: World, how: str
) -> None:
    sam, token = someone_signed_in()
    world.web.start()
    with open_screen(world.web, token) as screen:
        announce(sam, version=1)
        before = heard_up_to(screen, hint(1))

        getattr(world.servers.redis, how)()
        announce(sam, version=2)
        world.servers.redis.start()
        eventually(lambda: hears(screen, RESYNC), what="the screen told to refetch")
        announce(sam, version=3)
        eventually(lambda: hears(screen, hint(3)), what="hints arriving again")

    assert before == [hint(1)]


def test_a_screen_opened_without_redis_is_told_to_refetch_once_it_is_there(world: World) -> None:
    sam, token = someone_signed_in()
    world.servers.redis.kill()
    world.web.start()

    with open_screen(world.web, token) as screen:
        announce(sam, version=1)
        world.servers.redis.start()
        eventually(lambda: hears(screen, RESYNC), what="the screen told to refetch")
        announce(sam, version=2)
        eventually(lambda: hears(screen, hint(2)), what="hints arriving")


def test_screens_and_pages_outlive_a_restart_of_postgresql(world: World) -> None:
    sam, token = someone_signed_in()
    world.web.start()
    with open_screen(world.web, token) as screen:
        assert who_am_i(world, token) == 200

        world.servers.postgres.kill()
        while_away = who_am_i(world, token)
        world.servers.postgres.start()
        transaction.get_connection().close()
        eventually(lambda: who_am_i(world, token) == 200, what="pages answered again")
        announce(sam, version=1)

        assert heard_up_to(screen, hint(1)) == [hint(1)]
        with open_screen(world.web, token) as later:
            announce(sam, version=2)
            assert heard_up_to(later, hint(2)) == [hint(2)]

    assert while_away >= 500


def test_a_socket_behind_on_a_killed_web_process_is_gone_and_a_new_one_opens_after_its_start(
    world: World,
) -> None:
    sam, token = someone_signed_in()
    world.web.start()
    with open_screen(world.web, token) as screen:
        world.web.kill()
        assert screen.close_code() == 1006
    world.web.start()

    with open_screen(world.web, token) as again:
        announce(sam, version=1)
        assert heard_up_to(again, hint(1)) == [hint(1)]


def someone_signed_in() -> tuple[User, str]:
    sam = make_user("Sam Visser")
    return sam, sign_in(sam)


def who_am_i(world: World, token: str) -> int:
    answer = httpx.get(
        f"{world.web.url}/_allauth/app/v1/auth/session",
        headers={"X-Session-Token": token},
        timeout=30,
    )
    return answer.status_code

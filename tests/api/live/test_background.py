"""Checking open sockets again: what runs out without an event still ends."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest
from channels.db import database_sync_to_async
from django.contrib.sessions.models import Session
from django.utils import timezone

from api.live.admission import admissions
from api.live.background import recheck
from api.live.hub import Hub
from regions.models import Membership
from tests.api.live.line import Line, settle
from tests.api.live.sockets import sign_in
from tests.factories.cast import Cast


def codes_after(change: Callable[[], object], *, session_keys: list[str]) -> list[list[int]]:
    """Open a socket per session, change something, recheck; gives what each was closed with."""
    admitted = admissions(session_keys=session_keys, now=timezone.now())

    async def story() -> list[list[int]]:
        hub, lines = Hub(), [Line() for _ in session_keys]
        for key, line in zip(session_keys, lines, strict=True):
            socket = hub.open(key)
            hub.admit(socket, admitted[key].groups)
            line.writing = asyncio.create_task(socket.write(line.send))
        await settle()
        await database_sync_to_async(change)()
        await recheck(hub)
        await settle()
        for line in lines:
            line.writing.cancel()
        return [line.sent for line in lines]

    return asyncio.run(story())


@pytest.fixture
def keys(cast: Cast) -> list[str]:
    """The sessions of the school leader and of the planner."""
    return [sign_in(cast.home.leader), sign_in(cast.home.planner)]


def test_a_recheck_without_a_change_closes_nobody(keys: list[str]) -> None:
    assert codes_after(lambda: None, session_keys=keys) == [[], []]


def test_a_session_that_ran_out_is_closed_with_4401(keys: list[str]) -> None:
    def run_out() -> object:
        past = timezone.now() - timedelta(seconds=1)
        return Session.objects.filter(session_key=keys[0]).update(expire_date=past)

    assert codes_after(run_out, session_keys=keys) == [[4401], []]


def test_a_membership_that_ran_out_is_closed_with_4403(keys: list[str], cast: Cast) -> None:
    def run_out() -> object:
        past = timezone.now() - timedelta(seconds=1)
        return Membership.objects.filter(user=cast.home.leader).update(ended_at=past)

    assert codes_after(run_out, session_keys=keys) == [[4403], []]


def test_any_number_of_sessions_costs_three_queries(
    keys: list[str], django_assert_num_queries: Callable[..., object]
) -> None:
    with django_assert_num_queries(3):  # type: ignore[attr-defined]  # a context manager
        admissions(session_keys=keys[:1], now=timezone.now())
    with django_assert_num_queries(3):  # type: ignore[attr-defined]  # a context manager
        admissions(session_keys=keys, now=timezone.now())

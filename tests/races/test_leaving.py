"""Leaving for good while an own rule answers: one waits for the other, and neither has to be stopped by the database."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import time, timedelta
from functools import partial
from threading import Event
from typing import Any

import pytest
from django.db import connection

from accounts.forgetting import hindrances_of
from pool.people.domain.forgetting import forget_myself
from pool.people.models import Substitute
from pool.requests.domain.openings import open_request
from pool.requests.domain.own_answers import answer_by_rule
from pool.requests.models import AcceptanceRule, Assignment, Offer
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import Morning, actor_for, make_draft, make_morning, make_substitute
from tests.factories.requests import make_rule
from tests.races.waiting import SECONDS, who_waits

A_WEEK_AGO = NOW - timedelta(days=7)


@pytest.fixture
def morning(transactional_db: None) -> Morning:
    return make_morning()


@pytest.fixture
def person(morning: Morning) -> Substitute:
    return make_substitute(morning)


@pytest.fixture
def offer(morning: Morning, person: Substitute) -> Offer:
    """One that an own rule of this person says yes to."""
    make_rule(substitute=person, locations=[morning.school], now=A_WEEK_AGO, until_time=time(20))
    draft = make_draft(morning, dates=(TODAY + timedelta(days=7),))
    request = open_request(actor=morning.leader, draft=draft, now=NOW)
    return Offer.objects.get(request=request)


def alone(act: Callable[[], Any]) -> Any:
    """Do it on a connection of its own."""
    try:
        return act()
    finally:
        connection.close()


def linger_while_held(monkeypatch: pytest.MonkeyPatch, *, held: Event, seen: Event) -> None:
    """Who leaves holds the person, tells so, and goes on when the other was seen to wait."""

    def linger(*args: Any, **given: Any) -> Any:
        held.set()
        assert seen.wait(SECONDS)
        return hindrances_of(*args, **given)

    monkeypatch.setattr("pool.people.domain.forgetting.hindrances_of", linger)


def test_a_rule_that_answers_waits_for_who_leaves_and_then_says_nothing(
    person: Substitute, offer: Offer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the rule held before the person, each would hold what the other wants: a deadlock."""
    held, seen = Event(), Event()
    linger_while_held(monkeypatch, held=held, seen=seen)
    leave = partial(forget_myself, actor=actor_for(person), shown_at=NOW, now=NOW)

    with ThreadPoolExecutor(2) as pool:
        leaving = pool.submit(alone, leave)
        assert held.wait(SECONDS)
        answering = pool.submit(alone, partial(answer_by_rule, offer_id=offer.pk, now=NOW))
        query = who_waits()
        seen.set()
        leaving.result(SECONDS)
        made = answering.result(SECONDS)

    assert query.startswith("SELECT"), query
    assert made is None
    assert not AcceptanceRule.objects.exists()
    assert not Assignment.objects.exists()

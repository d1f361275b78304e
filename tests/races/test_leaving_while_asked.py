"""Leaving for good while work is called off that one is asked to take over: one waits for the other."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Event
from typing import Any

import pytest
from django.db import connection

from pool.people.access import own_substitute
from pool.people.domain.forgetting import forget_myself
from pool.people.enums import SubstituteStatus
from pool.people.models import Substitute
from pool.requests.domain.assignments import cancel_assignment
from pool.requests.domain.reopening import reopen
from pool.requests.enums import SwapQuestionStatus
from pool.requests.models import Assignment, Swap, SwapQuestion
from tests.factories.morning import Morning, actor_for, make_morning, make_substitute
from tests.factories.swaps import make_question, make_swap
from tests.pool.requests.parting import LATER, comes, live_days, periods_on
from tests.races.waiting import SECONDS, who_waits


@pytest.fixture
def morning(transactional_db: None) -> Morning:
    return make_morning()


@pytest.fixture
def asked(morning: Morning) -> Substitute:
    """The colleague who is asked to take over, and who leaves."""
    return make_substitute(morning, km=2)


@pytest.fixture
def booked(morning: Morning, asked: Substitute) -> Assignment:
    """Somebody who comes, and looks for a colleague."""
    assignment = comes(morning, make_substitute(morning))
    make_question(make_swap(assignment, now=LATER), substitute=asked)
    return assignment


def alone(act: Callable[[], Any]) -> Any:
    """Do it on a connection of its own."""
    try:
        return act()
    finally:
        connection.close()


def leaving(person: Substitute) -> Callable[[], Any]:
    return partial(forget_myself, actor=actor_for(person, LATER), shown_at=LATER, now=LATER)


@pytest.mark.parametrize("days", [(1,), ()], ids=["a part", "the whole"])
def test_who_leaves_waits_for_the_calling_off_that_closes_the_question(
    asked: Substitute,
    booked: Assignment,
    days: tuple[int, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """With the person held before the request, each would hold what the other wants: a deadlock."""
    closed, seen = Event(), Event()

    def linger(*args: Any, **given: Any) -> None:
        closed.set()
        assert seen.wait(SECONDS)
        reopen(*args, **given)

    monkeypatch.setattr("pool.requests.domain.assignments.reopen", linger)
    call_off = partial(
        cancel_assignment,
        actor=actor_for(booked.substitute, LATER),
        assignment_id=booked.pk,
        period_ids=periods_on(booked, *days),
        now=LATER,
    )

    with ThreadPoolExecutor(2) as pool:
        calling_off = pool.submit(alone, call_off)
        assert closed.wait(SECONDS)
        left = pool.submit(alone, leaving(asked))
        query = who_waits()
        seen.set()
        calling_off.result(SECONDS)
        left.result(SECONDS)

    assert query.startswith("SELECT"), query
    assert SwapQuestion.objects.get().status == SwapQuestionStatus.OVER
    assert live_days(booked) == ([0, 2] if days else [])
    asked.refresh_from_db()
    assert asked.status == SubstituteStatus.LEFT


def test_a_question_that_comes_while_somebody_leaves_is_held_as_well(
    morning: Morning, asked: Substitute, monkeypatch: pytest.MonkeyPatch
) -> None:
    swap = make_swap(comes(morning, make_substitute(morning)), now=LATER)
    locks: list[int] = []

    def ask_first(*, lock: bool = False, **given: Any) -> Substitute:
        if lock and not Swap.objects.filter(questions__isnull=False).exists():
            ask = partial(make_question, swap, substitute=asked)
            with ThreadPoolExecutor(1) as pool:
                pool.submit(alone, ask).result(SECONDS)
        own = own_substitute(lock=lock, **given)
        if lock:
            locks.append(own.pk)
        return own

    monkeypatch.setattr("pool.people.domain.forgetting.own_substitute", ask_first)

    leaving(asked)()

    assert locks == [asked.pk, asked.pk]
    assert SwapQuestion.objects.get().status == SwapQuestionStatus.OVER

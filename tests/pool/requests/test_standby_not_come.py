"""Who stood ready, was called and did not come: there is no allowance for that half-day, however the school says it."""

from datetime import datetime, timedelta
from typing import Final

import pytest

from pool.people.enums import HalfDay
from pool.people.models import Substitute
from pool.requests.domain.arrivals import say_arrival
from pool.requests.domain.assignments import assign_by_hand, cancel_assignment
from pool.requests.domain.openings import open_request
from pool.requests.enums import ArrivalWord
from pool.requests.errors import TooEarlyToSay
from pool.requests.models import Assignment, PoolPolicy, StandbyHalfDay
from pool.requests.standby import AllowanceLine, StoodHalfDay, allowances_in, stood_in
from regions.actors import Actor
from regions.agreements.periods import Stretch
from tests.factories.clock import LONG_AGO, NOW, TODAY
from tests.factories.morning import (
    WHOLE_DAY,
    Morning,
    actor_for,
    make_draft,
    make_morning,
    make_substitute,
)

pytestmark = pytest.mark.django_db

TOMORROW: Final = TODAY + timedelta(days=1)
WEEK: Final = Stretch(TODAY, TODAY + timedelta(days=7))
BEGUN: Final = NOW + timedelta(minutes=160)
"""A while after the work of this morning began, and after the regret window."""
BEFORE: Final = NOW + timedelta(minutes=60)
LAST_WEEK: Final = NOW - timedelta(days=7)
ALLOWANCE: Final = 4_000


def make_paying_morning() -> Morning:
    made = make_morning()
    PoolPolicy.objects.create(
        region=made.region,
        from_date=LONG_AGO,
        name="Paraat",
        settings={"standby": {"half_day_cents": ALLOWANCE, "most_per_week": 4}},
    )
    return made


@pytest.fixture
def morning() -> Morning:
    """A region that pays 40 euros to who stands ready."""
    return make_paying_morning()


@pytest.fixture
def person(morning: Morning) -> Substitute:
    return ready(make_substitute(morning))


@pytest.fixture
def booked(morning: Morning, person: Substitute) -> Assignment:
    """Called for this morning and the next."""
    return comes(morning, person)


def ready(person: Substitute) -> Substitute:
    """Stands ready this morning and the next."""
    for day in (TODAY, TOMORROW):
        StandbyHalfDay.objects.create(
            substitute=person, date=day, half_day=HalfDay.MORNING, noted_at=LAST_WEEK
        )
    return person


def comes(morning: Morning, person: Substitute) -> Assignment:
    draft = make_draft(morning, dates=(TODAY, TOMORROW), hours=WHOLE_DAY[:1])
    request = open_request(actor=morning.leader, draft=draft, now=NOW)
    return assign_by_hand(
        actor=morning.planner, request_id=request.pk, substitute_id=person.pk, now=NOW
    )


def says(actor: Actor, booked: Assignment, word: str) -> None:
    say_arrival(actor=actor, assignment_id=booked.pk, word=ArrivalWord(word), now=BEGUN)


def goes_off(
    booked: Assignment,
    morning: Morning,
    *,
    reason: str = "did_not_come",
    only_today: bool = False,
    now: datetime = BEGUN,
) -> None:
    first = booked.periods.order_by("period").values_list("request_period", flat=True)[:1]
    cancel_assignment(
        actor=morning.leader,
        assignment_id=booked.pk,
        period_ids=list(first) if only_today else (),
        reason=reason,
        now=now,
    )


def stood(morning: Morning) -> list[StoodHalfDay]:
    """This morning and the next."""
    return stood_in(region_id=morning.region.pk, stretch=WEEK)


def line_of(morning: Morning) -> AllowanceLine:
    [line] = allowances_in(
        region_id=morning.region.pk, stretch=WEEK, today=TODAY + timedelta(days=2)
    )
    return line


def test_who_the_school_missed_and_called_off_gets_none_for_that_half_day(
    morning: Morning, booked: Assignment
) -> None:
    """The next morning was taken from them by the school, a day before: that one is paid."""
    says(morning.leader, booked, "not_come")
    goes_off(booked, morning)

    line = line_of(morning)
    assert (line.half_days, line.called, line.not_come, line.said_no) == (2, 0, 1, 0)
    assert [row.cents for row in stood(morning)] == [0, ALLOWANCE]


@pytest.mark.parametrize("reason", ["did_not_come", "other_person", ""])
def test_the_word_of_the_school_counts_whatever_it_called_them_off_for(
    morning: Morning, booked: Assignment, reason: str
) -> None:
    says(morning.leader, booked, "not_come")
    goes_off(booked, morning, reason=reason)

    assert [row.not_come for row in stood(morning)] == [True, False]


@pytest.mark.parametrize("only_today", [True, False])
def test_the_reason_of_the_school_counts_without_a_word_before(
    morning: Morning, booked: Assignment, *, only_today: bool
) -> None:
    goes_off(booked, morning, only_today=only_today)

    today, tomorrow = stood(morning)
    assert (today.not_come, today.cents) == (True, 0)
    assert (tomorrow.not_come, tomorrow.called) == (False, only_today)


def test_who_was_missed_and_not_called_off_did_not_work_either(
    morning: Morning, booked: Assignment
) -> None:
    says(morning.leader, booked, "not_come")

    today, tomorrow = stood(morning)
    assert (today.called, today.not_come, today.cents) == (False, True, 0)
    assert (tomorrow.called, tomorrow.not_come) == (True, False)


def test_who_says_that_they_were_there_keeps_the_allowance(
    morning: Morning, person: Substitute, booked: Assignment
) -> None:
    """Two sides that say different things are no absence."""
    says(actor_for(person, BEGUN), booked, "arrived")
    says(morning.leader, booked, "not_come")
    goes_off(booked, morning)

    assert [row.cents for row in stood(morning)] == [ALLOWANCE, ALLOWANCE]


def test_who_was_called_off_for_another_reason_keeps_it(
    morning: Morning, booked: Assignment
) -> None:
    goes_off(booked, morning, reason="mistake")

    assert line_of(morning).cents == 2 * ALLOWANCE


def test_nobody_is_called_off_as_missed_before_the_work_of_that_day_began(
    morning: Morning, booked: Assignment
) -> None:
    """Who is off cannot say any more that they were there."""
    with pytest.raises(TooEarlyToSay):
        goes_off(booked, morning, now=BEFORE)
    goes_off(booked, morning, reason="mistake", now=BEFORE)

    assert line_of(morning).cents == 2 * ALLOWANCE


def test_somebody_of_another_region_is_paid_as_before(morning: Morning, booked: Assignment) -> None:
    elsewhere = make_paying_morning()
    ready(make_substitute(elsewhere))
    goes_off(booked, morning)

    line = line_of(elsewhere)
    assert (line.not_come, line.cents) == (0, 2 * ALLOWANCE)

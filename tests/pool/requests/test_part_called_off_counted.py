"""Every count keeps the days that are worked and drops those that were called off."""

from datetime import timedelta
from typing import Any, Final

import pytest

from accounts.personal_data import everything_held_of
from pool.people.enums import HalfDay
from pool.people.models import Substitute
from pool.requests.domain.closing import complete_work
from pool.requests.enums import Side
from pool.requests.forgetting import find_agreed_work
from pool.requests.indicators.reading import untaken_minutes, work_in
from pool.requests.looking_back import window_of
from pool.requests.models import Assignment, PoolPolicy, StandbyHalfDay, SubstitutionRequest
from pool.requests.own_share import own_share_rows
from pool.requests.queries import for_rows
from pool.requests.standby import stood_in
from regions.agreements.periods import Stretch
from tests.factories.clock import LONG_AGO, NOW, TODAY
from tests.factories.morning import Morning, make_morning, make_substitute
from tests.pool.requests.parting import DAYS, LATER, comes, misses

pytestmark = pytest.mark.django_db

WEEK: Final = Stretch(TODAY, TODAY + timedelta(days=7))
MINUTES: Final = 210
"""Half past eight until noon."""


@pytest.fixture
def morning() -> Morning:
    """A region that pays 40 euros to who stands ready."""
    made = make_morning()
    PoolPolicy.objects.create(
        region=made.region,
        from_date=LONG_AGO,
        name="Paraat",
        settings={"standby": {"half_day_cents": 4_000, "most_per_week": 2}},
    )
    return made


@pytest.fixture
def person(morning: Morning) -> Substitute:
    return make_substitute(morning)


@pytest.fixture
def booked(morning: Morning, person: Substitute) -> Assignment:
    return comes(morning, person)


def stands_ready(person: Substitute) -> None:
    for day in DAYS[:2]:
        StandbyHalfDay.objects.create(
            substitute=person, date=day, half_day=HalfDay.MORNING, noted_at=NOW
        )


def test_a_missed_day_is_no_work_and_counts_as_untaken(
    booked: Assignment, morning: Morning
) -> None:
    misses(booked, 1)

    work = work_in(region_id=morning.region.pk, stretch=WEEK)
    assert [(row.date, row.minutes) for row in work] == [(DAYS[0], MINUTES), (DAYS[2], MINUTES)]
    assert untaken_minutes([booked.request_id]) == {"": MINUTES}


def test_ones_own_share_has_the_worked_days(booked: Assignment, person: Substitute) -> None:
    misses(booked, 1)

    rows = own_share_rows(substitute=person, stretch=WEEK, today=DAYS[2])
    assert [row.date for row in rows.half_days] == [DAYS[2], DAYS[0]]


@pytest.mark.parametrize(
    ("side", "days_later", "cents"),
    [(Side.SUBSTITUTE, 1, 0), (Side.SUBSTITUTE, 0, 4_000), (Side.SCHOOL, 1, 4_000)],
)
def test_who_misses_a_day_on_the_day_itself_gets_no_allowance_for_it(
    booked: Assignment,
    morning: Morning,
    person: Substitute,
    side: Side,
    days_later: int,
    cents: int,
) -> None:
    """The first day is tomorrow, so a day later is the day itself."""
    stands_ready(person)

    misses(
        booked,
        0,
        actor=morning.leader if side == Side.SCHOOL else None,
        now=NOW + timedelta(days=days_later),
    )

    missed, worked = stood_in(region_id=morning.region.pk, stretch=WEEK)
    assert (missed.called, missed.said_no, missed.cents) == (False, cents == 0, cents)
    assert (worked.called, worked.cents) == (True, 0)


def test_a_missed_day_keeps_its_own_moment_when_the_rest_goes_later(
    booked: Assignment, morning: Morning, person: Substitute
) -> None:
    """Called off the day before, it costs no allowance, also when the rest went on the day itself."""
    stands_ready(person)
    misses(booked, 1)

    misses(booked, now=NOW + timedelta(days=1))

    today, tomorrow = stood_in(region_id=morning.region.pk, stretch=WEEK)
    assert (today.said_no, tomorrow.said_no) == (True, False)


def test_looking_back_opens_after_the_last_day_that_was_worked(booked: Assignment) -> None:
    misses(booked, 2)

    window = window_of(booked)
    assert window is not None
    assert window.last_date == DAYS[1]


def test_who_leaves_reads_what_was_called_off_and_by_whom(
    booked: Assignment, person: Substitute
) -> None:
    misses(booked, 1)

    assert person.user_id is not None
    held = {one.name: one for one in everything_held_of(person.user_id)}
    [row] = held["assignments"].rows
    assert str(row["dagdelen"]).count("afgezegd door Invaller") == 1


def test_a_called_off_day_keeps_nobody_from_leaving(booked: Assignment, person: Substitute) -> None:
    misses(booked, 2)

    assert person.user_id is not None
    assert list(find_agreed_work(person.user_id, LATER)) != []
    assert list(find_agreed_work(person.user_id, NOW + timedelta(days=3))) == []


def test_a_row_of_the_list_says_who_comes_on_which_day(
    booked: Assignment, person: Substitute
) -> None:
    misses(booked, 1)

    row: Any = for_rows(SubstitutionRequest.objects.filter(pk=booked.request_id)).get()
    assert [period.taker for period in row.shown_periods] == [person.pk, None, person.pk]


def test_work_of_which_a_part_was_missed_ends_as_worked(booked: Assignment) -> None:
    misses(booked, 2)

    complete_work(request_id=booked.request_id, now=booked.request.ends_at)

    booked.refresh_from_db()
    assert (booked.status, booked.cancelled_at) == ("completed", None)

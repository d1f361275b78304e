"""Standing ready: chosen beforehand, higher within the pool order on the day itself, and paid when not needed."""

from datetime import date, timedelta
from typing import Any, Final

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from pool.people.domain.availability import set_availability
from pool.people.enums import HalfDay, PoolGroup
from pool.people.models import Substitute
from pool.requests.domain.ranking import rank_work
from pool.requests.domain.standing_by import FURTHEST, drop_standby, set_standby
from pool.requests.drafts import NOON
from pool.requests.enums import AssignmentStatus, OfferStatus, Side
from pool.requests.errors import (
    RequestError,
    StandbyNotFree,
    StandbyNotOffered,
    StandbyTooLate,
    StandbyTooOften,
)
from pool.requests.facts import work_of_draft
from pool.requests.models import PoolPolicy, StandbyHalfDay
from pool.requests.policy import PolicySettings
from pool.requests.standby import allowances_in, stood_in
from regions.agreements.periods import Stretch
from tests.factories.clock import LONG_AGO, NOW, TODAY
from tests.factories.morning import (
    Morning,
    actor_for,
    make_draft,
    make_morning,
    make_substitute,
)
from tests.factories.regions import make_user
from tests.factories.requests import make_assignment, make_offer, make_request
from tests.pool.requests.waiting_jobs import arguments_of

pytestmark = pytest.mark.django_db

DAY: Final = timedelta(days=1)
MORNING, AFTERNOON = HalfDay.MORNING, HalfDay.AFTERNOON
WEEK: Final = Stretch(TODAY, TODAY + 7 * DAY)


@pytest.fixture
def morning() -> Morning:
    """A region that pays 40 euros, for at most two half-days a week."""
    made = make_morning()
    decide(made, LONG_AGO, half_day_cents=4_000, most_per_week=2)
    return made


def decide(morning: Morning, from_date: date, **standby: Any) -> None:
    PoolPolicy.objects.create(
        region=morning.region, from_date=from_date, name="Paraat", settings={"standby": standby}
    )


def stand(person: Substitute, *half_days: tuple[date, HalfDay]) -> None:
    set_standby(actor=actor_for(person), half_days=half_days, now=NOW)


def stood(person: Substitute) -> list[tuple[date, str]]:
    rows = StandbyHalfDay.objects.filter(substitute=person).order_by("date", "-half_day")
    return list(rows.values_list("date", "half_day"))


def stands_today(person: Substitute, half_day: HalfDay = MORNING) -> None:
    StandbyHalfDay.objects.create(substitute=person, date=TODAY, half_day=half_day, noted_at=NOW)


def order(morning: Morning, day: date = TODAY) -> list[int]:
    work = work_of_draft(make_draft(morning, dates=(day,)), noon=NOON)
    ranked = rank_work(work, settings=PolicySettings(), now=NOW)
    return list(ranked.ranking.candidate_ids)


def test_what_one_chooses_replaces_what_stood_from_today_on(morning: Morning) -> None:
    person = make_substitute(morning)
    StandbyHalfDay.objects.create(
        substitute=person, date=TODAY - DAY, half_day=MORNING, noted_at=NOW
    )

    stand(person, (TODAY + DAY, MORNING), (TODAY + DAY, AFTERNOON))
    stand(person, (TODAY + DAY, AFTERNOON))

    assert stood(person) == [(TODAY - DAY, "morning"), (TODAY + DAY, "afternoon")]


@pytest.mark.parametrize("day", [TODAY, TODAY - DAY, TODAY + FURTHEST + DAY])
def test_one_chooses_before_the_day_itself_and_not_for_a_far_future(
    morning: Morning, day: date
) -> None:
    with pytest.raises(StandbyTooLate):
        stand(make_substitute(morning, weekdays=tuple(range(7))), (day, MORNING))


def test_today_can_be_taken_back_and_then_nothing_is_due(morning: Morning) -> None:
    person = make_substitute(morning)
    stands_today(person)

    stand(person)

    assert stood_in(region_id=morning.region.pk, stretch=WEEK) == []


def test_one_stands_ready_only_where_one_can_work(morning: Morning) -> None:
    refused(make_substitute(morning, weekdays=(0,)), StandbyNotFree)


def test_one_stands_ready_only_where_an_allowance_was_decided(morning: Morning) -> None:
    decide(morning, TODAY, half_day_cents=0)

    refused(make_substitute(morning), StandbyNotOffered)


def test_a_week_has_a_cap_and_what_was_taken_back_today_gives_room(morning: Morning) -> None:
    person = make_substitute(morning)
    stands_today(person)
    slots = ((TODAY + DAY, MORNING), (TODAY + DAY, AFTERNOON))

    with pytest.raises(StandbyTooOften):
        stand(person, (TODAY, MORNING), *slots)
    stand(person, *slots)
    stand(person, *slots, (TODAY + 7 * DAY, MORNING))

    assert len(stood(person)) == 3


def refused(person: Substitute, error: type[RequestError]) -> None:
    with pytest.raises(error):
        stand(person, (TODAY + DAY, MORNING))
    assert stood(person) == []


def test_the_database_keeps_a_half_day_once(morning: Morning) -> None:
    person = make_substitute(morning)
    stands_today(person)

    with pytest.raises(IntegrityError, match="standby_once_per_half_day"), transaction.atomic():
        stands_today(person)


def test_who_can_no_longer_work_then_no_longer_stands_ready(morning: Morning) -> None:
    person = make_substitute(morning)
    stand(person, (TODAY + DAY, MORNING))
    StandbyHalfDay.objects.create(
        substitute=person, date=TODAY - DAY, half_day=MORNING, noted_at=NOW
    )

    set_availability(actor=actor_for(person), pattern=[], exceptions=[], now=NOW)
    [arguments] = arguments_of("requests.check_standby")
    for _ in range(2):
        drop_standby(**arguments, now=NOW)

    assert stood(person) == [(TODAY - DAY, "morning")]


def test_who_stands_ready_stands_higher_within_the_pool_order_on_the_day_itself(
    morning: Morning,
) -> None:
    near, ready = make_substitute(morning, km=2), make_substitute(morning, km=3)
    permanent = make_substitute(morning, km=9, group=PoolGroup.PERMANENT)
    tomorrow = TODAY + DAY

    assert order(morning) == [permanent.pk, near.pk, ready.pk]
    stands_today(ready)
    StandbyHalfDay.objects.create(substitute=ready, date=tomorrow, half_day=MORNING, noted_at=NOW)
    assert order(morning) == [permanent.pk, ready.pk, near.pk]
    assert order(morning, tomorrow) == [permanent.pk, near.pk, ready.pk]


def test_an_allowance_is_due_by_the_rule_of_the_day_to_who_was_not_needed(
    morning: Morning,
) -> None:
    idle, worked, refuser = (make_substitute(morning, km=km) for km in (1, 2, 3))
    decide(morning, TODAY + DAY, half_day_cents=5_000)
    for person in (idle, worked, refuser):
        stands_today(person)
    StandbyHalfDay.objects.create(substitute=idle, date=TODAY + DAY, half_day=MORNING, noted_at=NOW)
    asked = make_request(
        location=morning.school,
        requested_by=make_user(),
        day=TODAY,
        now=NOW,
    )
    make_assignment(request=asked, substitute=worked, now=NOW)
    make_offer(
        request=asked,
        substitute=refuser,
        now=NOW,
        status=OfferStatus.REFUSED,
        answered_at=NOW,
    )

    [line] = allowances_in(region_id=morning.region.pk, stretch=WEEK, today=TODAY + 2 * DAY)

    assert (line.half_days, line.called, line.said_no, line.cents) == (4, 1, 1, 9_000)
    assert allowances_in(region_id=morning.region.pk, stretch=WEEK, today=TODAY) == []


@pytest.mark.parametrize(
    ("side", "days_before", "cents"),
    [(Side.SUBSTITUTE, 0, 0), (Side.SUBSTITUTE, 1, 4_000), (Side.SCHOOL, 0, 4_000)],
)
def test_who_calls_off_on_the_day_itself_gets_no_allowance_for_that_half_day(
    morning: Morning, side: Side, days_before: int, cents: int
) -> None:
    person = make_substitute(morning)
    stands_today(person)
    asked = make_request(location=morning.school, requested_by=make_user(), day=TODAY, now=NOW)
    made = make_assignment(request=asked, substitute=person, now=NOW)
    made.status, made.cancelled_by_side = AssignmentStatus.CANCELLED, side
    made.cancelled_at = NOW - days_before * DAY
    made.save()
    made.periods.update(is_live=False)

    [line] = allowances_in(region_id=morning.region.pk, stretch=WEEK, today=TODAY + DAY)

    assert (line.called, line.said_no, line.cents) == (0, int(cents == 0), cents)


def test_one_person_and_three_take_as_many_queries(morning: Morning) -> None:
    def count() -> int:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            stood_in(region_id=morning.region.pk, stretch=WEEK)
        return len(queries)

    stands_today(make_substitute(morning))
    one = count()
    for km in (2, 3):
        stands_today(make_substitute(morning, km=km))

    assert count() == one
    assert one == 6

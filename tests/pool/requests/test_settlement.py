"""What boards gave each other: which half-days count, under which rule, and that everything adds up."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pool.people.models import Substitute
from pool.requests.enums import SettlementRule
from pool.requests.models import AssignmentPeriod, PoolPolicy
from pool.requests.settlement import Settlement, settlement_of
from regions.agreements.periods import Stretch
from regions.models import SchoolLocation
from tests.factories.cast import Cast, Place, make_cast
from tests.factories.clock import LONG_AGO, NOW, TODAY
from tests.factories.people import make_ready_substitute
from tests.factories.requests import make_assignment, make_request

pytestmark = pytest.mark.django_db

WEEKS = Stretch(TODAY, TODAY + timedelta(days=28))


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def work(place: Place, *, at: SchoolLocation, day: date, by: Substitute | None = None) -> None:
    """Somebody of De Brug works a whole day at this school."""
    asked = make_request(location=at, requested_by=place.leader, day=day, now=NOW)
    make_assignment(request=asked, substitute=by or place.substitute, now=NOW)


def agree(place: Place, day: date, **settlement: Any) -> None:
    PoolPolicy.objects.create(
        region=place.region, from_date=day, name="Eigen", settings={"settlement": settlement}
    )


def settled(place: Place) -> Settlement:
    return settlement_of(region_id=place.region.pk, stretch=WEEKS)


def lines(place: Place) -> Mapping[str, tuple[int, int, int, int]]:
    return {
        line.board.name: (line.given, line.received, line.balance, line.cents)
        for line in settled(place).lines
    }


def test_without_a_rule_boards_only_see_who_gives_and_who_gets(cast: Cast) -> None:
    work(cast.home, at=cast.home.other_location, day=TODAY)
    work(cast.away, at=cast.away.other_location, day=TODAY)

    assert lines(cast.home) == {
        "Stichting De Brug": (2, 0, 0, 0),
        "Stichting De Kring": (0, 2, 0, 0),
    }


def test_the_half_days_are_told_as_the_days_go(cast: Cast) -> None:
    for day in (TODAY + timedelta(days=1), TODAY):
        work(cast.home, at=cast.home.other_location, day=day)

    assert [(row.date, row.half_day) for row in settled(cast.home).half_days] == [
        (TODAY, "morning"),
        (TODAY, "afternoon"),
        (TODAY + timedelta(days=1), "morning"),
        (TODAY + timedelta(days=1), "afternoon"),
    ]


def test_work_at_ones_own_board_is_no_gift(cast: Cast) -> None:
    work(cast.home, at=cast.home.location, day=TODAY)

    assert settled(cast.home).half_days == []


def test_every_day_is_settled_by_the_rule_that_held_on_it(cast: Cast) -> None:
    agree(cast.home, LONG_AGO, rule="balance")
    agree(cast.home, TODAY + timedelta(days=7), rule="per_half_day", half_day_cents=12_550)
    work(cast.home, at=cast.home.other_location, day=TODAY)
    work(cast.home, at=cast.home.other_location, day=TODAY + timedelta(days=7))

    assert lines(cast.home) == {
        "Stichting De Brug": (4, 0, 2, 25_100),
        "Stichting De Kring": (0, 4, -2, -25_100),
    }
    assert [
        (rule.from_date, rule.until_date, rule.policy.rule) for rule in settled(cast.home).rules
    ] == [
        (TODAY, TODAY + timedelta(days=7), SettlementRule.BALANCE),
        (TODAY + timedelta(days=7), WEEKS.until, SettlementRule.PER_HALF_DAY),
    ]


def test_a_policy_about_something_else_goes_on_with_the_rule_and_its_decision(cast: Cast) -> None:
    agree(cast.home, LONG_AGO, rule="balance")
    PoolPolicy.objects.create(
        region=cast.home.region,
        from_date=TODAY + timedelta(days=3),
        name="Stoptijd",
        settings={"settlement": {"rule": "balance"}, "waves": {"stop_minutes": 20}},
    )

    [rule] = settled(cast.home).rules

    assert (rule.name, rule.from_date, rule.until_date) == ("Eigen", WEEKS.start, WEEKS.until)


def test_what_was_called_off_and_who_nobody_employs_do_not_count(cast: Cast) -> None:
    place = cast.home
    work(place, at=place.other_location, day=TODAY)
    AssignmentPeriod.objects.update(is_live=False)
    loose = make_ready_substitute(region=place.region, board=place.board)
    loose.employments.all().delete()
    work(place, at=place.other_location, day=TODAY + timedelta(days=1), by=loose)

    assert settled(place).half_days == []


def test_what_is_given_is_received_and_nothing_is_made_or_lost(cast: Cast) -> None:
    place = cast.home
    agree(place, LONG_AGO, rule="per_half_day", half_day_cents=9_999)
    back = make_ready_substitute(region=place.region, board=place.other_board)
    for days in range(3):
        work(place, at=place.other_location, day=TODAY + timedelta(days=days))
    work(place, at=place.location, day=TODAY, by=back)

    given, received, balance, cents = zip(*lines(place).values(), strict=True)

    assert (sum(given), sum(received)) == (8, 8)
    assert (sum(balance), sum(cents)) == (0, 0)
    assert lines(place)["Stichting De Brug"][3] == (6 - 2) * 9_999


def test_it_is_counted_in_as_many_queries_whatever_happened(cast: Cast) -> None:
    work(cast.home, at=cast.home.other_location, day=TODAY)
    with CaptureQueriesContext(connection) as one:
        settled(cast.home)
    for days in (1, 2):
        work(cast.home, at=cast.home.other_location, day=TODAY + timedelta(days=days))
    with CaptureQueriesContext(connection) as three:
        settled(cast.home)

    assert len(one) == len(three) == 5

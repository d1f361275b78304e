"""One's own share: what counts, beside whom, and that too few others are told nothing of."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pool.people.enums import PoolGroup, SubstituteStatus
from pool.people.models import Employment, Qualification, Substitute
from pool.requests.enums import OfferStatus
from pool.requests.models import AssignmentPeriod
from pool.requests.own_share import (
    FEWEST_OTHERS,
    Others,
    OwnShare,
    OwnShareRows,
    own_share,
    own_share_rows,
)
from regions.agreements.periods import Stretch
from regions.enums import Sector
from tests.factories.cast import Cast, Place, make_cast
from tests.factories.clock import NOW, TODAY
from tests.factories.people import make_ready_substitute
from tests.factories.requests import make_assignment, make_offer, make_request, periods_of

pytestmark = pytest.mark.django_db

MONTH = Stretch(TODAY.replace(day=1), TODAY.replace(month=12, day=1))


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def ask(place: Place, who: Substitute, *, times: int = 1, yes: int = 0) -> None:
    for number in range(times):
        asked = make_request(location=place.location, requested_by=place.leader, day=TODAY, now=NOW)
        make_offer(
            request=asked,
            substitute=who,
            now=NOW,
            status=OfferStatus.ACCEPTED if number < yes else OfferStatus.REFUSED,
        )


def work(place: Place, who: Substitute, *, days_ago: int = 0) -> None:
    day = TODAY - timedelta(days=days_ago)
    asked = make_request(location=place.location, requested_by=place.leader, day=day, now=NOW)
    make_assignment(request=asked, substitute=who, now=NOW)


def colleagues(place: Place, number: int = FEWEST_OTHERS) -> list[Substitute]:
    return [make_ready_substitute(region=place.region, board=place.board) for _ in range(number)]


def share(place: Place, stretch: Stretch = MONTH) -> OwnShare:
    return own_share(substitute=place.substitute, stretch=stretch, today=TODAY)


def rows(place: Place) -> OwnShareRows:
    return own_share_rows(substitute=place.substitute, stretch=MONTH, today=TODAY)


def test_a_person_reads_the_own_number_beside_the_middle_and_the_ends_of_the_others(
    cast: Cast,
) -> None:
    home = cast.home
    for times, who in enumerate(colleagues(home)):
        ask(home, who, times=times)
    ask(home, home.substitute, times=3, yes=2)

    found = share(home)

    assert (found.asked.own, found.accepted.own) == (3, 2)
    assert found.asked.others == Others(people=5, median=2.0, lowest=0, highest=4, place=2)
    assert found.accepted.others == Others(people=5, median=0.0, lowest=0, highest=0, place=1)


def test_of_too_few_others_nothing_is_told_not_even_how_many(cast: Cast) -> None:
    for who in colleagues(cast.home, FEWEST_OTHERS - 1):
        ask(cast.home, who)

    found = share(cast.home)

    assert found.others_in_group is None
    assert [one.others for one in (found.asked, found.accepted, found.half_days)] == [None] * 3


def test_who_is_in_another_place_of_the_pool_or_another_sector_is_nobody_to_compare_with(
    cast: Cast,
) -> None:
    others = colleagues(cast.home)
    flex, secondary, gone, *_ = others
    colleagues(cast.away)
    Employment.objects.filter(substitute=flex).update(pool_group=PoolGroup.FLEX)
    Qualification.objects.filter(substitute=secondary).update(sector=Sector.VO)
    Substitute.objects.filter(pk=gone.pk).update(status=SubstituteStatus.LEFT)
    assert share(cast.home).others_in_group is None

    colleagues(cast.home, 3)

    assert share(cast.home).others_in_group == FEWEST_OTHERS


def test_who_came_into_the_pool_after_the_period_is_not_in_its_group(cast: Cast) -> None:
    newest, *_ = colleagues(cast.home)
    Employment.objects.filter(substitute=newest).update(from_date=MONTH.until)

    assert share(cast.home).others_in_group is None


def test_a_half_day_counts_once_when_it_was_worked_and_not_when_it_was_called_off(
    cast: Cast,
) -> None:
    home = cast.home
    work(home, home.substitute)
    work(home, home.substitute, days_ago=-1)
    work(home, home.substitute, days_ago=3)
    AssignmentPeriod.objects.filter(request_period__date=TODAY - timedelta(days=3)).update(
        is_live=False
    )
    two_lessons = make_request(
        location=home.location,
        requested_by=home.leader,
        day=TODAY - timedelta(days=4),
        now=NOW,
        splittable=True,
    )
    for period in periods_of(two_lessons):
        period.half_days = ["morning"]
        period.save()
    make_assignment(request=two_lessons, substitute=home.substitute, now=NOW)

    assert share(home).half_days.own == 3
    assert [(row.date, row.half_day) for row in rows(home).half_days] == [
        (TODAY, "afternoon"),
        (TODAY, "morning"),
        (TODAY - timedelta(days=4), "morning"),
    ]


def test_every_own_number_is_the_number_of_its_rows(cast: Cast) -> None:
    home = cast.home
    ask(home, home.substitute, times=4, yes=1)
    ask(home, colleagues(home, 1)[0], times=2, yes=2)
    work(home, home.substitute)

    found, behind = share(home), rows(home)

    assert len(behind.asked) == found.asked.own == 4
    accepted = [row for row in behind.asked if row.status == OfferStatus.ACCEPTED]
    assert len(accepted) == found.accepted.own == 1
    assert len(behind.half_days) == found.half_days.own == 2


def test_another_period_counts_other_things(cast: Cast) -> None:
    ask(cast.home, cast.home.substitute)
    before = Stretch(TODAY.replace(month=10, day=1), MONTH.start)

    assert share(cast.home, before).asked.own == 0


def test_a_larger_group_takes_no_more_queries(cast: Cast) -> None:
    home = cast.home

    def queries() -> int:
        with CaptureQueriesContext(connection) as caught:
            share(home)
        with CaptureQueriesContext(connection) as behind:
            rows(home)
        assert len(behind) == 2
        return len(caught)

    ask(home, home.substitute)
    work(home, home.substitute)
    few = queries()
    for who in colleagues(home, 3):
        ask(home, who, times=3)
        work(home, who, days_ago=1)

    assert queries() == few == 4

"""What was settled stays settled: a school that moves, a region that merges, and somebody who did not come."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from pool.requests.enums import ArrivalWord, RequestStatus, Side
from pool.requests.indicators.measuring import fill_rate, work_given, work_received
from pool.requests.models import Arrival, Assignment, PoolPolicy, SubstitutionRequest
from pool.requests.settlement import settlement_of
from regions.actors import actor_of
from regions.agreements.periods import Stretch
from regions.domain.region_status import StatusMove, decide_status
from regions.enums import RegionStatus
from tests.factories.cast import Cast, Place, make_cast
from tests.factories.clock import LONG_AGO, NOW, TODAY
from tests.factories.requests import make_assignment, make_request

pytestmark = pytest.mark.django_db

WEEKS = Stretch(TODAY, TODAY + timedelta(days=28))
DAY = timedelta(days=1)


@pytest.fixture
def cast() -> Cast:
    """Somebody of De Brug worked a whole day for De Kring, at 100 euro a half-day; next door as well."""
    made = make_cast()
    for place in (made.home, made.away):
        PoolPolicy.objects.create(
            region=place.region,
            from_date=LONG_AGO,
            name="Eigen",
            settings={"settlement": {"rule": "per_half_day", "half_day_cents": 10_000}},
        )
        asked = make_request(
            location=place.other_location,
            requested_by=place.leader,
            day=TODAY,
            now=NOW,
            status=RequestStatus.COMPLETED,
        )
        make_assignment(request=asked, substitute=place.substitute, now=NOW)
    return made


def counted(place: Place) -> object:
    """All that is told about who gave and who got."""
    region = place.region.pk
    lines = settlement_of(region_id=region, stretch=WEEKS).lines
    return (
        [(line.board.id, line.given, line.received, line.cents) for line in lines if line.cents],
        [
            (found.numerator, found.denominator, [(one.key, one.numerator) for one in found.parts])
            for found in (
                count(region_id=region, stretch=WEEKS)
                for count in (work_given, work_received, fill_rate)
            )
        ],
    )


def say(place: Place, side: Side, word: ArrivalWord, *, minutes: int) -> None:
    Arrival.objects.create(
        region=place.region,
        assignment=Assignment.objects.get(region=place.region),
        date=TODAY,
        word=word,
        side=side,
        said_by=place.sam if side == Side.SUBSTITUTE else place.leader,
        at=NOW + timedelta(hours=2, minutes=minutes),
    )


def given(place: Place) -> list[int]:
    return [
        line.given
        for line in settlement_of(region_id=place.region.pk, stretch=WEEKS).lines
        if line.board.id == place.board.pk
    ]


def test_a_school_that_moves_to_another_board_rewrites_nothing(cast: Cast) -> None:
    before = counted(cast.home)

    school = cast.home.other_location
    school.board = cast.home.board
    school.save()

    assert counted(cast.home) == before
    make_request(location=school, requested_by=cast.home.leader, day=TODAY + DAY, now=NOW)
    assert SubstitutionRequest.objects.latest("pk").board == cast.home.board


def test_a_region_that_merged_keeps_its_figures(cast: Cast) -> None:
    home, away = counted(cast.home), counted(cast.away)
    move = StatusMove(
        to_status=RegionStatus.MERGED, reason="Samen.", successor_id=cast.away.region.pk
    )

    decide_status(
        actor=actor_of(cast.monitor, NOW),
        region_id=cast.home.region.pk,
        move=move,
        now=NOW + 2 * DAY,
    )

    assert given(cast.home) == [2]
    assert counted(cast.home) == home
    assert counted(cast.away) == away


def test_the_database_keeps_the_board_that_was_asked_for(cast: Cast) -> None:
    request = SubstitutionRequest.objects.get(region=cast.home.region)

    request.board = cast.home.board
    with pytest.raises(IntegrityError, match="keeps the board"), transaction.atomic():
        request.save()
    with pytest.raises(IntegrityError, match="board of its school"), transaction.atomic():
        make_request(
            location=cast.home.location,
            requested_by=cast.home.leader,
            day=TODAY,
            now=NOW,
            board_id=cast.home.other_board.pk,
        )


def test_who_did_not_come_gave_nothing_and_stays_among_the_rows(cast: Cast) -> None:
    say(cast.home, Side.SCHOOL, ArrivalWord.NOT_COME, minutes=0)

    found = settlement_of(region_id=cast.home.region.pk, stretch=WEEKS)

    assert [(row.not_come, row.cents) for row in found.half_days] == [(True, 0), (True, 0)]
    assert {(line.given, line.received, line.cents) for line in found.lines} == {(0, 0, 0)}
    assert given(cast.away) == [2]


def test_a_school_that_is_contradicted_or_takes_it_back_got_the_work(cast: Cast) -> None:
    say(cast.home, Side.SCHOOL, ArrivalWord.NOT_COME, minutes=0)
    say(cast.away, Side.SCHOOL, ArrivalWord.NOT_COME, minutes=0)

    say(cast.home, Side.SUBSTITUTE, ArrivalWord.ARRIVED, minutes=5)
    say(cast.away, Side.SCHOOL, ArrivalWord.ARRIVED, minutes=5)

    assert (given(cast.home), given(cast.away)) == ([2], [2])

"""What the second versions count otherwise: who did not come gave nothing, and people count in the pool of the day."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from pool.people.models import PoolMove
from pool.requests.enums import ArrivalWord, RequestStatus, Side
from pool.requests.indicators.deployment import deployment_of_today, permanent_deployment
from pool.requests.indicators.measuring import (
    work_booked_given,
    work_booked_received,
    work_given,
    work_received,
)
from pool.requests.models import Arrival, Assignment
from regions.actors import actor_of
from regions.agreements.periods import Stretch
from regions.domain.region_status import StatusMove, decide_status
from regions.enums import RegionStatus
from tests.factories.cast import Cast, Place, make_cast
from tests.factories.clock import NOW, TODAY
from tests.factories.people import make_ready_substitute
from tests.factories.requests import make_assignment, make_request

pytestmark = pytest.mark.django_db

WEEKS = Stretch(TODAY, TODAY + timedelta(days=28))


@pytest.fixture
def cast() -> Cast:
    """In both regions Sam worked a day for another board, and Noor of the permanent pool never did."""
    made = make_cast()
    for place in (made.home, made.away):
        asked = make_request(
            location=place.other_location,
            requested_by=place.leader,
            day=TODAY,
            now=NOW,
            status=RequestStatus.COMPLETED,
        )
        make_assignment(request=asked, substitute=place.substitute, now=NOW)
        make_ready_substitute(
            region=place.region, board=place.board, given_name="Noor", family_name="Kok"
        )
    return made


def merge(cast: Cast) -> None:
    move = StatusMove(
        to_status=RegionStatus.MERGED, reason="Samen.", successor_id=cast.away.region.pk
    )
    decide_status(
        actor=actor_of(cast.monitor, NOW),
        region_id=cast.home.region.pk,
        move=move,
        now=NOW + timedelta(days=2),
    )


def owed(place: Place) -> Decimal:
    found = permanent_deployment(region_id=place.region.pk, stretch=WEEKS)
    return Decimal(found.denominator or 0)


def test_who_did_not_come_is_in_no_figure_of_the_second_version(cast: Cast) -> None:
    Arrival.objects.create(
        region=cast.home.region,
        assignment=Assignment.objects.get(region=cast.home.region),
        date=TODAY,
        word=ArrivalWord.NOT_COME,
        side=Side.SCHOOL,
        said_by=cast.home.leader,
        at=NOW + timedelta(hours=2),
    )

    for place, minutes in ((cast.home, False), (cast.away, True)):
        for count in (work_given, work_received):
            found = count(region_id=place.region.pk, stretch=WEEKS)
            assert (bool(found.numerator), bool(found.row_ids)) == (minutes, minutes)
        for count in (work_booked_given, work_booked_received):
            assert count(region_id=place.region.pk, stretch=WEEKS).numerator


def test_who_never_worked_keeps_counting_in_the_pool_of_the_day(cast: Cast) -> None:
    before = owed(cast.home), owed(cast.away)
    by_first = deployment_of_today(region_id=cast.home.region.pk, stretch=WEEKS).denominator
    assert before == (by_first, by_first)

    merge(cast)

    assert (owed(cast.home), owed(cast.away)) == before
    missed = deployment_of_today(region_id=cast.home.region.pk, stretch=WEEKS).denominator
    assert missed is not None
    assert missed < before[0]


def test_a_move_is_told_once_and_never_changed(cast: Cast) -> None:
    merge(cast)

    moves = PoolMove.objects.filter(from_region=cast.home.region, to_region=cast.away.region)
    assert moves.count() == 2
    assert {move.on_date for move in moves} == {TODAY + timedelta(days=2)}
    with pytest.raises(IntegrityError, match="never changed"), transaction.atomic():
        moves.update(on_date=TODAY)

"""One region with a date that is open, the leader of a school, its board, and a stranger from the other region."""

from dataclasses import dataclass

import pytest

from pool.shortage.models import ReferenceDate, ShortageReport
from regions.actors import Actor, actor_of
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW
from tests.factories.shortage import REFERENCE_DAY, make_reference_date, make_report, whole_report


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """Leonie leads the school, Hanneke is of its board, Koos coordinates; the stranger leads the look-alike school."""

    cast: Cast
    day: ReferenceDate
    report: ShortageReport
    foreign: ShortageReport
    leonie: Actor
    hanneke: Actor
    koos: Actor
    rik: Actor
    stranger: Actor


@pytest.fixture
def register(db: None) -> Register:
    cast = make_cast()
    reports = []
    for place in (cast.home, cast.away):
        day = make_reference_date(region=place.region, day=REFERENCE_DAY, now=NOW)
        reports.append(
            make_report(
                reference_date=day,
                location=place.location,
                status="draft",
                numbers=whole_report(),
                now=NOW,
            )
        )
    report, foreign = reports
    return Register(
        cast=cast,
        day=report.reference_date,
        report=report,
        foreign=foreign,
        leonie=actor_of(cast.home.leader, NOW),
        hanneke=actor_of(cast.home.board_hr, NOW),
        koos=actor_of(cast.home.coordinator, NOW),
        rik=actor_of(cast.monitor, NOW),
        stranger=actor_of(cast.away.leader, NOW),
    )

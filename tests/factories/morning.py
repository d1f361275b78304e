"""A region with one school, its people, and substitutes who all fit: the world of most tests of requests."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, Final

from pool.people.enums import PoolGroup
from pool.people.models import Substitute
from pool.requests.drafts import DraftPeriod, DraftWave, RequestDraft
from regions.actors import Actor, actor_of
from regions.enums import Role
from regions.models import Organisation, Region, SchoolLocation
from tests.factories.clock import NOW, TODAY
from tests.factories.people import (
    make_admission,
    make_available,
    make_clearance,
    make_employment,
    make_qualification,
)
from tests.factories.people import make_substitute as make_bare_substitute
from tests.factories.regions import (
    make_location,
    make_membership,
    make_organisation,
    make_region,
    make_user,
)

ONE_THEN_ONE: Final = (DraftWave(minutes_after=0, size=1), DraftWave(minutes_after=10, size=1))
WHOLE_DAY: Final = ((time(8, 30), time(12)), (time(12, 45), time(14, 45)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Morning:
    """One school with its leader and planner, in one region."""

    region: Region
    board: Organisation
    school: SchoolLocation
    leader: Actor
    planner: Actor


def make_morning() -> Morning:
    """De Regenboog, with a leader, in a region with a planner."""
    region = make_region()
    board = make_organisation(region=region)
    school = make_location(region=region, board=board, name="De Regenboog")
    return Morning(
        region=region,
        board=board,
        school=school,
        leader=make_actor(Role.SCHOOL_LEADER, region=region, location=school),
        planner=make_actor(Role.PLANNER, region=region),
    )


def make_actor(role: Role, *, region: Region | None, **place: Any) -> Actor:
    """A person with one role, as an actor."""
    user = make_user()
    make_membership(user=user, role=role, region=region, **place)
    return actor_of(user, NOW)


def make_substitute(
    morning: Morning,
    *,
    km: int = 1,
    group: PoolGroup = PoolGroup.ON_CALL,
    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4),
    **given: Any,
) -> Substitute:
    """Somebody with an account who may teach at this school and is free; who lives nearer is asked first."""
    user = make_user()
    make_membership(user=user, role=Role.SUBSTITUTE, region=morning.region)
    values = {"user": user, "home_latitude": 52.99 + km / 111, **given}
    person = make_bare_substitute(region=morning.region, **values)
    make_employment(substitute=person, board=morning.board, pool_group=group)
    make_qualification(substitute=person)
    make_clearance(substitute=person, employer=morning.board)
    make_admission(substitute=person, board=morning.board)
    make_available(person, weekdays=weekdays)
    return person


def actor_for(person: Substitute, now: datetime = NOW) -> Actor:
    """The substitute as an actor."""
    assert person.user is not None
    return actor_of(person.user, now)


def make_draft(
    morning: Morning,
    *,
    dates: tuple[date, ...] = (TODAY,),
    hours: tuple[tuple[time, time], ...] = WHOLE_DAY,
    **given: Any,
) -> RequestDraft:
    """A request for group 5, a whole day unless the test says otherwise."""
    periods = tuple(
        DraftPeriod(date=day, start=start, end=end) for day in dates for start, end in hours
    )
    values: dict[str, Any] = {"location": morning.school, "periods": periods, "year_groups": (5,)}
    return RequestDraft(**values | given)

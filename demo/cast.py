"""The people of the demonstration who can sign in, and the two substitutes among them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from django.utils import timezone

from demo.people import HALF_DAYS, Contract, Diploma, Person, Vog
from demo.places import Area
from demo.plans import FIRST_REGION, SECOND_REGION, BoardPlan, RegionPlan
from demo.schools import School
from pool.people.enums import (
    AdmissionStatus,
    ContractForm,
    PoolGroup,
    QualificationKind,
    SubstituteCategory,
    SubstituteStatus,
)
from regions.enums import Role, Sector


@dataclass(frozen=True, slots=True, kw_only=True)
class CastMember:
    """One sign-in: who, as what, and in which region (none for the national monitor)."""

    email: str
    name: str
    role: Role
    region: RegionPlan | None = FIRST_REGION


CAST: tuple[CastMember, ...] = (
    CastMember(email="schoolleider@demo.test", name="Marieke de Boer", role=Role.SCHOOL_LEADER),
    CastMember(email="invaller@demo.test", name="Sanne Visser", role=Role.SUBSTITUTE),
    CastMember(email="invaller2@demo.test", name="Joris Hendriks", role=Role.SUBSTITUTE),
    CastMember(email="planner@demo.test", name="Fatima el Idrissi", role=Role.PLANNER),
    CastMember(email="coordinator@demo.test", name="Peter van Dijk", role=Role.COORDINATOR),
    CastMember(email="bestuur@demo.test", name="Annemarie Kuipers", role=Role.BOARD_HR),
    CastMember(email="leraar@demo.test", name="Thomas Willems", role=Role.SEAT_HOLDER),
    CastMember(email="opleiding@demo.test", name="Ineke Bosch", role=Role.INSTITUTE),
    CastMember(
        email="realisatie@demo.test", name="Robert Jansen", role=Role.NATIONAL_MONITOR, region=None
    ),
    CastMember(
        email="buiten@demo.test",
        name="Marijke de Boer",
        role=Role.SCHOOL_LEADER,
        region=SECOND_REGION,
    ),
)
"""The second school leader looks like the first: same surname, a school of the same name."""

PERSONAS = tuple(member for member in CAST if member.role == Role.SUBSTITUTE)
_ANY_TIME = frozenset((weekday, half) for weekday in range(5) for half in HALF_DAYS)


def leader_name(plan: RegionPlan) -> str:
    """Name the head of De Regenboog in this region."""
    return next(m.name for m in CAST if m.role == Role.SCHOOL_LEADER and m.region is plan)


def put_personas_first(
    people: Sequence[Person], plan: RegionPlan, rainbow: School, today: date
) -> list[Person]:
    """Replace the first two of the pool by the substitutes who can sign in.

    In the second region the same two names stand in the pool, without an account that anyone knows.
    """
    board = rainbow.board
    ours = plan is FIRST_REGION
    first = [
        _persona(original, member, board, rainbow, plan, today, ours=ours)
        for original, member in zip(people, PERSONAS, strict=False)
    ]
    return [*first, *people[len(first) :]]


def _persona(
    original: Person,
    member: CastMember,
    board: BoardPlan,
    rainbow: School,
    plan: RegionPlan,
    today: date,
    *,
    ours: bool,
) -> Person:
    given, family = member.name.split(" ", 1)
    started = today - timedelta(days=900)
    return replace(
        original,
        given_name=given,
        family_name=family,
        email=member.email if ours else original.email,
        category=SubstituteCategory.PO_TEACHER,
        group=PoolGroup.PERMANENT,
        status=SubstituteStatus.ACTIVE,
        area=_next_door(rainbow),
        max_km=35,
        max_half_days_per_week=10,
        max_days_per_week=5,
        quiet=None,
        consented_at=datetime.combine(started, time(12), timezone.get_default_timezone()),
        diplomas=(
            Diploma(
                kind=QualificationKind.PO_TEACHER,
                sector=Sector.PO,
                from_date=date(2016, 7, 1),
                seen_date=started,
            ),
        ),
        contracts=(
            Contract(
                board=board.number,
                group=PoolGroup.PERMANENT,
                form=ContractForm.PERMANENT,
                fte=Decimal("1.0"),
                from_date=started,
                home_code=rainbow.location_code,
            ),
        ),
        vogs=(
            Vog(
                board=board.number,
                issued_date=started - timedelta(days=40),
                seen_date=started - timedelta(days=10),
            ),
        ),
        admissions={each.number: AdmissionStatus.ADMITTED for each in plan.boards},
        pattern=_ANY_TIME,
        exceptions={},
        liked=(rainbow.location_code,),
        hidden=(),
    )


def _next_door(school: School) -> Area:
    """The postcode in the same town that is nearest to the school."""
    others = [area for area in school.town.areas if area != school.area]
    return min(
        others,
        key=lambda area: (
            abs(area.latitude - school.area.latitude) + abs(area.longitude - school.area.longitude)
        ),
    )

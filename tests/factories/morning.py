"""A region with one school and a few substitutes who all fit: the world of most tests of requests."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from accounts.models import User
from pool.people.enums import AdmissionStatus, ContractForm, HalfDay, PoolGroup
from pool.people.models import (
    AvailabilityPattern,
    BoardAdmission,
    Clearance,
    Employment,
    Qualification,
    Substitute,
)
from pool.requests.drafts import DraftPeriod, RequestDraft
from regions.actors import Actor, actor_of
from regions.enums import OrganisationKind, RegionStatus, Role, Sector
from regions.models import (
    Membership,
    Organisation,
    Participation,
    Region,
    SchoolDay,
    SchoolLocation,
)

MONDAY = date(2026, 11, 23)
SEVEN = datetime(2026, 11, 23, 6, 4, tzinfo=UTC)
"""04 past seven in the morning of that Monday, local time."""
LONG_AGO = date(2020, 8, 1)
LONG_BEFORE = datetime(2020, 8, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Morning:
    """One school with its leader and planner, in one region."""

    region: Region
    board: Organisation
    school: SchoolLocation
    leader: Actor
    planner: Actor


def make_morning(
    *, code: str = "vecht", location_code: str = "10EH00", board_number: str = "41812"
) -> Morning:
    """A region with De Regenboog, its leader and a planner."""
    region = Region.objects.create(code=code, name=f"Regio {code}", status=RegionStatus.ESTABLISHED)
    board = Organisation.objects.create(
        kind=OrganisationKind.BOARD, board_number=board_number, name=f"Bestuur {board_number}"
    )
    Participation.objects.create(region=region, organisation=board, from_date=LONG_AGO)
    school = make_school(region=region, board=board, location_code=location_code)
    return Morning(
        region=region,
        board=board,
        school=school,
        leader=make_actor(
            f"leider@{code}.test", Role.SCHOOL_LEADER, region=region, location=school
        ),
        planner=make_actor(f"planner@{code}.test", Role.PLANNER, region=region),
    )


def make_school(
    *, region: Region, board: Organisation, location_code: str = "10EH00"
) -> SchoolLocation:
    """A primary school in Utrecht with ordinary days."""
    school = SchoolLocation.objects.create(
        location_code=location_code,
        name="De Regenboog",
        board=board,
        region=region,
        sector=Sector.PO,
        street="Dorpsstraat",
        house_number="1",
        postcode="3511AB",
        place="Utrecht",
        latitude=52.09,
        longitude=5.12,
    )
    SchoolDay.objects.bulk_create(
        [
            SchoolDay(location=school, weekday=weekday, slot=slot, start_time=start, end_time=end)
            for weekday in range(5)
            for slot, start, end in (
                ("morning", time(8, 30), time(12)),
                ("afternoon", time(12, 45), time(14, 45)),
            )
        ]
    )
    return school


def make_actor(
    email: str,
    role: Role,
    *,
    region: Region | None = None,
    location: SchoolLocation | None = None,
    organisation: Organisation | None = None,
) -> Actor:
    """A person with one role, as an actor."""
    user, _ = User.objects.get_or_create(
        email=email, defaults={"name": email.split("@", maxsplit=1)[0].title()}
    )
    Membership.objects.create(
        user=user,
        role=role,
        region=region,
        location=location,
        organisation=organisation,
        from_date=LONG_AGO,
    )
    return actor_of(user, SEVEN)


def make_substitute(
    morning: Morning, number: int, *, group: PoolGroup = PoolGroup.ON_CALL, days: range = range(5)
) -> Substitute:
    """Somebody who may teach at the school of this morning, lives near, and is free all week."""
    actor = make_actor(
        f"invaller{number}@{morning.region.code}.test", Role.SUBSTITUTE, region=morning.region
    )
    person = Substitute.objects.create(
        region=morning.region,
        user_id=actor.user_id,
        pool_number=f"P{number:04}",
        given_name="Sam",
        family_name=f"Jansen {number}",
        category="po_teacher",
        home_pc4="3511",
        home_latitude=52.09 + number / 1000,
        home_longitude=5.12,
    )
    Qualification.objects.create(substitute=person, kind="po_teacher", sector=Sector.PO)
    Employment.objects.create(
        substitute=person,
        board=morning.board,
        pool_group=group,
        contract_form=ContractForm.PERMANENT,
        fte="0.5000",
        from_date=LONG_AGO,
    )
    Clearance.objects.create(
        substitute=person,
        employer=morning.board,
        issued_date=LONG_AGO - timedelta(days=20),
        seen_date=LONG_AGO,
    )
    BoardAdmission.objects.create(
        substitute=person, board=morning.board, status=AdmissionStatus.ADMITTED, decided_at=SEVEN
    )
    AvailabilityPattern.objects.bulk_create(
        [
            AvailabilityPattern(substitute=person, weekday=weekday, half_day=half_day)
            for weekday in days
            for half_day in HalfDay.values
        ]
    )
    return person


def actor_for(person: Substitute, now: datetime = SEVEN) -> Actor:
    """The substitute as an actor."""
    assert person.user is not None
    return actor_of(person.user, now)


def make_draft(
    morning: Morning, *, dates: tuple[date, ...] = (MONDAY,), **changes: object
) -> RequestDraft:
    """A request for group 5 on whole days."""
    periods = tuple(
        DraftPeriod(date=day, start=start, end=end)
        for day in dates
        for start, end in ((time(8, 30), time(12)), (time(12, 45), time(14, 45)))
    )
    values: dict[str, object] = {
        "location": morning.school,
        "periods": periods,
        "year_groups": (5,),
    }
    return RequestDraft(**{**values, **changes})  # type: ignore[arg-type]  # a test names any field

"""Dull regions, organisations, school locations and memberships."""

from datetime import date, time
from itertools import count
from typing import Any, Final

from accounts.domain.users import create_user
from accounts.models import User
from regions.enums import OrganisationKind, ParticipationRole, RegionStatus, Role, Sector
from regions.models import (
    AreaPart,
    Membership,
    Organisation,
    Participation,
    Region,
    SchoolDay,
    SchoolLocation,
)
from tests.factories.clock import LONG_AGO, NOW

_numbers = count(1)
SCHOOL_HOURS: Final = (
    ("morning", time(8, 30), time(12, 0)),
    ("afternoon", time(12, 45), time(14, 45)),
)


def make_region(**given: Any) -> Region:
    """An established region; its municipalities are its area since long ago."""
    number = next(_numbers)
    values: dict[str, Any] = {
        "code": f"regio-{number}",
        "name": f"Regio {number}",
        "status": RegionStatus.ESTABLISHED,
    }
    values |= given
    if values["status"] == RegionStatus.PROVISIONAL:
        values.setdefault("unmet_condition", "De beroepsgroep doet nog niet mee.")
    region = Region.objects.create(**values)
    AreaPart.objects.bulk_create(
        AreaPart(region=region, code=code, from_date=LONG_AGO) for code in region.municipality_codes
    )
    return region


STANDING: Final = {
    OrganisationKind.BOARD: ParticipationRole.MEMBER,
    OrganisationKind.INSTITUTE: ParticipationRole.INSTITUTE,
    OrganisationKind.PARTNER: ParticipationRole.PARTNER,
}


def make_organisation(
    *, region: Region, role: ParticipationRole | None = None, **given: Any
) -> Organisation:
    """An organisation that takes part as what it is, or in the given role."""
    number = next(_numbers)
    values: dict[str, Any] = {
        "kind": OrganisationKind.BOARD,
        "name": f"Organisatie {number}",
        "place": "Assen",
    }
    values |= given
    if values["kind"] == OrganisationKind.BOARD:
        values.setdefault("board_number", f"{40000 + number}")
    organisation = Organisation.objects.create(**values)
    Participation.objects.create(
        region=region,
        organisation=organisation,
        role=role or STANDING[OrganisationKind(organisation.kind)],
        from_date=LONG_AGO,
    )
    return organisation


def make_location(*, region: Region, board: Organisation, **given: Any) -> SchoolLocation:
    """A primary school with two half-days on every weekday."""
    number = next(_numbers)
    values: dict[str, Any] = {
        "location_code": f"{number // 100 % 100:02}AB{number % 100:02}",
        "name": f"School {number}",
        "sector": Sector.PO,
        "street": "Lindelaan",
        "house_number": "1",
        "postcode": "9401AB",
        "place": "Assen",
        "latitude": 52.99,
        "longitude": 6.56,
    }
    location = SchoolLocation.objects.create(region=region, board=board, **values | given)
    SchoolDay.objects.bulk_create(
        SchoolDay(location=location, weekday=weekday, slot=slot, start_time=start, end_time=end)
        for weekday in range(5)
        for slot, start, end in SCHOOL_HOURS
    )
    return location


def make_user(name: str = "", **given: Any) -> User:
    number = next(_numbers)
    values: dict[str, Any] = {
        "name": name or f"Persoon {number}",
        "email": f"persoon{number}@voorbeeld.test",
        "now": NOW,
    }
    return create_user(**values | given)


def make_membership(
    *,
    user: User,
    role: Role,
    region: Region | None,
    organisation: Organisation | None = None,
    location: SchoolLocation | None = None,
    from_date: date = LONG_AGO,
) -> Membership:
    return Membership.objects.create(
        user=user,
        role=role,
        region=region,
        organisation=organisation,
        location=location,
        from_date=from_date,
    )

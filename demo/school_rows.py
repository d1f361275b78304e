"""Storing the schools of a demo region: through the files of DUO and the real importers, then what no file says."""

from dataclasses import dataclass
from datetime import date, time

from demo.plans import RegionPlan
from demo.schools import School
from demo.worlds import World
from regions.enums import HolidayRegion, OrganisationKind, RegionStatus
from regions.models import (
    Organisation,
    Participation,
    Postcode4,
    Region,
    SchoolDay,
    SchoolLocation,
)

_HOLIDAYS = {
    "Noord": HolidayRegion.NORTH,
    "Midden": HolidayRegion.MIDDLE,
    "Zuid": HolidayRegion.SOUTH,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSchools:
    """The rows of a region that everything else refers to."""

    region: Region
    boards: dict[str, Organisation]
    institute: Organisation
    locations: dict[str, SchoolLocation]


def store_schools(world: World, *, since: date) -> StoredSchools:
    """Store the region, its boards and its schools; the boards take part since a date."""
    plan = world.plan
    region = Region.objects.create(
        code=plan.code,
        name=plan.name,
        status=RegionStatus.ESTABLISHED,
        municipality_codes=sorted({town.municipality_code for town in plan.towns}),
    )
    import_files(world, region)
    numbers = [board.number for board in plan.boards]
    boards = {str(b.board_number): b for b in Organisation.objects.filter(board_number__in=numbers)}
    institute = Organisation.objects.create(
        kind=OrganisationKind.INSTITUTE, name=plan.institute, place=plan.towns[0].name
    )
    Participation.objects.bulk_create(
        Participation(region=region, organisation=organisation, from_date=since)
        for organisation in (*boards.values(), institute)
    )
    codes = [school.location_code for school in world.schools]
    SchoolLocation.objects.filter(location_code__in=codes).update(region=region)
    rows = SchoolLocation.objects.filter(location_code__in=codes).select_related("board", "region")
    locations = {row.location_code: row for row in rows}
    _add_what_no_file_says(world, locations)
    return StoredSchools(region=region, boards=boards, institute=institute, locations=locations)


def import_files(world: World, region: Region) -> None:
    """Bring the boards, postcodes and locations in."""
    plan = world.plan
    Postcode4.objects.bulk_create(
        [
            Postcode4(code=a.pc4, place=town.name, latitude=a.latitude, longitude=a.longitude)
            for town in plan.towns
            for a in town.areas
        ],
        ignore_conflicts=True,
    )
    boards = _boards(plan)
    SchoolLocation.objects.bulk_create(
        [_location(school, boards[school.board.number], region) for school in world.schools]
    )


def _boards(plan: RegionPlan) -> dict[str, Organisation]:
    rows = Organisation.objects.bulk_create(
        Organisation(
            kind=OrganisationKind.BOARD,
            board_number=board.number,
            name=board.name,
            place=board.place,
        )
        for board in plan.boards
    )
    return {str(row.board_number): row for row in rows}


def _location(school: School, board: Organisation, region: Region) -> SchoolLocation:
    return SchoolLocation(
        location_code=school.location_code,
        name=school.name,
        board=board,
        region=region,
        sector=school.sector,
        street=school.street,
        house_number=school.house_number,
        postcode=school.postcode.replace(" ", ""),
        place=school.town.name,
        province=school.town.province,
        municipality_code=school.town.municipality_code,
        municipality_name=school.town.municipality,
        denomination=school.board.denomination,
        holiday_region=_HOLIDAYS[school.town.holiday_region],
        phone=school.phone,
        latitude=school.area.latitude,
        longitude=school.area.longitude,
    )


def _add_what_no_file_says(world: World, locations: dict[str, SchoolLocation]) -> None:
    """Write the lesson times and where to report: schools fill these in themselves."""
    for school in world.schools:
        row = locations[school.location_code]
        row.contact_name = school.contact_name
        row.contact_phone = school.phone
        row.arrival_notes = school.arrival_notes
        row.local_fields = ["contact_name", "contact_phone", "arrival_notes"]
    SchoolLocation.objects.bulk_update(
        locations.values(), ["contact_name", "contact_phone", "arrival_notes", "local_fields"]
    )
    SchoolDay.objects.bulk_create(
        SchoolDay(
            location=locations[school.location_code],
            weekday=weekday,
            slot=slot,
            start_time=time.fromisoformat(start),
            end_time=time.fromisoformat(end),
        )
        for school in world.schools
        for weekday, slot, start, end in school.days
    )

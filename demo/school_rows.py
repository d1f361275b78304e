"""Storing the schools of a demo region: through the files of DUO and the real importers, then what no file says."""

import io
from dataclasses import dataclass
from datetime import date, datetime, time

from django.utils import timezone

from demo.duo_files import boards_file, locations_file, postcodes_file
from demo.worlds import World
from regions.domain.region_making import make_region
from regions.enums import ImportKind, OrganisationKind, ParticipationRole
from regions.importers.machine import Scope, store_file
from regions.importers.registry import importer_for
from regions.models import Organisation, Participation, Region, SchoolDay, SchoolLocation


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredSchools:
    """The rows of a region that everything else refers to."""

    region: Region
    boards: dict[str, Organisation]
    institute: Organisation
    locations: dict[str, SchoolLocation]


def store_schools(world: World, *, since: date, now: datetime) -> StoredSchools:
    """Store the region, its boards and its schools; the boards take part since a date."""
    plan = world.plan
    region = make_region(
        code=plan.code,
        name=plan.name,
        codes=tuple(sorted({town.municipality_code for town in plan.towns})),
        reason="De besturen willen samen zorgen dat er voor elke groep iemand staat.",
        now=datetime.combine(since, time(12), timezone.get_default_timezone()),
    )
    import_files(world, region, now=now)
    numbers = [board.number for board in plan.boards]
    boards = {str(b.board_number): b for b in Organisation.objects.filter(board_number__in=numbers)}
    institute = Organisation.objects.create(
        kind=OrganisationKind.INSTITUTE, name=plan.institute, place=plan.towns[0].name
    )
    Participation.objects.filter(region=region).delete()
    Participation.objects.bulk_create(
        Participation(
            region=region,
            organisation=organisation,
            role=ParticipationRole.INSTITUTE
            if organisation == institute
            else ParticipationRole.MEMBER,
            from_date=since,
        )
        for organisation in (*boards.values(), institute)
    )
    rows = SchoolLocation.objects.filter(region=region).select_related("board", "region")
    locations = {row.location_code: row for row in rows}
    _add_what_no_file_says(world, locations)
    return StoredSchools(region=region, boards=boards, institute=institute, locations=locations)


def import_files(world: World, region: Region, *, now: datetime) -> None:
    """Bring postcodes, boards and locations in as a planner would: by the importers, from files."""
    _import(ImportKind.POSTCODES, postcodes_file(world.plan), Scope(now=now))
    _import(ImportKind.BOARDS, boards_file(world.plan), Scope(now=now))
    for sector in sorted({school.sector for school in world.schools}):
        content = locations_file(world.schools, sector)
        _import(ImportKind.LOCATIONS, content, Scope(now=now, region=region, sector=sector))


def _import(kind: ImportKind, content: bytes, scope: Scope) -> None:
    store_file(importer=importer_for(kind), stream=io.BytesIO(content), scope=scope)


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
    # The import gave every school the usual hours; ours have their own.
    SchoolDay.objects.filter(location__in=locations.values()).delete()
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

"""Stores compared school locations: boards first, then new, changed and closed, then what a region needs."""

from dataclasses import dataclass, field
from typing import Any

from regions.enums import OrganisationKind
from regions.importers.difference import Difference
from regions.importers.locations.given import Given
from regions.importers.locations.school_days import add_default_school_days
from regions.importers.machine import Scope
from regions.importers.storing import insert_rows, update_rows
from regions.importers.values import Value
from regions.models import Organisation, Participation, Region, SchoolLocation
from regions.queries import running_participations

# What no file of DUO has, with the value of a row that is new.
BLANK_FIELDS: dict[str, Any] = {
    "street": "", "house_number": "", "province": "", "municipality_name": "", "denomination": "",
    "phone": "", "website": "", "holiday_region": "", "contact_name": "", "contact_phone": "",
    "arrival_notes": "", "local_fields": "{}",
}  # fmt: skip


@dataclass(slots=True)
class Work:
    """What has to be stored."""

    fields: tuple[str, ...]
    new: list[Given] = field(default_factory=list)
    changed: list[tuple[int, int | None, tuple[Value, ...]]] = field(default_factory=list)
    """Id, region, and the whole row as it becomes."""
    closed: list[int] = field(default_factory=list)


def store_locations(work: Work, scope: Scope, difference: Difference) -> None:
    """Store within the caller's transaction; adds to the notes what happened besides the rows."""
    boards = _boards(work, difference)
    blank = {name: value for name, value in BLANK_FIELDS.items() if name not in work.fields}
    insert_rows(
        SchoolLocation,
        ("location_code", "region", *blank, *work.fields),
        (
            (
                given.code,
                scope.region_id,
                *blank.values(),
                *given.values[:-1],
                boards[given.board],
            )
            for given in work.new
        ),
    )
    update_rows(
        SchoolLocation,
        ("region", "closed_date", *work.fields),
        [
            (pk, region_id, None, *values[:-1], boards[str(values[-1])])
            for pk, region_id, values in work.changed
        ],
    )
    if work.closed:
        SchoolLocation.objects.filter(pk__in=work.closed).update(closed_date=scope.today)
    if scope.region is not None:
        _take_into_region(scope.region, scope, difference)


def _boards(work: Work, difference: Difference) -> dict[str, int]:
    """Give the id of each board in the file; makes those we do not know yet under their number."""
    wanted = {given.board for given in work.new}
    wanted |= {str(values[-1]) for _, _, values in work.changed}
    rows = Organisation.objects.filter(board_number__isnull=False).order_by("pk")
    missing = sorted(wanted - set(rows.values_list("board_number", flat=True)))
    if missing:
        insert_rows(
            Organisation,
            ("kind", "board_number", "name", "place", "website", "phone", "local_fields"),
            (
                (OrganisationKind.BOARD.value, number, f"Bestuur {number}", "", "", "", "{}")
                for number in missing
            ),
        )
        difference.notes.append(
            f"Besturen aangemaakt met hun nummer als naam: {len(missing)}. "
            "Het bestand met besturen geeft ze hun naam."
        )
    return {str(number): pk for pk, number in rows.values_list("pk", "board_number")}


def _take_into_region(region: Region, scope: Scope, difference: Difference) -> None:
    """Give the boards of the region their place in it, and its locations their school days."""
    running = running_participations(today=scope.today).filter(region=region)
    taking_part = running.values("organisation")
    boards = (
        SchoolLocation.objects.filter(region=region, closed_date__isnull=True)
        .exclude(board__in=taking_part)
        .order_by("board")
        .values_list("board", flat=True)
        .distinct()
    )
    added = Participation.objects.bulk_create(
        Participation(region=region, organisation_id=board_id, from_date=scope.today)
        for board_id in boards
    )
    if added:
        difference.notes.append(f"Besturen die nu meedoen in de regio: {len(added)}.")
    filled = add_default_school_days(region)
    if filled:
        difference.notes.append(
            f"Vestigingen met gewone lestijden, die de school zelf kan aanpassen: {filled}."
        )

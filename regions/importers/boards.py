"""DUO's files of school boards: they give a board its name; a board that is missing is not closed by them."""

from typing import BinaryIO

from django.db.models import Q, QuerySet

from regions.enums import OrganisationKind
from regions.importers.difference import ChangeKind, Difference, FieldChange
from regions.importers.locations.columns import BOARDS
from regions.importers.machine import Importer, Plan, Progress, Scope
from regions.importers.problems import Problems
from regions.importers.reading import open_sheets
from regions.importers.storing import insert_rows, update_rows
from regions.importers.tables import read_rows
from regions.importers.values import Value
from regions.models import Organisation, Region

MODEL_FIELDS = ("name", "place", "phone", "website")


def plan_boards(stream: BinaryIO, scope: Scope, progress: Progress) -> Plan:
    """Compare boards by number; a region only takes the boards that have a part or a location in it alone.

    A board of several regions belongs to each of them: one of them does not rename it, the national file
    does. The file of one sector does not hold the boards of another, so nothing is closed.
    """
    problems = Problems()
    found = read_rows(open_sheets(stream, problems)[0], BOARDS, problems)
    problems.refuse_if_any()
    progress(50)
    fields = tuple(name for name in MODEL_FIELDS if found.has(name))
    known = {
        row[0]: row[1:]
        for row in _boards(scope).values_list("board_number", "pk", "local_fields", *fields)
    }
    difference = Difference()
    new: list[tuple[Value, ...]] = []
    changed: list[tuple[Value, ...]] = []
    numbers = map(str, found.column("board_number"))
    rows = zip(*(found.column(name) for name in fields), strict=True)
    for number, given in zip(numbers, rows, strict=True):
        if number not in known:
            if scope.region is not None:
                difference.skipped += 1
                continue
            new.append((number, *given))
            difference.add(ChangeKind.NEW, number, str(given[0]))
            continue
        pk, local_fields, *before = known[number]
        changes = [
            FieldChange(name, old, value)
            for name, old, value in zip(fields, before, given, strict=True)
            if old != value and name not in local_fields
        ]
        if changes:
            becomes = {change.field: change.after for change in changes}
            changed.append(
                (pk, *(becomes.get(name, old) for name, old in zip(fields, before, strict=True)))
            )
            difference.add(ChangeKind.CHANGED, number, str(given[0]), changes)
        else:
            difference.unchanged += 1
    progress(90)
    return Plan(difference=difference, store=lambda: _store(fields, new, changed))


def _boards(scope: Scope) -> QuerySet[Organisation]:
    boards = Organisation.objects.filter(kind=OrganisationKind.BOARD).order_by("pk")
    if scope.region is None:
        return boards
    others = Region.objects.exclude(pk=scope.region.pk)
    here = Q(participations__region=scope.region) | Q(locations__region=scope.region)
    elsewhere = Q(participations__region__in=others) | Q(locations__region__in=others)
    return boards.filter(pk__in=Organisation.objects.filter(here).values("pk")).exclude(
        pk__in=Organisation.objects.filter(elsewhere).values("pk")
    )


def _store(
    fields: tuple[str, ...], new: list[tuple[Value, ...]], changed: list[tuple[Value, ...]]
) -> None:
    blank = [name for name in MODEL_FIELDS if name not in fields]
    insert_rows(
        Organisation,
        ("kind", "local_fields", *blank, "board_number", *fields),
        ((OrganisationKind.BOARD.value, [], *("" for _ in blank), *row) for row in new),
    )
    update_rows(Organisation, fields, changed)


BOARDS_IMPORTER = Importer(kind="boards", plan=plan_boards, tables=(BOARDS,))

"""The centres of the four-digit postcodes, in the layout of GeoNames: no header, tabs, some postcodes in parts."""

from collections import defaultdict
from typing import BinaryIO

from django.db import connection

from regions.importers.difference import ChangeKind, Difference, field_changes
from regions.importers.machine import Importer, Plan, Progress, Scope
from regions.importers.problems import Problems
from regions.importers.reading import open_sheets
from regions.importers.tables import Column, Rows, Table, read_rows
from regions.importers.values import Value, choice, code, degrees, text
from regions.models import Postcode4

# Where the Netherlands lies, with some sea.
LATITUDE = degrees(least=50.5, most=54.0)
LONGITUDE = degrees(least=3.0, most=7.5)

LAYOUT = (
    "land", "postcode", "plaats", "provincie", "provinciecode", "gemeente", "gemeentecode",
    "deel", "deelcode", "breedtegraad", "lengtegraad", "nauwkeurigheid",
)  # fmt: skip

POSTCODES = Table(
    name="postcodes",
    # The parts of one postcode differ in place or in centre; the same line twice changes nothing.
    key=(),
    layout=LAYOUT,
    columns=(
        Column(
            field="country", header="land", parse=choice({"nl": "NL"}, shown="NL"), is_filled=True
        ),
        Column(
            field="code",
            header="postcode",
            parse=code(r"[1-9]\d{3}", example="3511"),
            is_filled=True,
        ),
        Column(field="place", header="plaats", parse=text(most=80), is_filled=True),
        Column(field="latitude", header="breedtegraad", parse=LATITUDE, is_filled=True),
        Column(field="longitude", header="lengtegraad", parse=LONGITUDE, is_filled=True),
    ),
)
CENTRE = ("place", "latitude", "longitude")
# About a decimetre: the mean of the same numbers does not differ from day to day.
DECIMALS = 6


def plan_postcodes(stream: BinaryIO, scope: Scope, progress: Progress) -> Plan:
    """Compare centres; a region may add postcodes, and only the national reference changes those we have."""
    problems = Problems()
    found = read_rows(open_sheets(stream, problems)[0], POSTCODES, problems)
    problems.refuse_if_any()
    progress(50)
    known = {
        number: (place, latitude, longitude)
        for number, place, latitude, longitude in Postcode4.objects.order_by("code").values_list(
            "code", "place", "latitude", "longitude"
        )
    }
    difference = Difference()
    stored: list[tuple[str, str, float, float]] = []
    for number, centre in sorted(_means(found).items()):
        before = known.get(number)
        if before == centre:
            difference.unchanged += 1
        elif before is None:
            stored.append((number, *centre))
            difference.add(ChangeKind.NEW, number, centre[0])
        elif scope.region is not None:
            difference.skipped += 1
        else:
            stored.append((number, *centre))
            changes = field_changes(CENTRE, before, centre)
            difference.add(ChangeKind.CHANGED, number, centre[0], changes)
    progress(90)
    return Plan(difference=difference, store=lambda: _store(stored))


def _means(found: Rows) -> dict[str, tuple[str, float, float]]:
    parts: dict[str, list[tuple[Value, ...]]] = defaultdict(list)
    centres = zip(*(found.column(name) for name in CENTRE), strict=True)
    for number, centre in zip(found.column("code"), centres, strict=True):
        parts[str(number)].append(centre)
    return {
        number: (
            str(values[0][0]),
            _mean([value[1] for value in values]),
            _mean([value[2] for value in values]),
        )
        for number, values in parts.items()
    }


def _mean(values: list[Value]) -> float:
    numbers = [value for value in values if isinstance(value, float)]
    return round(sum(numbers) / len(numbers), DECIMALS)


def _store(rows: list[tuple[str, str, float, float]]) -> None:
    """Store the centres, and give a centre to the locations that waited for one."""
    if not rows:
        return
    Postcode4.objects.bulk_create(
        [
            Postcode4(code=number, place=place, latitude=latitude, longitude=longitude)
            for number, place, latitude, longitude in rows
        ],
        update_conflicts=True,
        unique_fields=["code"],
        update_fields=["place", "latitude", "longitude"],
    )
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE regions_schoollocation AS location"
            " SET latitude = centre.latitude, longitude = centre.longitude"
            " FROM regions_postcode4 AS centre"
            " WHERE location.latitude IS NULL AND centre.code = left(location.postcode, 4)"
        )


POSTCODES_IMPORTER = Importer(kind="postcodes", plan=plan_postcodes, tables=())

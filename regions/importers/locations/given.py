"""What a file of school locations says, in the terms of our own table."""

from collections.abc import Iterator
from dataclasses import dataclass
from operator import itemgetter

from regions.enums import Sector
from regions.importers.machine import Scope
from regions.importers.problems import Problems
from regions.importers.tables import Row, Rows
from regions.importers.values import Value
from regions.models import Postcode4

# Fields of the model that come straight from a column; the rest is worked out below.
PLAIN_FIELDS = (
    "name", "board", "street", "house_number", "postcode", "place", "province", "municipality_code",
    "municipality_name", "denomination", "phone", "website", "holiday_region",
)  # fmt: skip
WORKED_OUT = ("sector", "latitude", "longitude")


@dataclass(frozen=True, slots=True)
class Given:
    """One school location as the file has it; `values` in the order of the fields that were asked."""

    code: str
    board: str
    municipality_code: str
    values: tuple[Value, ...]


def fields_given(found: Rows) -> tuple[str, ...]:
    """Name the fields of the model that this file fills."""
    return (*(name for name in PLAIN_FIELDS if found.has(name)), *WORKED_OUT)


def locations_given(found: Rows, scope: Scope) -> Iterator[Given]:
    """Give each row as values of the model, with the coordinates of its postcode."""
    centres = {
        code: (latitude, longitude)
        for code, latitude, longitude in Postcode4.objects.values_list(
            "code", "latitude", "longitude"
        ).order_by("code")
    }
    plain = [found.position(name) for name in PLAIN_FIELDS if found.has(name)]
    pick = itemgetter(*plain)
    code_at, board_at = found.position("location_code"), found.position("board")
    postcode_at = found.position("postcode")
    municipality_at = found.position("municipality_code")
    for row in found.rows:
        values = row.values
        centre = centres.get(str(values[postcode_at])[:4], (None, None))
        yield Given(
            str(values[code_at]),
            str(values[board_at]),
            str(values[municipality_at]),
            (*pick(values), _sector(found, row, scope), *centre),
        )


def name_foreign_codes(found: Rows, problems: Problems) -> None:
    """Name the rows whose location does not belong to the school of that row."""
    if not found.has("institution_code"):
        return
    code_at, school_at = found.position("location_code"), found.position("institution_code")
    for row in found.rows:
        code, school = str(row.values[code_at]), str(row.values[school_at])
        if school and not code.startswith(school):
            problems.add(
                f"Deze vestigingscode hoort niet bij instelling {school}.",
                "De eerste vier tekens van de vestigingscode zijn die van de instelling.",
                row=row.number,
                column="VESTIGINGSCODE",
                value=code,
            )


def _sector(found: Rows, row: Row, scope: Scope) -> str:
    if scope.sector:
        return scope.sector
    if found.has("primary_kind") and row.values[found.position("primary_kind")]:
        return str(row.values[found.position("primary_kind")])
    # Only the files of secondary schools have this column.
    return Sector.VO.value if found.has("structure") else Sector.PO.value

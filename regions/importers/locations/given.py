"""What a file of school locations says, in the terms of our own table."""

from typing import NamedTuple

from regions.enums import Sector
from regions.importers.machine import Scope
from regions.importers.problems import Problems
from regions.importers.tables import Rows
from regions.importers.values import Value
from regions.models import Postcode4

# Fields of the model that come straight from a column; the rest is worked out below.
PLAIN_FIELDS = (
    "name", "street", "house_number", "postcode", "place", "province", "municipality_code",
    "municipality_name", "denomination", "phone", "website", "holiday_region",
)  # fmt: skip
# The board goes last: its number becomes an id when the row is stored.
WORKED_OUT = ("sector", "latitude", "longitude", "board")


class Given(NamedTuple):
    """One school location as the file has it; `values` in the order of `fields_given`."""

    code: str
    board: str
    municipality_code: str
    values: tuple[Value, ...]


def fields_given(found: Rows) -> tuple[str, ...]:
    """Name the fields of the model that this file fills."""
    return (*(name for name in PLAIN_FIELDS if found.has(name)), *WORKED_OUT)


def locations_given(found: Rows, scope: Scope) -> list[Given]:
    """Give each row as values of the model, with the coordinates of its postcode."""
    centres = {
        code: (latitude, longitude)
        for code, latitude, longitude in Postcode4.objects.values_list(
            "code", "latitude", "longitude"
        ).order_by("code")
    }
    unknown = (None, None)
    at = [centres.get(str(postcode)[:4], unknown) for postcode in found.column("postcode")]
    boards = found.column("board")
    values = zip(
        *(found.column(name) for name in PLAIN_FIELDS if found.has(name)),
        _sectors(found, scope),
        [latitude for latitude, _ in at],
        [longitude for _, longitude in at],
        boards,
        strict=True,
    )
    given = zip(
        found.column("location_code"),
        boards,
        found.column("municipality_code"),
        values,
        strict=True,
    )
    return list(map(Given._make, given))


def name_foreign_codes(found: Rows, problems: Problems) -> None:
    """Name the rows whose location does not belong to the school of that row."""
    if not found.has("institution_code"):
        return
    rows = zip(
        found.numbers,
        found.column("location_code"),
        found.column("institution_code"),
        strict=True,
    )
    for number, code, school in rows:
        if school and not str(code).startswith(str(school)):
            problems.add(
                f"Deze vestigingscode hoort niet bij instelling {school}.",
                "De eerste vier tekens van de vestigingscode zijn die van de instelling.",
                row=number,
                column="VESTIGINGSCODE",
                value=str(code),
            )


def _sectors(found: Rows, scope: Scope) -> list[Value]:
    # Only the files of secondary schools have the column of structures.
    usual = scope.sector or (Sector.VO.value if found.has("structure") else Sector.PO.value)
    if scope.sector or not found.has("primary_kind"):
        return [usual] * len(found.numbers)
    return [kind or usual for kind in found.column("primary_kind")]

"""Writing the demo's schools as files in the published layouts, so that the real importers read them."""

import csv
import io
from collections.abc import Iterable, Sequence

from demo.plans import BoardPlan, RegionPlan
from demo.schools import School
from regions.enums import Sector

BLANK = " "
"""DUO writes an empty field as one space."""

_ADDRESS = ("STRAATNAAM", "HUISNUMMER-TOEVOEGING", "POSTCODE", "PLAATSNAAM")
_AREAS = (
    *("NODAAL GEBIED CODE", "NODAAL GEBIED NAAM", "RPA-GEBIED CODE", "RPA-GEBIED NAAM"),
    *("WGR-GEBIED CODE", "WGR-GEBIED NAAM", "COROPGEBIED CODE", "COROPGEBIED NAAM"),
    *("ONDERWIJSGEBIED CODE", "ONDERWIJSGEBIED NAAM", "RMC-REGIO CODE", "RMC-REGIO NAAM"),
)
_START = (
    *("PROVINCIE", "BEVOEGD GEZAG NUMMER", "INSTELLINGSCODE", "VESTIGINGSCODE", "VESTIGINGSNAAM"),
    *_ADDRESS,
    *("GEMEENTENUMMER", "GEMEENTENAAM", "DENOMINATIE", "TELEFOONNUMMER", "INTERNETADRES"),
)
_END = (*(f"{column} CORRESPONDENTIEADRES" for column in _ADDRESS), *_AREAS, "VAKANTIEREGIO")
LOCATION_COLUMNS = (*_START, *_END)
SECONDARY_COLUMNS = (*_START, "ONDERWIJSSTRUCTUUR", *_END)
BOARD_COLUMNS = (
    *("BEVOEGD GEZAG NUMMER", "BEVOEGD GEZAG NAAM"),
    *_ADDRESS,
    *("GEMEENTENUMMER", "GEMEENTENAAM", "DENOMINATIE", "TELEFOONNUMMER", "INTERNETADRES"),
    *(f"{column} CORRESPONDENTIEADRES" for column in _ADDRESS),
    *("KVK-NUMMER", "ADMINISTRATIEKANTOORNUMMER"),
)


def locations_file(schools: Iterable[School], sector: Sector) -> bytes:
    """Write the schools of one sector as DUO's file of locations; secondary has one column more."""
    rows = [_location_row(school) for school in schools if school.sector == sector]
    return _write(SECONDARY_COLUMNS if sector == Sector.VO else LOCATION_COLUMNS, rows)


def boards_file(plan: RegionPlan) -> bytes:
    """Write the boards of a region as DUO's file of boards, which is where their names come from."""
    return _write(BOARD_COLUMNS, [_board_row(board, plan) for board in plan.boards])


def postcodes_file(plan: RegionPlan) -> bytes:
    """Write the postcodes of a region in the layout of GeoNames."""
    lines = [
        "\t".join(
            (
                *(
                    "NL",
                    area.pc4,
                    town.name,
                    town.province,
                    "00",
                    town.municipality,
                    town.municipality_code,
                ),
                *("", "", f"{area.latitude:.4f}", f"{area.longitude:.4f}", ""),
            )
        )
        for town in plan.towns
        for area in town.areas
    ]
    return ("\n".join(lines) + "\n").encode()


def _location_row(school: School) -> dict[str, str]:
    address = dict(zip(_ADDRESS, _address_of(school), strict=True))
    return {
        **address,
        **{f"{column} CORRESPONDENTIEADRES": value for column, value in address.items()},
        "PROVINCIE": school.town.province,
        "BEVOEGD GEZAG NUMMER": school.board.number,
        "INSTELLINGSCODE": school.location_code[:4],
        "VESTIGINGSCODE": school.location_code,
        "VESTIGINGSNAAM": school.name,
        "GEMEENTENUMMER": school.town.municipality_code,
        "GEMEENTENAAM": school.town.municipality.upper(),
        "DENOMINATIE": school.board.denomination[:30],
        "TELEFOONNUMMER": school.phone,
        "INTERNETADRES": f"www.{school.location_code.lower()}.example",
        "ONDERWIJSSTRUCTUUR": "VBO/MAVO/HAVO/VWO",
        "VAKANTIEREGIO": school.town.holiday_region,
    }


def _address_of(school: School) -> tuple[str, str, str, str]:
    return school.street, school.house_number, school.postcode, school.town.name.upper()


def _board_row(board: BoardPlan, plan: RegionPlan) -> dict[str, str]:
    town = next(town for town in plan.towns if town.name == board.place)
    return {
        "BEVOEGD GEZAG NUMMER": board.number,
        "BEVOEGD GEZAG NAAM": board.name,
        "STRAATNAAM": "Postbus",
        "HUISNUMMER-TOEVOEGING": str(int(board.number)),
        "POSTCODE": f"{town.areas[0].pc4} AA",
        "PLAATSNAAM": board.place.upper(),
        "GEMEENTENUMMER": town.municipality_code,
        "GEMEENTENAAM": town.municipality.upper(),
        "DENOMINATIE": board.denomination[:30],
    }


def _write(columns: Sequence[str], rows: Iterable[dict[str, str]]) -> bytes:
    """Write as DUO does: semicolons, Windows-1252, CRLF."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([row.get(column) or BLANK for column in columns] for row in rows)
    return text.getvalue().encode("cp1252")

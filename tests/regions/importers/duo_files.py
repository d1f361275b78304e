"""Files in the layouts of DUO: small ones for a test, and one as large as the whole country."""

import csv
import io
import os
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final

COLUMNS: Final = (
    *("PROVINCIE", "BEVOEGD GEZAG NUMMER", "INSTELLINGSCODE", "VESTIGINGSCODE", "VESTIGINGSNAAM"),
    *("STRAATNAAM", "HUISNUMMER-TOEVOEGING", "POSTCODE", "PLAATSNAAM", "GEMEENTENUMMER"),
    *("GEMEENTENAAM", "DENOMINATIE", "TELEFOONNUMMER", "INTERNETADRES"),
    *("STRAATNAAM CORRESPONDENTIEADRES", "HUISNUMMER-TOEVOEGING CORRESPONDENTIEADRES"),
    *("POSTCODE CORRESPONDENTIEADRES", "PLAATSNAAM CORRESPONDENTIEADRES"),
    *("NODAAL GEBIED CODE", "NODAAL GEBIED NAAM", "RPA-GEBIED CODE", "RPA-GEBIED NAAM"),
    *("WGR-GEBIED CODE", "WGR-GEBIED NAAM", "COROPGEBIED CODE", "COROPGEBIED NAAM"),
    *("ONDERWIJSGEBIED CODE", "ONDERWIJSGEBIED NAAM", "RMC-REGIO CODE", "RMC-REGIO NAAM"),
    "VAKANTIEREGIO",
)
COUNTRY_LOCATIONS: Final = 6107
# DUO's file of April 2026 names 748 boards; counted with its header line that makes 749.
COUNTRY_BOARDS: Final = 748
REAL_FILE: Final = "duo-bo-vestigingen-2026-04.csv"
REAL_POSTCODES: Final = "geonames-nl-pc4.txt"

School = dict[str, str]


def a_school(number: int = 1, **given: str) -> School:
    """A row of the file; columns that are not given hold one space, as DUO writes them."""
    values = {
        "PROVINCIE": "Drenthe",
        "BEVOEGD GEZAG NUMMER": "41812",
        "INSTELLINGSCODE": brin(number),
        "VESTIGINGSCODE": f"{brin(number)}00",
        "VESTIGINGSNAAM": f"De Regenboog {number}",
        "STRAATNAAM": "Lindelaan",
        "HUISNUMMER-TOEVOEGING": "1",
        "POSTCODE": "9401 AB",
        "PLAATSNAAM": "ASSEN",
        "GEMEENTENUMMER": "0106",
        "GEMEENTENAAM": "ASSEN",
        "DENOMINATIE": "Openbaar",
        "TELEFOONNUMMER": "0592123456",
        "INTERNETADRES": "www.regenboog.example",
        "VAKANTIEREGIO": "Noord",
    }
    return {column: values.get(column, " ") for column in COLUMNS} | given


def brin(number: int) -> str:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    first, rest = divmod(number, 100)
    return f"{rest:02}{letters[first // 26 % 26]}{letters[first % 26]}"


def duo_file(schools: Sequence[Mapping[str, str]], *, columns: Sequence[str] = COLUMNS) -> bytes:
    """Semicolons, Windows-1252, CRLF, quotes only where needed: the layout of duo.nl."""
    return written(schools, columns=columns, delimiter=";", quoting=csv.QUOTE_MINIMAL).encode(
        "cp1252"
    )


def ckan_file(schools: Sequence[Mapping[str, str]]) -> bytes:
    """Commas, UTF-8 with a mark, everything quoted, underscores: the layout of onderwijsdata.duo.nl."""
    renamed = {column: column.replace(" ", "_").replace("-", "_") for column in COLUMNS}
    rows = [{renamed[name]: value.strip() for name, value in row.items()} for row in schools]
    text = written(rows, columns=list(renamed.values()), delimiter=",", quoting=csv.QUOTE_ALL)
    return text.encode("utf-8-sig")


def written(
    rows: Sequence[Mapping[str, str]], *, columns: Sequence[str], delimiter: str, quoting: int
) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n", quoting=quoting)  # type: ignore[arg-type]  # csv takes any of its own constants
    writer.writerow(columns)
    writer.writerows([row[column] for column in columns] for row in rows)
    return text.getvalue()


def schools_of(content: bytes) -> list[School]:
    """Read a file of duo.nl back, to write it in the other layout."""
    return list(csv.DictReader(io.StringIO(content.decode("cp1252"), newline=""), delimiter=";"))


def shared_data() -> Path:
    """Where DUO's own files are on a machine that has them."""
    beside = Path(__file__).resolve().parents[4] / "shared" / "data"
    return Path(os.environ.get("SHARED_DATA", beside))


@cache
def country_file() -> bytes:
    """All primary schools: DUO's own file where it is, else an invented one of the same size and layout."""
    real = shared_data() / REAL_FILE
    return real.read_bytes() if real.exists() else invented_country()


def invented_country() -> bytes:
    return duo_file(
        [
            a_school(
                number,
                **{
                    "BEVOEGD GEZAG NUMMER": f"{20000 + number % COUNTRY_BOARDS}",
                    "VESTIGINGSNAAM": f"Basisschool Café {number}",
                    "POSTCODE": f"{1000 + number} AB",
                    "GEMEENTENUMMER": f"{number % 342 + 14:04}",
                },
            )
            for number in range(COUNTRY_LOCATIONS)
        ]
    )

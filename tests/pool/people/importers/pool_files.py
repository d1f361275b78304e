"""Files as a pool office makes them: a workbook with sheets, or one CSV."""

import csv
import io
from collections.abc import Mapping, Sequence

from openpyxl import Workbook

from pool.people.importers.columns import FLAT, SHEETS

Row = Mapping[str, object]
HEADERS = {table.name: [column.header for column in table.columns] for table in SHEETS}


def a_person(**given: object) -> dict[str, object]:
    values: dict[str, object] = {
        "poolnummer": "P-0001",
        "voornaam": "Noor",
        "achternaam": "van der Berg",
        "e-mail": "noor@voorbeeld.test",
        "telefoon": "0612345678",
        "soort": "leraar basisonderwijs",
        "postcode": "9401",
    }
    return values | given


def workbook_of(**sheets: Sequence[Row]) -> bytes:
    book = Workbook()
    for name, rows in sheets.items():
        headers = HEADERS.get(name) or list(dict.fromkeys(key for row in rows for key in row))
        headers = [*headers, *(key for row in rows for key in row if key not in headers)]
        sheet = book.create_sheet(name)
        sheet.append(headers)
        for row in rows:
            sheet.append([row.get(header) for header in headers])
    book.remove(book.worksheets[0])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def csv_of(rows: Sequence[Row]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    known = [column.header for column in FLAT.columns]
    headers = [*known, *(key for row in rows for key in row if key not in known)]
    writer.writerow(headers)
    writer.writerows([row.get(header, "") for header in headers] for row in rows)
    return text.getvalue().encode("utf-8-sig")

"""Tables as CSV, workbook or JSON; the one place where text of people goes to a spreadsheet, guarded against formulas."""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, TypeAlias

from django.http import HttpResponse
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiResponse
from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

Cell: TypeAlias = str | int | float | Decimal | None
CSV_TYPE: Final = "text/csv"
JSON_TYPE: Final = "application/json"
WORKBOOK_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
TYPES: Final = {"csv": CSV_TYPE, "xlsx": WORKBOOK_TYPE, "json": JSON_TYPE}
FILE_RESPONSES: Final = {
    (200, CSV_TYPE): OpenApiResponse(OpenApiTypes.BINARY),
    (200, WORKBOOK_TYPE): OpenApiResponse(OpenApiTypes.BINARY),
    (200, JSON_TYPE): OpenApiResponse(OpenApiTypes.OBJECT),
}
"""What the published API says of an answer by `answer_table`."""
FORMATS: Final = [("csv", "CSV"), ("xlsx", "Werkmap"), ("json", "JSON")]
DANGEROUS: Final = tuple("=+-@\t\r\n|%＝＋－＠")
"""With these signs a spreadsheet begins a formula or a command; the wide ones are read as the narrow ones."""
WIDTH: Final = 24


@dataclass(frozen=True, slots=True)
class ExportTable:
    """A name, the columns with their Dutch headers, and the rows."""

    name: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def answer_table(table: ExportTable, *, wanted: str) -> HttpResponse:
    """Answer a table as a file in one of the formats."""
    content = {"csv": as_csv, "xlsx": as_workbook, "json": as_json}[wanted](table)
    return HttpResponse(
        content,
        content_type=TYPES[wanted],
        headers={"Content-Disposition": f'attachment; filename="{table.name}.{wanted}"'},
    )


def as_csv(table: ExportTable) -> bytes:
    """As a Dutch spreadsheet opens it: semicolons, decimal commas, and a mark that it is UTF-8."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([guarded(column) for column in table.columns])
    writer.writerows([_csv_cell(cell) for cell in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


def as_workbook(table: ExportTable) -> bytes:
    """With a header that stays in sight, and numbers as numbers."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = table.name[:31]
    sheet.freeze_panes = "A2"
    sheet.append([_for_workbook(column) for column in table.columns])
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for place in range(1, len(table.columns) + 1):
        sheet.column_dimensions[get_column_letter(place)].width = WIDTH
    for row in table.rows:
        sheet.append([_for_workbook(cell) if isinstance(cell, str) else cell for cell in row])
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def as_json(table: ExportTable) -> bytes:
    """One object per row; text is data there, and stays as it is."""
    rows = [
        {
            column: float(cell) if isinstance(cell, Decimal) else cell
            for column, cell in zip(table.columns, row, strict=True)
        }
        for row in table.rows
    ]
    return json.dumps({"results": rows}, ensure_ascii=False).encode()


def guarded(text: str) -> str:
    """Put an apostrophe before text that a spreadsheet would take for a formula."""
    # Also after blanks: some programs strip them before they look.
    return f"'{text}" if text.lstrip().startswith(DANGEROUS) or text.startswith(DANGEROUS) else text


def _for_workbook(text: str) -> str:
    # A workbook cannot hold control characters: one of them would refuse the whole file.
    return guarded(ILLEGAL_CHARACTERS_RE.sub("\N{REPLACEMENT CHARACTER}", text))


def _csv_cell(cell: Cell) -> str:
    if cell is None:
        return ""
    return guarded(cell) if isinstance(cell, str) else str(cell).replace(".", ",")

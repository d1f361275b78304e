"""Excel workbooks: every sheet as rows of text, without formulas, within bounds."""

import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import BinaryIO, Protocol

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from regions.importers.problems import Problems, refusal
from regions.importers.signatures import SAVE_AS

MOST_PARTS = 500
MOST_UNPACKED = 200_000_000
MOST_TIMES_LARGER = 200
MOST_COLUMNS = 200
MOST_ROWS = 100_000
NO_FORMULAS = "Plak de uitkomst als gewone waarde."


class Cell(Protocol):
    """What we need of a cell of openpyxl."""

    @property
    def value(self) -> object: ...
    @property
    def data_type(self) -> str: ...
    @property
    def coordinate(self) -> str: ...


class SheetOfCells(Protocol):
    """What we need of a read-only sheet of openpyxl."""

    title: str

    def reset_dimensions(self) -> None: ...
    def iter_rows(self, *, max_col: int) -> Iterator[Sequence[Cell]]: ...


def open_workbook(stream: BinaryIO) -> tuple[SheetOfCells, ...]:
    """Open every sheet that holds cells; refuses what is no workbook, and what would unpack without end."""
    stream.seek(0)
    _refuse_bombs(stream)
    stream.seek(0)
    try:
        workbook = openpyxl.load_workbook(stream, read_only=True, data_only=False, keep_links=False)
        return tuple(workbook.worksheets)
    except (
        InvalidFileException,
        zipfile.BadZipFile,
        KeyError,
        ValueError,
        TypeError,
        AttributeError,
        SyntaxError,
        OSError,
    ) as error:
        # openpyxl lets whatever it stumbles over through; for the reader of the file it is all one.
        raise refusal("Deze werkmap is beschadigd.", SAVE_AS) from error


def read_records(sheet: SheetOfCells, problems: Problems) -> Iterator[list[str]]:
    """Give the rows one by one as text, the header first; a formula is a problem, named by its cell."""
    # What a sheet says of its own size need not be true.
    sheet.reset_dimensions()
    rows = sheet.iter_rows(max_col=MOST_COLUMNS + 1)
    for number in range(1, MOST_ROWS + 2):
        try:
            row = next(rows, None)
        except (
            zipfile.BadZipFile,
            ValueError,
            TypeError,
            KeyError,
            SyntaxError,
            EOFError,
        ) as error:
            raise refusal(f"Blad “{sheet.title}” is beschadigd.", SAVE_AS) from error
        if row is None:
            return
        if len(row) > MOST_COLUMNS and row[MOST_COLUMNS].value is not None:
            raise refusal(
                f"Blad “{sheet.title}” heeft te veel kolommen.", "Haal de lege kolommen weg."
            )
        before = problems.count
        record = [_text(cell, sheet.title, number, problems) for cell in row]
        # A row with a formula has been named; nothing more is to be said of it.
        yield record if problems.count == before else []
    raise refusal(
        f"Blad “{sheet.title}” heeft meer dan {MOST_ROWS} rijen.", "Haal de lege rijen weg."
    )


def _text(cell: Cell, sheet: str, row: int, problems: Problems) -> str:
    value = cell.value
    if value is None:
        return ""
    if cell.data_type in ("f", "e"):
        what = "een formule" if cell.data_type == "f" else "een foutmelding van Excel"
        problems.add(
            f"In cel {cell.coordinate} van blad “{sheet}” staat {what}.",
            NO_FORMULAS,
            row=row,
            column=cell.coordinate,
            value=str(value) if isinstance(value, str) else "=…",
        )
        return ""
    return as_text(value)


def as_text(value: object) -> str:
    """Write a value of a cell as it would stand in a CSV file."""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, time):
        return value.strftime("%H:%M")
    return str(value)


def _refuse_bombs(stream: BinaryIO) -> None:
    try:
        with zipfile.ZipFile(stream) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, EOFError, OSError, NotImplementedError) as error:
        raise refusal("Deze werkmap is beschadigd of afgebroken.", SAVE_AS) from error
    if not any(part.filename == "xl/workbook.xml" for part in parts):
        raise refusal("Dit is een ingepakt bestand (zip), geen Excel-werkmap.", SAVE_AS)
    unpacked = sum(part.file_size for part in parts)
    packed = sum(part.compress_size for part in parts)
    if (
        len(parts) > MOST_PARTS
        or unpacked > MOST_UNPACKED
        or (unpacked > MOST_UNPACKED // 10 and unpacked > packed * MOST_TIMES_LARGER)
    ):
        raise refusal(
            "Deze werkmap is uitgepakt veel te groot.", "Houd alleen de bladen met gegevens over."
        )

"""What a pool's file says: people by pool number, and what belongs to each of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from pool.people.enums import AdmissionStatus, HalfDay
from pool.people.importers.columns import (
    ADMISSIONS,
    ADMITTED_BY,
    AVAILABILITY,
    FLAT,
    PARTS,
    PEOPLE,
    QUALIFICATIONS,
    SHEETS,
    WEEKDAYS,
)
from regions.importers.problems import Problems, refusal
from regions.importers.reading import Sheet, open_sheets
from regions.importers.tables import Rows, Table, read_rows
from regions.importers.templates import EXPLANATION_SHEET
from regions.importers.values import Value

Record = dict[str, Any]
HALF_DAYS = {
    "both": (HalfDay.MORNING.value, HalfDay.AFTERNOON.value),
    "morning": (HalfDay.MORNING.value,),
    "afternoon": (HalfDay.AFTERNOON.value,),
}
Pattern = frozenset[tuple[int, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A record with the place it came from, for the report of problems."""

    sheet: str
    row: int
    record: Record


@dataclass(slots=True)
class GivenPool:
    """The whole file."""

    people: dict[str, Placed] = field(default_factory=dict)
    parts: dict[str, list[Placed]] = field(default_factory=dict)
    """Per name of a table; each record has its `pool_number`."""
    patterns: dict[str, Placed] = field(default_factory=dict)


def read_pool(stream: BinaryIO, problems: Problems) -> GivenPool:
    """Read a workbook by its sheets, or one flat table; refuses sheets and columns it does not know."""
    sheets = [
        sheet
        for sheet in open_sheets(stream, problems)
        if sheet.name.strip().casefold() != EXPLANATION_SHEET
    ]
    others = {table.name for table in SHEETS if table is not PEOPLE}
    if len(sheets) == 1 and sheets[0].name.strip().casefold() not in others:
        return _flat(sheets[0], problems)
    return _workbook(sheets, problems)


def pattern_of(record: Mapping[str, Value]) -> Pattern:
    """The half-days of a week as the row has them."""
    return frozenset(
        (weekday, half_day)
        for weekday, name in enumerate(WEEKDAYS)
        for half_day in HALF_DAYS.get(str(record.get(name) or ""), ())
    )


def _workbook(sheets: Iterable[Sheet], problems: Problems) -> GivenPool:
    given = GivenPool()
    tables = {table.name: table for table in SHEETS}
    for sheet in sheets:
        name = sheet.name.strip().casefold()
        table = tables.get(name)
        if table is None:
            raise refusal(
                f"Het blad “{sheet.name[:40]}” kennen we niet.",
                f"Haal het weg, of noem het: {', '.join(tables)}.",
            )
        _take(given, table, read_rows(sheet, table, problems, may_be_empty=True), sheet.name)
    if not given.people and not given.parts and not given.patterns and not problems.count:
        raise refusal("In deze werkmap staan geen invallers.", "Vul het blad invallers.")
    return given


def _take(given: GivenPool, table: Table, found: Rows, sheet: str) -> None:
    placed = [Placed(sheet=sheet, row=row, record=record) for row, record in _records(found)]
    if table is PEOPLE:
        given.people = {one.record["pool_number"]: one for one in placed}
    elif table is AVAILABILITY:
        given.patterns = {one.record["pool_number"]: one for one in placed}
    elif placed:
        given.parts[table.name] = placed


def _flat(sheet: Sheet, problems: Problems) -> GivenPool:
    found = read_rows(sheet, FLAT, problems)
    given = GivenPool(parts={table.name: [] for table in PARTS})
    own = {column.field for column in PEOPLE.columns}
    for row, record in _records(found):
        number = record["pool_number"]
        person = {name: value for name, value in record.items() if name in own}
        given.people[number] = Placed(sheet=sheet.name, row=row, record=person)
        for table in PARTS:
            _take_part(given, table, record, row, problems)
        for board in record.get(ADMITTED_BY, ()):
            admission = {
                "pool_number": number,
                "board": board,
                "status": AdmissionStatus.ADMITTED.value,
            }
            given.parts[ADMISSIONS.name].append(Placed(sheet=sheet.name, row=row, record=admission))
        if any(record.get(name) for name in WEEKDAYS):
            days = {name: record.get(name) for name in ("pool_number", *WEEKDAYS)}
            given.patterns[number] = Placed(sheet=sheet.name, row=row, record=days)
    return given


def _take_part(
    given: GivenPool, table: Table, record: Record, row: int, problems: Problems
) -> None:
    """Take the columns of one part; they are all empty, or the needed ones are all there."""
    prefix = f"{table.name}."
    part = {
        name.removeprefix(prefix): value
        for name, value in record.items()
        if name.startswith(prefix) and name != ADMITTED_BY
    }
    if all(value is None for value in part.values()):
        return
    missing = [
        column.header
        for column in table.columns
        if column.is_filled and column.field != "pool_number" and part.get(column.field) is None
    ]
    if missing:
        problems.add(
            f"Bij {table.name} ontbreekt hier: {', '.join(missing)}.",
            "Vul het aan, of laat alles van dit onderdeel leeg.",
            row=row,
            value=str(record["pool_number"]),
        )
        return
    blanks = {column.field: column.blank for column in table.columns}
    filled = {name: blanks[name] if value is None else value for name, value in part.items()}
    if table is QUALIFICATIONS:
        filled.setdefault("subject", "")
    given.parts[table.name].append(
        Placed(sheet="", row=row, record={"pool_number": record["pool_number"], **filled})
    )


def _records(found: Rows) -> Iterator[tuple[int, Record]]:
    for number, values in found.records():
        yield number, dict(zip(found.fields, values, strict=True))

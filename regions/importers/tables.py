"""A table as data: its columns with their names, parsers and remedies; reads a sheet by its header."""

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from regions.importers.problems import Problems, refusal
from regions.importers.reading import Sheet
from regions.importers.values import BadValue, Parser, Value

SUPPRESSED = "<5"
"""What DUO writes for a count too small to publish: unknown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a layout."""

    field: str
    header: str
    parse: Parser
    aliases: tuple[str, ...] = ()
    is_required: bool = False
    """The column has to be there."""
    is_filled: bool = False
    """Each row has to have a value."""
    blank: Value = ""
    explanation: str = ""
    """For the template, in Dutch."""
    options: tuple[str, ...] = ()
    """For the template: the values to choose from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One layout: the columns it knows, and whether others may stand in the file."""

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    """The fields that make a row unique; none when rows may repeat."""
    layout: tuple[str, ...] = ()
    """The names of all columns in order, for a file without a header."""
    refuses_unknown_columns: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a file: where it stands, and its values in the order of `Rows.fields`."""

    number: int
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """What a sheet held, after parsing."""

    fields: tuple[str, ...]
    """Only those whose column was in the file: a missing column changes nothing."""
    rows: list[Row] = field(default_factory=list)

    def position(self, name: str) -> int:
        return self.fields.index(name)

    def has(self, name: str) -> bool:
        return name in self.fields


def normalised(name: str) -> str:
    """Make the writings of one column name the same: case, underscores, hyphens, spaces, BOM."""
    return re.sub(r"[\s_\-/.]+", " ", name.replace("\ufeff", "")).strip().casefold()


def read_rows(
    sheet: Sheet, table: Table, problems: Problems, *, may_be_empty: bool = False
) -> Rows:
    """Parse a sheet by its header; every bad row becomes a problem, a wrong header refuses the file."""
    header = list(table.layout) or next(sheet.records, [])
    if may_be_empty and not any(map(str.strip, header)):
        return Rows(fields=())
    places = _places(header, table, sheet.name)
    fields = tuple(column.field for column, _ in places)
    found = Rows(fields=fields)
    found.rows.extend(_rows(sheet, len(header), places, problems, first=1 if table.layout else 2))
    _name_doubles(found, table, sheet.name, problems)
    if not (found.rows or problems.count or may_be_empty):
        raise refusal(
            f"In {_called(sheet)} staan wel kolomnamen maar geen rijen.",
            "Kies het bestand met de gegevens.",
        )
    return found


def _places(header: Sequence[str], table: Table, sheet: str) -> list[tuple[Column, int]]:
    names = [normalised(name) for name in header]
    places: list[tuple[Column, int]] = []
    missing: list[str] = []
    known: set[int] = set()
    for column in table.columns:
        wanted = {normalised(name) for name in (column.header, *column.aliases)}
        at = [place for place, name in enumerate(names) if name in wanted]
        known.update(at)
        if len(at) > 1:
            raise refusal(
                f"De kolom {column.header} staat er {len(at)} keer in.",
                "Houd één van deze kolommen over.",
                row=1,
                column=_within(sheet, column.header),
            )
        if at:
            places.append((column, at[0]))
        elif column.is_required:
            missing.append(column.header)
    if missing:
        raise refusal(
            f"Deze kolommen ontbreken: {', '.join(missing)}.",
            "Kies het goede bestand, of vul de kolommen aan; het voorbeeldbestand laat ze zien.",
            row=1,
        )
    unknown = [
        name.strip() for place, name in enumerate(header) if name.strip() and place not in known
    ]
    if table.refuses_unknown_columns and unknown:
        raise refusal(
            f"Deze kolommen kennen we niet: {', '.join(name[:60] for name in unknown[:20])}.",
            "Haal ze weg: wat het platform niet nodig heeft, nemen we niet aan.",
            row=1,
        )
    return places


class _Cells(dict[str, Value]):
    """The parsed values of one column; most cells of a large file repeat an earlier one."""

    def __init__(self, column: Column) -> None:
        super().__init__()
        self.column = column

    def __missing__(self, cell: str) -> Value:
        stripped = cell.strip()
        if stripped and stripped != SUPPRESSED:
            value = self.column.parse(stripped)
        elif self.column.is_filled:
            raise BadValue("Deze cel is leeg.", "Vul de cel in.")
        else:
            value = self.column.blank
        self[cell] = value
        return value


def _rows(
    sheet: Sheet, width: int, places: list[tuple[Column, int]], problems: Problems, *, first: int
) -> Iterator[Row]:
    cells = [(_Cells(column), place) for column, place in places]
    for number, record in zip(itertools.count(first), sheet.records):
        if len(record) != width:
            if not any(map(str.strip, record)):
                continue
            record = _same_width(record, width, number, sheet.name, problems)  # noqa: PLW2901  reason: the same row, mended
            if not record:
                continue
        try:
            values = tuple([parsed[record[place]] for parsed, place in cells])
        except BadValue:
            if any(map(str.strip, record)):
                _name_bad_values(record, cells, number, sheet.name, problems)
        else:
            yield Row(number=number, values=values)


def _same_width(
    record: list[str], width: int, number: int, sheet: str, problems: Problems
) -> list[str]:
    """Mend a row where only blanks differ; a workbook leaves empty cells at the end away."""
    if sheet and len(record) < width:
        return record + [""] * (width - len(record))
    if len(record) > width and not any(map(str.strip, record[width:])):
        return record[:width]
    what = "minder" if len(record) < width else "meer"
    problems.add(
        f"Deze rij heeft {len(record)} kolommen, {what} dan de {width} van de eerste rij.",
        "Vul de rij aan of haal haar weg; staat er een scheidingsteken in een naam, zet die tussen aanhalingstekens.",
        row=number,
        value=record[0],
    )
    return []


def _name_bad_values(
    record: Sequence[str],
    cells: Iterable[tuple[_Cells, int]],
    number: int,
    sheet: str,
    problems: Problems,
) -> None:
    for parsed, place in cells:
        try:
            _ = parsed[record[place]]
        except BadValue as bad:
            problems.add(
                bad.message,
                bad.remedy,
                row=number,
                column=_within(sheet, parsed.column.header),
                value=record[place],
            )


def _name_doubles(found: Rows, table: Table, sheet: str, problems: Problems) -> None:
    if not table.key or not all(found.has(name) for name in table.key):
        return
    at = [found.position(name) for name in table.key]
    headers = [column.header for column in table.columns if column.field in table.key]
    seen: dict[tuple[Value, ...], int] = {}
    for row in found.rows:
        key = tuple([row.values[place] for place in at])
        first = seen.setdefault(key, row.number)
        if first != row.number:
            problems.add(
                f"Deze rij staat er twee keer in; de eerste keer op rij {first}.",
                "Houd één van de twee over.",
                row=row.number,
                column=_within(sheet, " + ".join(headers)),
                value=", ".join(map(str, key)),
            )


def _within(sheet: str, column: str) -> str:
    return f"{sheet} › {column}" if sheet else column


def _called(sheet: Sheet) -> str:
    return f"blad “{sheet.name}”" if sheet.name else "dit bestand"

"""A table as data: its columns with their names, parsers and remedies; reads a sheet by its header."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from regions.importers.problems import Problems, refusal
from regions.importers.reading import Sheet
from regions.importers.values import BadValue, Line, Parser, Value

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
class Rows:
    """What a sheet held, after parsing: a list per column, which is far less work than an object per row."""

    fields: tuple[str, ...]
    """Only those whose column was in the file: a missing column changes nothing."""
    numbers: list[int] = field(default_factory=list)
    """Where each row stands in the file."""
    columns: list[list[Value]] = field(default_factory=list)

    def has(self, name: str) -> bool:
        return name in self.fields

    def column(self, name: str) -> list[Value]:
        return self.columns[self.fields.index(name)] if self.columns else []

    def records(self) -> Iterator[tuple[int, tuple[Value, ...]]]:
        """Give each row with its number, its values in the order of the fields."""
        return zip(self.numbers, zip(*self.columns, strict=True), strict=True)


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
    first = 1 if table.layout else 2
    numbers, records = _complete(sheet, len(header), first, problems)
    columns = _parsed(records, numbers, places, sheet.name, problems)
    fields = tuple(column.field for column, _ in places)
    if len(columns) < len(fields):
        # The file is refused for its bad cells; there is nothing to go on with.
        return Rows(fields=fields)
    found = Rows(fields=fields, numbers=numbers, columns=columns)
    _name_doubles(found, table, sheet.name, problems)
    if not (numbers or problems.count or may_be_empty):
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


def _complete(
    sheet: Sheet, width: int, first: int, problems: Problems
) -> tuple[list[int], list[list[str]]]:
    """Give the rows that are as wide as the header, with their numbers; blank rows are nothing."""
    numbers, records = [], []
    for number, record in enumerate(sheet.records, first):
        row = record
        if not (row and row[0].strip()) and not any(map(str.strip, row)):
            continue
        if len(row) != width:
            row = _same_width(row, width, number, sheet.name, problems)
            if not row:
                continue
        numbers.append(number)
        records.append(row)
    return numbers, records


def _parsed(
    records: list[list[str]],
    numbers: list[int],
    places: list[tuple[Column, int]],
    sheet: str,
    problems: Problems,
) -> list[list[Value]]:
    """Parse column by column, each different cell once; problems are told in the order of the rows."""
    cells_of = list(zip(*records, strict=True))
    columns: list[list[Value]] = []
    bad_cells: list[tuple[int, Column, str, BadValue]] = []
    for column, place in places:
        cells = cells_of[place] if cells_of else ()
        good, bad = _values(column, set(cells))
        if bad:
            found = (
                (number, column, cell, bad[cell])
                for number, cell in zip(numbers, cells, strict=True)
                if cell in bad
            )
            bad_cells.extend(found)
        else:
            columns.append([good[cell] for cell in cells])
    for number, column, cell, why in sorted(bad_cells, key=itemgetter(0)):
        problems.add(
            why.message,
            why.remedy,
            row=number,
            column=_within(sheet, column.header),
            value=cell,
        )
    return columns


def _values(column: Column, cells: set[str]) -> tuple[dict[str, Value], dict[str, BadValue]]:
    if isinstance(column.parse, Line) and not column.is_filled:
        lines = {cell: cell.strip() for cell in cells}
        if SUPPRESSED not in lines.values() and column.parse.takes_all(lines.values()):
            return {cell: line or column.blank for cell, line in lines.items()}, {}
    good: dict[str, Value] = {}
    bad: dict[str, BadValue] = {}
    for cell in cells:
        stripped = cell.strip()
        try:
            if stripped and stripped != SUPPRESSED:
                good[cell] = column.parse(stripped)
            elif column.is_filled:
                raise BadValue("Deze cel is leeg.", "Vul de cel in.")  # noqa: TRY301  reason: told like any other bad cell
            else:
                good[cell] = column.blank
        except BadValue as why:
            bad[cell] = why
    return good, bad


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


def _name_doubles(found: Rows, table: Table, sheet: str, problems: Problems) -> None:
    if not table.key or not all(found.has(name) for name in table.key):
        return
    keys = list(zip(*(found.column(name) for name in table.key), strict=True))
    if len(set(keys)) == len(keys):
        return
    headers = [column.header for column in table.columns if column.field in table.key]
    seen: dict[tuple[Value, ...], int] = {}
    for number, key in zip(found.numbers, keys, strict=True):
        first = seen.setdefault(key, number)
        if first != number:
            problems.add(
                f"Deze rij staat er twee keer in; de eerste keer op rij {first}.",
                "Houd één van de twee over.",
                row=number,
                column=_within(sheet, " + ".join(headers)),
                value=", ".join(map(str, key)),
            )


def _within(sheet: str, column: str) -> str:
    return f"{sheet} › {column}" if sheet else column


def _called(sheet: Sheet) -> str:
    return f"blad “{sheet.name}”" if sheet.name else "dit bestand"

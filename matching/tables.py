"""Rows as columns: one relation of the pool as a matrix of floats, checked on the way in.

Every value that a row can hold (ids, day numbers, minutes, flags, coordinates) is exact in a float, and one
conversion of whole rows is several times faster than one per column; None becomes NaN.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from matching.errors import RowsRefused

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]
Row = Sequence[object]
Rows = Sequence[Row] | Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The columns of one relation, in order; those in `open` may be None."""

    name: str
    columns: tuple[str, ...]
    open: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Table:
    """One relation: its columns, and for each row the position of its person in the pool."""

    layout: Layout
    values: Floats
    owner: Ints

    def __getitem__(self, column: str) -> Floats:
        column_values: Floats = self.values[self.layout.columns.index(column)]
        return column_values

    def rows_of(self, position: int) -> list[dict[str, float | None]]:
        """The rows of one person, for making plain facts."""
        found = np.flatnonzero(self.owner == position)
        return [
            {
                name: None if math.isnan(value) else value
                for name, value in zip(self.layout.columns, row, strict=True)
            }
            for row in self.values[:, found].T.tolist()
        ]

    def of_people(self, places: Ints, *, where: Flags | None = None) -> "Table":
        """Only the rows of some people, who get these places; who has place -1 is left out.

        With `where` only those rows of theirs.
        """
        kept = (places >= 0)[self.owner]
        if where is not None:
            kept &= where
        rows = np.flatnonzero(kept)
        return Table(
            self.layout, np.take(self.values, rows, axis=1), places.take(self.owner.take(rows))
        )

    def without_rows(self) -> "Table":
        """The same relation about nobody."""
        return Table(self.layout, self.values[:, :0], self.owner[:0])

    def owners(self, chosen: Flags, size: int) -> Flags:
        """Which people have at least one of the chosen rows."""
        found = np.zeros(size, dtype=np.bool_)
        # By row number: picking with flags takes twice as long when half of them are set.
        found[self.owner[np.flatnonzero(chosen)]] = True
        return found


def table_of(layout: Layout, rows: Rows, ids: Ints) -> Table:
    """Rows as a table; refuses a wrong width, a value that is no number, and a person who is not in the pool."""
    values = matrix_of(layout, rows)
    return Table(layout, values, positions_of(layout, values[0], ids))


def matrix_of(layout: Layout, rows: Rows) -> Floats:
    """One line per column, contiguous; refuses a missing value where the layout has none.

    Rows that come as a matrix of floats already (read from a binary copy, say) are taken as they are.
    """
    width = len(layout.columns)
    values = np.empty((width, len(rows)), dtype=np.float64)
    if set(map(len, rows)) - {width}:
        raise RowsRefused(f"{layout.name}: a row has {width} values: {', '.join(layout.columns)}")
    for number in range(width):
        values[number] = (
            rows[:, number] if isinstance(rows, np.ndarray) else column_of(layout, rows, number)
        )
    _refuse_gaps(layout, values)
    return values


def column_of(layout: Layout, rows: Rows, number: int) -> Floats:
    """One value of every row; refuses what is neither a number, a flag nor None."""
    pick = itemgetter(number)
    try:
        # Three times as fast as an array of rows; only a None makes it stumble.
        return np.fromiter(map(pick, rows), dtype=np.float64, count=len(rows))
    except (TypeError, ValueError):
        return _column_with_gaps(layout, [pick(row) for row in rows], number)


def _column_with_gaps(layout: Layout, column: list[object], number: int) -> Floats:
    try:
        return np.array(column, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise RowsRefused(
            f"{layout.name}.{layout.columns[number]}: {error}; give numbers, flags or None, and day numbers"
        ) from error


def positions_of(layout: Layout, owner_ids: Floats, ids: Ints) -> Ints:
    """The position in the pool of each row's person; `ids` are sorted."""
    wanted = owner_ids.astype(np.int64)
    if not len(wanted):
        return wanted
    positions = np.searchsorted(ids, wanted)
    unknown = (
        ids[np.minimum(positions, len(ids) - 1)] != wanted
        if len(ids)
        else np.ones(len(wanted), dtype=np.bool_)
    )
    if unknown.any():
        row = int(np.flatnonzero(unknown)[0])
        raise RowsRefused(
            f"{layout.name}[{row}]: substitute {int(wanted[row])} is not among the people; leave that row out"
        )
    return positions.astype(np.int64)


def _refuse_gaps(layout: Layout, values: Floats) -> None:
    if np.isfinite(values).all():
        return
    for name, column in zip(layout.columns, values, strict=True):
        wrong = np.isinf(column) if name in layout.open else ~np.isfinite(column)
        if wrong.any():
            row = int(np.flatnonzero(wrong)[0])
            raise RowsRefused(
                f"{layout.name}[{row}].{name}: {column[row]} is no value; give a number"
            )

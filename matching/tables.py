"""Rows as columns: one relation of the pool as a matrix of floats, checked on the way in.

Every value that a row can hold (ids, day numbers, minutes, flags, coordinates) is exact in a float, and one
conversion of whole rows is several times faster than one per column; None becomes NaN.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matching.errors import RowsRefused

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]
Row = Sequence[object]


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

    def owners(self, chosen: Flags, size: int) -> Flags:
        """Which people have at least one of the chosen rows."""
        found = np.zeros(size, dtype=np.bool_)
        found[self.owner[chosen]] = True
        return found


def table_of(layout: Layout, rows: Sequence[Row], ids: Ints) -> Table:
    """Rows as a table; refuses a wrong width, a value that is no number, and a person who is not in the pool."""
    values = matrix_of(layout, rows)
    return Table(layout, values, positions_of(layout, values[0], ids))


def matrix_of(layout: Layout, rows: Sequence[Row]) -> Floats:
    """One row per column, contiguous; refuses a missing value where the layout has none."""
    width = len(layout.columns)
    if not len(rows):
        return np.empty((width, 0), dtype=np.float64)
    try:
        wide = np.array(rows, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise RowsRefused(
            f"{layout.name}: {error}; give numbers, flags and None, and dates as day numbers"
        ) from error
    if wide.ndim != 2 or wide.shape[1] != width:  # noqa: PLR2004 - rows and columns
        raise RowsRefused(f"{layout.name}: a row has {width} values: {', '.join(layout.columns)}")
    values = np.ascontiguousarray(wide.T)
    _refuse_gaps(layout, values)
    return values


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

"""What a column rule looks at: the whole pool before one request, and the columns several rules share."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np

from matching.columns import PoolColumns
from matching.facts import Location, PeriodFacts, RequestFacts
from matching.settings import RuleSettings
from matching.tables import Flags, Floats, Ints, Table


@dataclass(kw_only=True)
class ColumnCase:
    """Everybody before one request; `open` (units × people) says what earlier rules left of each unit."""

    request: RequestFacts
    pool: PoolColumns
    settings: RuleSettings
    open: Flags

    @property
    def size(self) -> int:
        return len(self.pool)

    @cached_property
    def km(self) -> Floats:
        """Road kilometres from each home; NaN when one of the two is unknown."""
        return road_km_columns(self.pool.people, self.request.location, self.settings.road_factor)

    @cached_property
    def works_for_board(self) -> Flags:
        jobs = self.pool.employments
        return jobs.owners(jobs["board_id"] == self.request.board_id, self.size)

    @cached_property
    def rows_on(self) -> "RowsByDate":
        return RowsByDate(self.pool.assignments)

    def positions_of(self, substitute_ids: frozenset[int]) -> Ints:
        """Where these people stand, as far as they are in the pool."""
        wanted = np.array(sorted(substitute_ids), dtype=np.int64)
        places = np.searchsorted(self.pool.ids, wanted)
        inside = places < self.size
        inside[inside] = self.pool.ids[places[inside]] == wanted[inside]
        return places[inside].astype(np.int64)

    @property
    def has_open(self) -> Flags:
        """Who has anything left that is open."""
        left: Flags = np.logical_or.reduce(self.open, axis=0)
        return left

    def narrowed(self, staying: Ints) -> "ColumnCase":
        """The same request before only these people, with what is open for them."""
        return ColumnCase(
            request=self.request,
            pool=self.pool.narrowed(
                staying,
                first_day=day_number(self.request.first_date),
                last_day=day_number(self.request.last_date),
            ),
            settings=self.settings,
            open=np.take(self.open, staying, axis=1),
        )

    def flags_per_unit(self) -> Flags:
        """Everything allowed still: units × people."""
        return np.ones((len(self.request.units), self.size), dtype=np.bool_)


class RowsByDate:
    """The rows of a dated table, looked up once per date."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._found: dict[int, Ints] = {}

    def __getitem__(self, day: int) -> Ints:
        if day not in self._found:
            self._found[day] = np.flatnonzero(self._table["date"] == day)
        return self._found[day]


def road_km_columns(located: Table, place: Location | None, road_factor: float) -> Floats:
    """As `geography.road_km`, for every row of a table with coordinates."""
    if place is None:
        return np.full(len(located.owner), np.nan)
    across, along = located["x"] - place.x_km, located["y"] - place.y_km
    return np.sqrt(across * across + along * along) * road_factor


def day_number(moment: PeriodFacts | date) -> int:
    return (moment.date if isinstance(moment, PeriodFacts) else moment).toordinal()

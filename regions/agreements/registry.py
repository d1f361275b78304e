"""The indicators: one definition for the whole country, with versions, registered in code at start-up.

A region cannot redefine one: an agreement names a code and a version, and a measurement names the version that
it was measured by. Who measures lives in a room above this one, and registers here.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Final, Protocol

from regions.actors import Actor
from regions.agreements.enums import Counting, Direction, Unit
from regions.agreements.errors import IndicatorUnknown
from regions.agreements.periods import Stretch

Number = Decimal | int


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a figure: of one board, or with one outcome; the parts of a figure add up to it."""

    dimension: str
    key: str
    label: str
    numerator: Number
    denominator: Number | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A figure over one period with everything it was counted from."""

    numerator: Number | None
    """None: there was nothing to measure it by."""
    denominator: Number | None = None
    row_kind: str = ""
    row_ids: tuple[int, ...] = ()
    """All rows that were looked at, in order."""
    hit_ids: tuple[int, ...] = ()
    """Those of them that made the numerator."""
    received: int | None = None
    expected: int | None = None
    """How many of the rows that should be in the figure were there."""
    parts: tuple[Part, ...] = ()


class Measuring(Protocol):
    """How a figure is measured: a fixed number of queries, whatever the number of rows."""

    def __call__(self, *, region_id: int, stretch: Stretch) -> Measured: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """One version of one definition, in words that everybody counts by."""

    code: str
    version: int
    label: str
    unit: Unit
    direction: Direction
    counting: Counting
    numerator: str
    denominator: str = ""
    owner: str
    source: str
    adds_up: bool = True
    """Whether figures of several parts or periods make one: a middle value of middle values is none."""
    from_date: date | None = None
    """The day from which agreements are made by this version; None: from the beginning."""
    measure: Measuring | None = field(default=None, compare=False)
    """None: people report it by hand."""

    def __post_init__(self) -> None:
        if self.counting == Counting.CUMULATIVE and self.denominator:
            raise ValueError(f"{self.code}: shares and means do not add up over periods.")
        if (self.unit == Unit.PERCENT) != bool(self.denominator):
            raise ValueError(f"{self.code}: a share, and only a share, says of what it is one.")

    @property
    def is_measured(self) -> bool:
        return self.measure is not None


@dataclass(frozen=True, slots=True)
class Opens:
    """Something with a page of its own, by its kind."""

    kind: str
    id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RowSummary:
    """One row behind a figure, in a line for a person."""

    id: int
    label: str
    detail: str = ""
    state: str = ""
    opens: Opens | None = None
    """What has a page of its own: the row itself, or what it belongs to."""


ShowRows = Callable[[Actor, Sequence[int]], Iterable[RowSummary]]
"""Gives the rows with these ids that this actor may see, in a fixed number of queries."""

_indicators: Final[dict[tuple[str, int], Indicator]] = {}
_row_kinds: Final[dict[str, ShowRows]] = {}


def register(indicator: Indicator) -> None:
    """Add one version of a definition; the same one may come again, another under the same version may not."""
    key = (indicator.code, indicator.version)
    if _indicators.setdefault(key, indicator) != indicator:
        raise ValueError(f"{indicator.code} version {indicator.version} has a definition already.")


def register_rows(kind: str, show: ShowRows) -> None:
    """Tell how the rows of one kind are shown to somebody."""
    _row_kinds[kind] = show


def indicator_of(code: str, version: int | None = None) -> Indicator:
    """One definition, the newest unless a version is named; refuses (`IndicatorUnknown`) what nobody registered."""
    if version is None:
        version = max((one for name, one in _indicators if name == code), default=0)
    found = _indicators.get((code, version))
    if found is None:
        raise IndicatorUnknown
    return found


def all_indicators() -> list[Indicator]:
    """Every version of every definition, by code; the newest version of a code first."""
    return sorted(_indicators.values(), key=lambda one: (one.code, -one.version))


def newest_indicators() -> list[Indicator]:
    """The newest version of every definition, by code."""
    return [indicator_of(code) for code in sorted({code for code, _ in _indicators})]


def show_rows(kind: str, *, actor: Actor, ids: Sequence[int]) -> list[RowSummary]:
    """The rows of a kind with these ids, as far as this actor may see them, in the order of the ids."""
    show = _row_kinds.get(kind)
    if show is None or not ids:
        return []
    place = {row_id: number for number, row_id in enumerate(ids)}
    return sorted(show(actor, ids), key=lambda row: place[row.id])

"""What a scheme asks of the size of a region, as dated data, and whether counted numbers meet it."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Final

from regions.enums import RegionKind, SizeMeasure
from regions.laws import DATA


@dataclass(frozen=True, slots=True, kw_only=True)
class Threshold:
    """One number to reach; thresholds of a group are alternatives."""

    group: str
    measure: SizeMeasure
    minimum: int
    sentence: str
    kinds: frozenset[RegionKind]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """One scheme with its thresholds, from a day until a day (half-open)."""

    code: str
    name: str
    from_date: date
    until_date: date | None
    source: str
    note: str
    thresholds: tuple[Threshold, ...]

    def counts_on(self, day: date) -> bool:
        return self.from_date <= day and (self.until_date is None or day < self.until_date)


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A number, the day it was counted and by whom; no number when nobody counted yet."""

    number: int | None
    counted_date: date | None
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One threshold beside what was counted; `is_met` is empty when nobody counted."""

    threshold: Threshold
    count: Count
    is_met: bool | None
    is_group_met: bool | None
    """For its whole group: one alternative that is met is enough."""


NOT_COUNTED: Final = Count(number=None, counted_date=None, source="")


@cache
def schemes() -> tuple[Scheme, ...]:
    """All schemes, in the order of the file; a file that is wrong stops the start."""
    return tuple(
        _scheme(row) for row in tomllib.loads((DATA / "schemes.toml").read_text())["scheme"]
    )


def scheme_on(day: date) -> Scheme | None:
    """The scheme that counts on this day; the newest when there are several."""
    running = [scheme for scheme in schemes() if scheme.counts_on(day)]
    return max(running, key=lambda scheme: scheme.from_date, default=None)


def check(scheme: Scheme, *, kind: RegionKind, counts: Mapping[SizeMeasure, Count]) -> list[Check]:
    """Compare every threshold for this kind of region with what was counted."""
    asked = [threshold for threshold in scheme.thresholds if kind in threshold.kinds]
    met = {
        threshold.measure: _is_met(threshold, counts.get(threshold.measure, NOT_COUNTED))
        for threshold in asked
    }
    return [
        Check(
            threshold=threshold,
            count=counts.get(threshold.measure, NOT_COUNTED),
            is_met=met[threshold.measure],
            is_group_met=_any([met[one.measure] for one in asked if one.group == threshold.group]),
        )
        for threshold in asked
    ]


def _is_met(threshold: Threshold, count: Count) -> bool | None:
    return None if count.number is None else count.number >= threshold.minimum


def _any(answers: Sequence[bool | None]) -> bool | None:
    """One yes is enough; without one, what is not counted could still be a yes."""
    if True in answers:
        return True
    return None if None in answers else False


def _scheme(row: dict[str, Any]) -> Scheme:
    thresholds = tuple(
        Threshold(
            **one
            | {
                "measure": SizeMeasure(one["measure"]),
                "kinds": frozenset(RegionKind(kind) for kind in one["kinds"]),
            }
        )
        for one in row["threshold"]
    )
    values = {name: value for name, value in row.items() if name != "threshold"}
    return Scheme(**{"until_date": None, "note": ""} | values, thresholds=thresholds)

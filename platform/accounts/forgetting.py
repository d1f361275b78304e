"""What goes and what stays when somebody asks to be forgotten: every room says it of each thing that it keeps."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, TypeAlias

from accounts.personal_data import everything_held_of

Remove: TypeAlias = Callable[[int, datetime], None]
"""Takes the id of a user and the moment; removes at once what may go, and is safe to run twice."""
KeptUntil: TypeAlias = Callable[[int, date], date | None]
"""Takes the id of a user and today: the last day on which the rest must stay; None when nothing must."""
Finish: TypeAlias = Callable[[int], None]
"""Takes the id of a user when the term is over: removes the rest, or takes the name away; safe to run twice."""
Hinder: TypeAlias = Callable[[int, datetime], Iterable[str]]
"""Takes the id of a user and the moment: Dutch sentences that say what must be done first."""


ALL_OF_IT: Final = "Alles hiervan."


def nothing_at_once(_user_id: int, _now: datetime) -> None:
    """For what stays whole until its term."""


def nothing_later(_user_id: int) -> None:
    """For what bears no name of its own, or is removed by a job that was there already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgetting:
    """How one holding is forgotten, in words for the person and as two functions."""

    name: str
    """Of the holding in `personal_data`."""
    goes: str = ""
    """Dutch: what is removed at once; empty when nothing is."""
    stays: str = ""
    """Dutch: what must stay and why; empty when nothing must."""
    remove: Remove = nothing_at_once
    kept_until: KeptUntil | None = None
    finish: Finish = nothing_later
    bears_the_name: bool = False
    """The name stays as long as anything of this person has a term, and goes with the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fate:
    """What happens to one thing that is kept of one person."""

    name: str
    title: str
    rows: int
    goes: str
    stays: str
    """Empty when nothing of it stays."""
    kept_until: date | None
    """The last day; empty when nothing stays, or what stays bears no name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldFirst:
    """What has to be locked before the person who leaves, because everybody else locks it before a person."""

    find: Callable[[int], Collection[int]]
    """Takes the id of a user: the ids of the rows; locks nothing."""
    lock: Callable[[Collection[int]], None]
    """Locks these rows, in the order of their ids."""


_ways: Final[dict[str, Forgetting]] = {}
_hinders: Final[list[Hinder]] = []
_held_first: Final[list[HeldFirst]] = []


def register_forgetting(*ways: Forgetting) -> None:
    """Make known how a room forgets, at start-up; a second registration of a name replaces the first."""
    for way in ways:
        _ways[way.name] = way


def register_hinder(hinder: Hinder) -> None:
    """Add somebody who can say that something must be done first, at start-up."""
    if hinder not in _hinders:
        _hinders.append(hinder)


def register_held_first(held: HeldFirst) -> None:
    """Add what is locked before the person, at start-up."""
    if held not in _held_first:
        _held_first.append(held)


def find_held_first(user_id: int) -> list[frozenset[int]]:
    """Find what has to be locked before this person; locks nothing."""
    return [frozenset(held.find(user_id)) for held in _held_first]


def lock_held_first(found: Sequence[Collection[int]]) -> None:
    """Lock what was found."""
    for held, ids in zip(_held_first, found, strict=True):
        held.lock(ids)


def ways_of_forgetting() -> Mapping[str, Forgetting]:
    """All of them by name, in the order in which they were made known."""
    return _ways


def hindrances_of(user_id: int, *, now: datetime) -> list[str]:
    """What must be done before this person can be forgotten; a fixed number of queries."""
    return [sentence for hinder in _hinders for sentence in hinder(user_id, now)]


def fates_of(user_id: int, *, today: date) -> list[Fate]:
    """Tell for everything that is kept of this person what goes and what stays; a fixed number of queries."""
    held = [(one, _ways[one.name]) for one in everything_held_of(user_id)]
    terms = {
        way.name: until
        for _, way in held
        if way.kept_until and (until := way.kept_until(user_id, today)) and until >= today
    }
    last = max(terms.values(), default=None)
    fates = []
    for one, way in held:
        until = last if way.bears_the_name else terms.get(way.name)
        has_term = way.bears_the_name or way.kept_until is not None
        stays = way.stays if one.rows and (until is not None or not has_term) else ""
        fates.append(
            Fate(
                name=one.name,
                title=one.title,
                rows=len(one.rows),
                goes=way.goes or (ALL_OF_IT if one.rows and not stays else ""),
                stays=stays,
                kept_until=until if stays else None,
            )
        )
    return fates

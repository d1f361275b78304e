"""What the platform holds of one person: every room says what it keeps, why, and until when."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, TypeAlias

from django.utils import timezone

Row: TypeAlias = Mapping[str, str]
"""A Dutch word for each thing that is known, and what is known."""
Read: TypeAlias = Callable[[int], Iterable[Row]]
"""Takes the id of a user and gives rows about that person alone, in a fixed number of queries."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """One kind of data that one room keeps of a person."""

    name: str
    """For a program, such as `memberships`."""
    title: str
    kept: str
    """Dutch sentences: why it is kept, and until when."""
    read: Read


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What was found of one person under one heading."""

    name: str
    title: str
    kept: str
    rows: list[Row]


_holdings: Final[dict[str, Holding]] = {}


def register_holding(*holdings: Holding) -> None:
    """Make known what a room keeps, at start-up; a second registration of a name replaces the first.

    The order of start-up is the order of the rooms, and so the order in which a person reads it.
    """
    for holding in holdings:
        _holdings[holding.name] = holding


def everything_held_of(user_id: int) -> list[Held]:
    """All that the platform keeps of this person; a heading without rows says that there is nothing."""
    return [
        Held(
            name=holding.name,
            title=holding.title,
            kept=holding.kept,
            rows=list(holding.read(user_id)),
        )
        for holding in _holdings.values()
    ]


def known(**words: object) -> Row:
    """Make a row of what is known: empty values fall out, `_` in a word becomes a space."""
    return {
        word.replace("_", " "): _text(value)
        for word, value in words.items()
        if value is not None and value not in ("", [])
    }


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, datetime):
        return timezone.localtime(value).isoformat(sep=" ", timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, list | tuple):
        return ", ".join(_text(one) for one in value)
    return str(value)

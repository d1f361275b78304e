"""What a carried proposal can change; a room above registers each kind with how to check, tell and apply it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from regions.governance.errors import EffectUnknown


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """One change that a proposal asks for: its values, for whom, from which day."""

    region_id: int
    values: Mapping[str, Any]
    from_date: date
    proposal_id: int | None = None
    """Empty while the proposal is being made."""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectLine:
    """One thing that changes, in words: from what to what."""

    label: str
    old: str
    new: str


def _leave_it(_effect: Effect, _now: datetime) -> None:
    """Most changes leave nothing behind when they are not made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectKind:
    """How one kind of change works.

    `describe` checks as well: it refuses (`EffectRefused`) values that cannot be, with the path of each problem,
    and a change that changes nothing. `apply` makes the change inside the caller's transaction, once, and refuses
    what has become impossible since.
    """

    kind: str
    label: str
    current: Callable[[int, date], Mapping[str, Any]]
    """The values of a region on a day, whole: what a form starts from."""
    describe: Callable[[Effect], tuple[EffectLine, ...]]
    apply: Callable[[Effect, datetime], Mapping[str, Any]]
    """Gives facts for the history, as the id of what was made."""
    drop: Callable[[Effect, datetime], None] = _leave_it
    """Hears, inside the caller's transaction, that the change will not be made: the proposal was rejected or
    withdrawn, it asks for something else now, or the change had become impossible."""


_kinds: dict[str, EffectKind] = {}


def register_effect(kind: EffectKind) -> None:
    """Make a kind known, at start-up; a second registration replaces the first."""
    _kinds[kind.kind] = kind


def effect_kind(kind: str) -> EffectKind:
    """Give a kind; refuses (`EffectUnknown`) one that nobody registered."""
    try:
        return _kinds[kind]
    except KeyError:
        raise EffectUnknown from None


def effect_kinds() -> list[EffectKind]:
    """All kinds, by name."""
    return [_kinds[name] for name in sorted(_kinds)]

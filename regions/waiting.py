"""What waits for somebody: apps register where they look, and one list is made of all they find."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, TypeAlias

from regions.actors import Actor
from regions.enums import Urgency

SOON: Final = timedelta(days=3)
_ORDER: Final = {urgency: place for place, urgency in enumerate(Urgency)}


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingItem:
    """One thing that somebody is asked to do: what, why in one sentence, where, and by when."""

    kind: str
    id: int
    title: str
    why: str
    region_id: int
    url: str
    """The page of the web app on which it is done."""
    due_at: datetime | None = None
    """Empty: it can be done at any time."""

    def urgency(self, *, now: datetime) -> Urgency:
        """How near the end is."""
        if self.due_at is None or self.due_at > now + SOON:
            return Urgency.CALM
        return Urgency.SOON if self.due_at > now else Urgency.LATE


Find: TypeAlias = Callable[[Actor, datetime], Iterable[WaitingItem]]
"""Takes a fixed number of queries whatever it finds, and none for who has no role for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingSource:
    """Where one app looks, and what it calls the kinds of things it finds."""

    name: str
    labels: Mapping[str, str]
    """Per kind its Dutch name; a kind belongs to one source."""
    find: Find


_sources: dict[str, WaitingSource] = {}


def register_waiting(source: WaitingSource) -> None:
    """Make a source known, at start-up; a second registration replaces the first."""
    _sources[source.name] = source


def waiting_items(actor: Actor, *, now: datetime) -> list[WaitingItem]:
    """Everything that waits for this person: the late first, then what ends soonest."""
    found = [item for name in sorted(_sources) for item in _sources[name].find(actor, now)]
    return sorted(found, key=lambda item: _place(item, now=now))


def kind_label(kind: str) -> str:
    """The Dutch name of a kind."""
    return next(source.labels[kind] for source in _sources.values() if kind in source.labels)


def _place(item: WaitingItem, *, now: datetime) -> tuple[int, float, str, int]:
    moment = float("inf") if item.due_at is None else item.due_at.timestamp()
    return (_ORDER[item.urgency(now=now)], moment, item.kind, item.id)

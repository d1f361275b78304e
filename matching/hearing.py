"""Who hears a question before it ends: the hours of people are known elsewhere, and come in as one function."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from matching.expiry import expiry_of
from matching.policy import WavePolicy

HearsAt = Callable[[int, datetime], datetime | None]
"""The first moment from this one on at which somebody may be disturbed; None for who never hears it."""


def hears_at_once(_substitute_id: int, moment: datetime) -> datetime:
    """Somebody without hours of their own."""
    return moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """Who hears of this work in time, at each moment."""

    hears_at: HearsAt
    work_starts_at: datetime
    policy: WavePolicy

    def in_time(self, people: Iterable[int], *, asked_at: datetime) -> list[int]:
        """Those who hear a question of this moment before it ends, in the order in which they come."""
        ends_at = self._end_of(asked_at)
        return [
            one
            for one in people
            if (heard_at := self.hears_at(one, asked_at)) is not None
            and (heard_at <= asked_at or heard_at < ends_at)
        ]

    def next_moment(self, people: Iterable[int], *, after: datetime) -> datetime | None:
        """The first moment at which one of these people hears anything; None when nobody does."""
        heard = (self.hears_at(one, after) for one in people)
        return min((moment for moment in heard if moment is not None), default=None)

    def _end_of(self, asked_at: datetime) -> datetime:
        return expiry_of(sent_at=asked_at, work_starts_at=self.work_starts_at, policy=self.policy)

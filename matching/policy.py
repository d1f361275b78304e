"""The first settings of a pool as data: head start, waves, expiry, stop time, quiet hours, reminders."""

from dataclasses import dataclass, field
from datetime import time
from itertools import pairwise


@dataclass(frozen=True, slots=True, kw_only=True)
class ByLead:
    """Minutes that depend on whether the work is today, tomorrow or later."""

    same_day: int
    tomorrow: int
    later: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WaveStep:
    """One wave: minutes after the first one, and how many people; None is everybody who is left."""

    minutes_after: int
    size: int | None

    def __post_init__(self) -> None:
        if self.minutes_after < 0 or (self.size is not None and self.size < 1):
            raise ValueError("a wave starts at 0 minutes or later and asks at least one person")


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietHours:
    """Local hours in which no wave starts; may cross midnight."""

    from_time: time = time(21, 30)
    until_time: time = time(6, 30)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpiryPolicy:
    """How long an offer stays open, by the time left until the work starts."""

    soon_hours: int = 3
    soon_minutes: int = 10
    same_day_minutes: int = 30
    tomorrow_minutes: int = 120
    later_until: time = time(20, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class WavePolicy:
    """How a region asks its pool, with the values of the first settings."""

    head_start_minutes: ByLead = field(
        default_factory=lambda: ByLead(same_day=5, tomorrow=30, later=120)
    )
    same_day_steps: tuple[WaveStep, ...] = (
        WaveStep(minutes_after=0, size=12),
        WaveStep(minutes_after=10, size=24),
        WaveStep(minutes_after=25, size=None),
    )
    later_steps: tuple[WaveStep, ...] = (
        WaveStep(minutes_after=0, size=12),
        WaveStep(minutes_after=2 * 60, size=24),
        WaveStep(minutes_after=24 * 60, size=None),
    )
    expiry: ExpiryPolicy = field(default_factory=ExpiryPolicy)
    quiet_hours: QuietHours | None = field(default_factory=QuietHours)
    stop_minutes: int = 15
    small_chance_minutes: int = 45
    time_zone: str = "Europe/Amsterdam"

    def __post_init__(self) -> None:
        for steps in (self.same_day_steps, self.later_steps):
            require_growing_steps(steps)


@dataclass(frozen=True, slots=True, kw_only=True)
class MorningPolicy:
    """The other first settings of a pool, kept beside the waves."""

    regret_minutes_same_day: int = 5
    regret_minutes_otherwise: int = 30
    reminder_evening: time = time(19, 0)
    reminder_morning: time = time(6, 30)
    document_warning_days: tuple[int, ...] = (90, 14)
    paid_day_fte: float = 0.2
    paid_day_minutes: int = 8 * 60
    use_norm: float = 0.98


def require_steps_in_order(steps: tuple[WaveStep, ...]) -> None:
    """Refuse steps that are empty, not in order of time, or that come after everybody was asked."""
    if not steps:
        raise ValueError("a wave plan has at least one wave")
    for earlier, later in pairwise(steps):
        if later.minutes_after <= earlier.minutes_after:
            raise ValueError("waves are in order of time")
        if earlier.size is None:
            raise ValueError("only the last wave can ask everybody who is left")


def require_growing_steps(steps: tuple[WaveStep, ...]) -> None:
    """Refuse also steps that ask fewer people than the one before: a policy widens its circle."""
    require_steps_in_order(steps)
    for earlier, later in pairwise(steps):
        if later.size is not None and earlier.size is not None and later.size < earlier.size:
            raise ValueError("a later wave asks at least as many people as the one before")

"""When a person may be disturbed: outside quiet hours, inside the times they chose, never for what they muted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from notices.quiet_hours import (
    HOME,
    QUIET_FROM,
    QUIET_UNTIL,
    in_hours,
    moment_of,
)

DAYS_AHEAD: Final = 15
"""Two weeks and a day: a window of every week is found, whatever its day, also when a clock change skips it once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A stretch of a weekday in which somebody wants to be reached; Monday is 0, half-open, within one day."""

    weekday: int
    from_time: time
    until_time: time


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """What one notice has to respect for one person."""

    quiet_hours: tuple[time, time] | None = (QUIET_FROM, QUIET_UNTIL)
    keeps_windows: bool = True
    """False for the answer to what somebody does at this very moment."""
    is_muted: bool = False


AT_ONCE: Final = Manners(quiet_hours=None, keeps_windows=False)
MUTED: Final = Manners(is_muted=True)


def may_disturb(*, now: datetime, manners: Manners, windows: Sequence[Window]) -> bool:
    """Tell whether a phone may make a noise at this moment; without windows every time of day is fine."""
    if manners.is_muted:
        return False
    local = now.astimezone(HOME)
    if manners.quiet_hours is not None and in_hours(local.time(), *manners.quiet_hours):
        return False
    return (
        not manners.keeps_windows or not windows or any(_holds(window, local) for window in windows)
    )


def first_moment(*, now: datetime, manners: Manners, windows: Sequence[Window]) -> datetime | None:
    """The first moment from now on at which the phone may make a noise; None when there is none.

    That is now itself, the end of quiet hours or the start of a window: nothing else begins a good time.
    """
    if may_disturb(now=now, manners=manners, windows=windows):
        return now
    good = (
        moment
        for moment in _beginnings(now=now, manners=manners, windows=windows)
        if may_disturb(now=moment, manners=manners, windows=windows)
    )
    return min(good, default=None)


def _holds(window: Window, local: datetime) -> bool:
    return (
        local.weekday() == window.weekday and window.from_time <= local.time() < window.until_time
    )


def _beginnings(*, now: datetime, manners: Manners, windows: Sequence[Window]) -> list[datetime]:
    if manners.is_muted:
        return []
    today = now.astimezone(HOME).date()
    days = [today + timedelta(days=ahead) for ahead in range(DAYS_AHEAD)]
    found = [
        moment_of(day, window.from_time)
        for day in days
        for window in windows
        if day.weekday() == window.weekday
    ]
    if manners.quiet_hours is not None:
        until = manners.quiet_hours[1]
        found += [moment_of(day, until) for day in days]
    return [moment for moment in found if moment > now]

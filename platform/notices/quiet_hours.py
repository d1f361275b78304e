"""The hours in which nobody's phone makes a noise for work that can wait."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

HOME = ZoneInfo("Europe/Amsterdam")
QUIET_FROM = time(21, 30)
QUIET_UNTIL = time(6, 30)
BOTH_FOLDS: Final = (0, 1)


def first_moment_outside(
    *, now: datetime, quiet_from: time = QUIET_FROM, quiet_until: time = QUIET_UNTIL
) -> datetime | None:
    """Say until when a notice has to wait; None when it may go now.

    The hours are half-open and usually pass midnight; the same time twice means no quiet hours.
    """
    local = now.astimezone(HOME)
    clock = local.time()
    if not in_hours(clock, quiet_from, quiet_until):
        return None
    day = local.date() if clock < quiet_until else local.date() + timedelta(days=1)
    return moment_of(day, quiet_until)


def in_hours(clock: time, start: time, end: time) -> bool:
    """Tell whether a time lies in half-open hours that may cross midnight; the same time twice is never."""
    return start <= clock < end if start <= end else clock >= start or clock < end


def moment_of(day: date, clock: time) -> datetime:
    """The moment a clock on the wall shows this; on the two nights it changes, the later reading of it.

    Built from the wall clock, so that it is still 06:30 after the clocks have changed at night. A time
    that comes twice in October is over only the second time; one that is skipped in March comes after the gap.
    It comes in UTC: a moment on the wall forgets which of the two readings it is as soon as minutes are added.
    """
    read = [datetime.combine(day, clock, HOME).replace(fold=fold) for fold in BOTH_FOLDS]
    return max(moment.astimezone(UTC) for moment in read)

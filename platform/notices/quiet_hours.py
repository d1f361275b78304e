"""The hours in which nobody's phone makes a noise for work that can wait."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

HOME = ZoneInfo("Europe/Amsterdam")
QUIET_FROM = time(21, 30)
QUIET_UNTIL = time(6, 30)


def first_moment_outside(
    *, now: datetime, quiet_from: time = QUIET_FROM, quiet_until: time = QUIET_UNTIL
) -> datetime | None:
    """Say until when a notice has to wait; None when it may go now.

    The hours are half-open and usually pass midnight; the same time twice means no quiet hours.
    """
    local = now.astimezone(HOME)
    clock = local.time()
    if quiet_from <= quiet_until:
        is_quiet = quiet_from <= clock < quiet_until
    else:
        is_quiet = clock >= quiet_from or clock < quiet_until
    if not is_quiet:
        return None
    day = local.date() if clock < quiet_until else local.date() + timedelta(days=1)
    # Built from the wall clock, so that it is still 06:30 after the clocks have changed at night.
    return datetime.combine(day, quiet_until, tzinfo=HOME)

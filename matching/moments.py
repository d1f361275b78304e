"""Local dates and minutes against moments: always worked out in UTC, so a clock change loses nothing."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

AMSTERDAM = "Europe/Amsterdam"


def moment_of(day: date, minute: int, *, time_zone: str = AMSTERDAM) -> datetime:
    """The moment at which a local clock shows this minute of this day, in UTC."""
    midnight = datetime.combine(day + timedelta(days=minute // (24 * 60)), time(0))
    clock = midnight + timedelta(minutes=minute % (24 * 60))
    return clock.replace(tzinfo=ZoneInfo(time_zone)).astimezone(UTC)


def at_local_time(day: date, clock: time, *, time_zone: str = AMSTERDAM) -> datetime:
    """The moment of a local clock time on a day, in UTC."""
    return moment_of(day, clock.hour * 60 + clock.minute, time_zone=time_zone)


def in_utc(moment: datetime) -> datetime:
    """The same moment in UTC; refuses a moment without a time zone."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone is no moment; make it aware first")
    return moment.astimezone(UTC)


def local(moment: datetime, *, time_zone: str = AMSTERDAM) -> datetime:
    """The moment as a local clock shows it."""
    return in_utc(moment).astimezone(ZoneInfo(time_zone))


def days_ahead(*, now: datetime, work_starts_at: datetime, time_zone: str = AMSTERDAM) -> int:
    """Calendar days from the local date of now to that of the work; 0 is today."""
    start = local(work_starts_at, time_zone=time_zone).date()
    return (start - local(now, time_zone=time_zone).date()).days

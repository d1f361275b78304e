"""Which school days the demonstration plays: the clock is the real one, so the day depends on the hour."""

from datetime import date, datetime, time

from django.utils import timezone

from demo.demand import next_school_day, school_days_before

HISTORY_DAYS = 20
PLANNED_DAYS = 5
NOON = time(12)
OVER = time(14, 30)
"""From this hour a school asks for today no longer."""


def mornings_at(now: datetime) -> list[date]:
    """The school days on which something happens now.

    Today until half past two; from noon on, and in the weekend, the next school day as well.
    """
    local = timezone.localtime(now)
    today = local.date()
    is_school_day = today.weekday() < 5
    days = [today] if is_school_day and local.time() < OVER else []
    if not days or local.time() >= NOON:
        days.append(next_school_day(today))
    return days


def past_days(now: datetime) -> list[date]:
    """The days the past is made for: four weeks back, today, and the days for which was planned ahead."""
    today = timezone.localdate(now)
    days = school_days_before(today, HISTORY_DAYS)
    days += [today] if today.weekday() < 5 else []
    ahead = today
    for _ in range(PLANNED_DAYS):
        ahead = next_school_day(ahead)
        days.append(ahead)
    return days


def halves_left(day: date, now: datetime) -> tuple[str, ...]:
    """The half-days of this day for which a school can still ask with some hope."""
    local = timezone.localtime(now)
    if day > local.date() or local.time() < time(7, 50):
        return ("morning", "afternoon")
    return ("afternoon",) if local.time() < time(12, 10) else ()

"""Moments and periods in Dutch words, as notices say them."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Final

from pool.requests.drafts import TIME_ZONE
from pool.requests.enums import Function, Track
from pool.requests.models import RequestPeriod, SubstitutionRequest

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)

MOST_DAYS_NAMED: Final = 5
"""More days than these are counted and not named."""


def periods_in_words(periods: Sequence[RequestPeriod]) -> str:
    """One day with its hours, or the number of days with the first and the last."""
    if not periods:
        return "zie de vraag"
    first, last = periods[0], periods[-1]
    if first.date == last.date:
        start, end = _clock(first.period.lower), _clock(last.period.upper)
        return f"{_day(first.period.lower)}, {start}–{end} uur"
    days = len({period.date for period in periods})
    return f"{days} dagen, van {_day(first.period.lower)} tot en met {_day(last.period.lower)}"


def days_in_words(days: Iterable[date]) -> str:
    """The days themselves as far as somebody reads a list, as in "maandag 23 en woensdag 25 november"; else how many."""
    found = sorted(set(days))
    if not found:
        return ""
    if len(found) > MOST_DAYS_NAMED:
        return f"{len(found)} dagen, van {_day_of(found[0])} tot en met {_day_of(found[-1])}"
    last = found[-1]
    named = [
        f"{WEEKDAYS[day.weekday()]} {day.day}" if day.month == last.month else _day_of(day)
        for day in found[:-1]
    ]
    return " en ".join(part for part in (", ".join(named), _day_of(last)) if part)


def work_in_words(request: SubstitutionRequest) -> str:
    """What is asked for, as in "groep 5" or "wiskunde, vmbo"; the function when there is neither."""
    if request.year_groups:
        return "groep " + " en ".join(str(group) for group in sorted(request.year_groups))
    parts = [request.subject.replace("_", " ")]
    if request.track:
        parts.append(str(Track(request.track).label).lower())
    named = ", ".join(part for part in parts if part)
    return named or str(Function(request.function).label).lower()


def moment_in_words(moment: datetime) -> str:
    """A moment as somebody says it, in the time of the school."""
    return f"{_day(moment)} {_clock(moment)} uur"


def _day(moment: datetime) -> str:
    return _day_of(moment.astimezone(TIME_ZONE).date())


def _day_of(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"


def _clock(moment: datetime) -> str:
    return f"{moment.astimezone(TIME_ZONE):%H:%M}"

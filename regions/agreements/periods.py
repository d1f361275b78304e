"""The periods of an agreement: half-open stretches of days, and what people call them."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from regions.agreements.enums import PeriodKind

MONTHS: Final = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
SCHOOL_YEAR_STARTS: Final = 8
WEEK: Final = timedelta(days=7)
_MONTHS_IN: Final = {PeriodKind.MONTH: 1, PeriodKind.QUARTER: 3, PeriodKind.SCHOOL_YEAR: 12}


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """Some days: the first one, and the one after the last."""

    start: date
    until: date

    def __str__(self) -> str:
        return f"{self.start.isoformat()}/{self.until.isoformat()}"

    @property
    def label(self) -> str:
        """What people call it: a week, a month, a quarter, a school year, or its two dates."""
        for kind in PeriodKind:
            if self.start == first_day(kind, self.start) and self.until == next_start(
                kind, self.start
            ):
                return _LABELS[kind](self.start)
        last = self.until - timedelta(days=1)
        return f"{_day(self.start)} t/m {_day(last)} {last.year}"


def first_day(kind: PeriodKind, day: date) -> date:
    """The first day of the week, month, quarter or school year of this day."""
    match kind:
        case PeriodKind.WEEK:
            return day - timedelta(days=day.weekday())
        case PeriodKind.MONTH:
            return day.replace(day=1)
        case PeriodKind.QUARTER:
            return date(day.year, day.month - (day.month - 1) % 3, 1)
        case PeriodKind.SCHOOL_YEAR:
            year = day.year if day.month >= SCHOOL_YEAR_STARTS else day.year - 1
            return date(year, SCHOOL_YEAR_STARTS, 1)


def next_start(kind: PeriodKind, day: date) -> date:
    """The first day after the period of this day."""
    first = first_day(kind, day)
    if kind == PeriodKind.WEEK:
        return first + WEEK
    months = first.month - 1 + _MONTHS_IN[kind]
    return date(first.year + months // 12, months % 12 + 1, 1)


def stretches_between(kind: PeriodKind, start: date, until: date) -> list[Stretch]:
    """Cut the days from `start` up to `until` into periods; the first and the last may be cut short."""
    found = []
    day = start
    while day < until:
        following = min(next_start(kind, day), until)
        found.append(Stretch(day, following))
        day = following
    return found


def parse_stretch(text: str) -> Stretch:
    """Read `2026-11`, `2026-W47` or `2026-11-02/2026-11-09` (half-open); `ValueError` for anything else."""
    if week := re.fullmatch(r"(\d{4})-W(\d{2})", text):
        start = date.fromisocalendar(int(week[1]), int(week[2]), 1)
        return Stretch(start, start + WEEK)
    if re.fullmatch(r"\d{4}-\d{2}", text):
        start = date.fromisoformat(f"{text}-01")
        return Stretch(start, next_start(PeriodKind.MONTH, start))
    first, _, last = text.partition("/")
    found = Stretch(date.fromisoformat(first), date.fromisoformat(last))
    if found.until <= found.start:
        raise ValueError(text)
    return found


def day_in_words(day: date) -> str:
    """A day as people write it: 2 november 2026."""
    return f"{_day(day)} {day.year}"


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"


def _week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"week {week} van {year}"


def _month(day: date) -> str:
    return f"{MONTHS[day.month - 1]} {day.year}"


def _quarter(day: date) -> str:
    return f"kwartaal {(day.month - 1) // 3 + 1} van {day.year}"


def _school_year(day: date) -> str:
    return f"schooljaar {day.year}-{day.year + 1}"


_LABELS: Final = {
    PeriodKind.WEEK: _week,
    PeriodKind.MONTH: _month,
    PeriodKind.QUARTER: _quarter,
    PeriodKind.SCHOOL_YEAR: _school_year,
}

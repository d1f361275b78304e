"""Which school days the demonstration plays at a moment of the real clock."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from demo.mornings import halves_left, mornings_at, past_days

FRIDAY, SATURDAY, SUNDAY = date(2026, 11, 20), date(2026, 11, 21), date(2026, 11, 22)
MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), ZoneInfo("Europe/Amsterdam"))


@pytest.mark.parametrize(
    ("now", "days"),
    [
        pytest.param(at(MONDAY, 7, 4), [MONDAY], id="early on a school day"),
        pytest.param(at(MONDAY, 12), [MONDAY, TUESDAY], id="from noon the next day too"),
        pytest.param(at(MONDAY, 14, 30), [TUESDAY], id="school is nearly out"),
        pytest.param(at(FRIDAY, 16), [MONDAY], id="Friday afternoon"),
        pytest.param(at(SATURDAY, 9), [MONDAY], id="Saturday"),
        pytest.param(at(SUNDAY, 23, 50), [MONDAY], id="Sunday night"),
        pytest.param(at(MONDAY, 0, 10), [MONDAY], id="just after midnight"),
    ],
)
def test_the_days_that_are_played(now: datetime, days: list[date]) -> None:
    assert mornings_at(now) == days


@pytest.mark.parametrize(
    ("now", "halves"),
    [
        pytest.param(at(MONDAY, 7), ("morning", "afternoon"), id="before school"),
        pytest.param(at(MONDAY, 9), ("afternoon",), id="the morning has begun"),
        pytest.param(at(MONDAY, 13), (), id="the afternoon has begun"),
        pytest.param(at(SUNDAY, 20), ("morning", "afternoon"), id="the evening before"),
    ],
)
def test_what_can_still_be_asked_for_monday(now: datetime, halves: tuple[str, ...]) -> None:
    assert halves_left(MONDAY, now) == halves


def test_the_past_is_four_weeks_of_school_days_and_what_was_planned_ahead() -> None:
    days = past_days(at(SUNDAY, 15))

    assert days[0] == date(2026, 10, 26)
    assert days[19:21] == [FRIDAY, MONDAY]
    assert len(days) == 25
    assert {day.weekday() for day in days} == {0, 1, 2, 3, 4}

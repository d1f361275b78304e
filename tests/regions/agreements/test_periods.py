"""Periods cut the days without gaps, and carry the names that people give them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regions.agreements.enums import PeriodKind
from regions.agreements.periods import Stretch, parse_stretch, stretches_between

DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    ("stretch", "label"),
    [
        (Stretch(date(2026, 11, 16), date(2026, 11, 23)), "week 47 van 2026"),
        (Stretch(date(2026, 11, 1), date(2026, 12, 1)), "november 2026"),
        (Stretch(date(2026, 10, 1), date(2027, 1, 1)), "kwartaal 4 van 2026"),
        (Stretch(date(2026, 8, 1), date(2027, 8, 1)), "schooljaar 2026-2027"),
        (Stretch(date(2026, 11, 3), date(2026, 11, 9)), "3 november t/m 8 november 2026"),
    ],
)
def test_a_period_has_a_name(stretch: Stretch, label: str) -> None:
    assert stretch.label == label


@given(kind=st.sampled_from(PeriodKind), start=DAYS, days=st.integers(1, 900))
def test_the_periods_follow_each_other_without_gaps(
    kind: PeriodKind, start: date, days: int
) -> None:
    until = start + timedelta(days=days)

    found = stretches_between(kind, start, until)

    assert [found[0].start, found[-1].until] == [start, until]
    assert [one.until for one in found[:-1]] == [one.start for one in found[1:]]
    assert all(one.start < one.until for one in found)


@pytest.mark.parametrize(
    ("text", "start", "until"),
    [
        ("2026-11", date(2026, 11, 1), date(2026, 12, 1)),
        ("2026-12", date(2026, 12, 1), date(2027, 1, 1)),
        ("2026-W47", date(2026, 11, 16), date(2026, 11, 23)),
        ("2026-11-02/2026-11-09", date(2026, 11, 2), date(2026, 11, 9)),
    ],
)
def test_a_period_is_read_from_text(text: str, start: date, until: date) -> None:
    assert parse_stretch(text) == Stretch(start, until)


@given(start=DAYS, days=st.integers(1, 900))
def test_a_period_is_read_as_it_is_written(start: date, days: int) -> None:
    stretch = Stretch(start, start + timedelta(days=days))

    assert parse_stretch(str(stretch)) == stretch


@pytest.mark.parametrize("text", ["", "november", "2026-13", "2026-W60", "2026-11-09/2026-11-02"])
def test_anything_else_is_no_period(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_stretch(text)

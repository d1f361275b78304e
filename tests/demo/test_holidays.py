"""The rule by which the demonstration knows about when the school holidays are."""

import itertools
from datetime import date

import pytest

from demo.holidays import holidays_of
from regions.enums import HolidayRegion


@pytest.mark.parametrize("today", [date(2026, 8, 1), date(2026, 11, 30), date(2027, 7, 31)])
def test_a_school_year_has_five_holidays_from_a_saturday_until_a_sunday(today: date) -> None:
    found = list(holidays_of(HolidayRegion.NORTH, today=today))

    assert [name for name, _, _ in found] == [
        "Herfstvakantie",
        "Kerstvakantie",
        "Voorjaarsvakantie",
        "Meivakantie",
        "Zomervakantie",
    ]
    assert {(first.weekday(), last.weekday()) for _, first, last in found} == {(5, 6)}
    assert found[1][1:] == (date(2026, 12, 19), date(2027, 1, 3))
    assert found[4][1].year == 2027
    assert all(before < after for (_, _, before), (_, after, _) in itertools.pairwise(found))


def test_christmas_is_everywhere_at_once_and_spring_is_not() -> None:
    parts = [list(holidays_of(part, today=date(2026, 11, 30))) for part in HolidayRegion]

    assert len({str(holidays[1]) for holidays in parts}) == 1
    assert len({str(holidays[2]) for holidays in parts}) == 2

"""The school holidays of a region: kept by its coordinator, once per day and holiday region, and told in its history."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from regions.access import school_holidays_visible_to
from regions.actors import Actor, actor_of
from regions.domain.school_holidays import (
    NewHoliday,
    add_school_holiday,
    remove_school_holiday,
)
from regions.enums import HolidayRegion, RegionStatus
from regions.errors import NotAllowed, NotFound, RegionClosed
from regions.models import Region, RegionEvent, SchoolHoliday
from regions.queries import for_school_holidays
from regions.wording import words_of
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW, TODAY
from tests.factories.holidays import make_school_holiday
from tests.factories.regions import make_location

pytestmark = pytest.mark.django_db

CHRISTMAS = NewHoliday(
    name="Kerstvakantie",
    holiday_region=HolidayRegion.NORTH,
    first_date=date(2026, 12, 19),
    last_date=date(2027, 1, 3),
)


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def koos(cast: Cast) -> Actor:
    """Keeps the home region."""
    return actor_of(cast.home.coordinator, NOW)


def add(actor: Actor, region: Region, holiday: NewHoliday = CHRISTMAS) -> SchoolHoliday:
    return add_school_holiday(actor=actor, region_id=region.pk, holiday=holiday, now=NOW)


def reaches(region: Region) -> list[str]:
    rows = SchoolHoliday.objects.filter(region=region)
    found: list[Any] = list(for_school_holidays(rows, today=TODAY))
    return [holiday.reach for holiday in found]


def test_a_holiday_comes_and_goes_and_the_history_tells_both(cast: Cast, koos: Actor) -> None:
    holiday = add(koos, cast.home.region)
    remove_school_holiday(actor=koos, holiday_id=holiday.pk, now=NOW)

    assert not SchoolHoliday.objects.exists()
    events = RegionEvent.objects.filter(subject="school_holiday").order_by("pk")
    assert [event.move for event in events] == ["add", "remove"]
    assert {words_of(event) for event in events} == {
        "Kerstvakantie (noord), 19-12-2026 tot en met 03-01-2027"
    }


def test_a_holiday_that_is_gone_is_as_unknown_as_one_that_never_was(
    cast: Cast, koos: Actor
) -> None:
    holiday = add(koos, cast.home.region)
    remove_school_holiday(actor=koos, holiday_id=holiday.pk, now=NOW)

    with pytest.raises(NotFound):
        remove_school_holiday(actor=koos, holiday_id=holiday.pk, now=NOW)


def test_only_who_keeps_the_region_changes_its_holidays(cast: Cast, koos: Actor) -> None:
    elsewhere = make_school_holiday(region=cast.away.region)

    with pytest.raises(NotAllowed):
        add(actor_of(cast.home.planner, NOW), cast.home.region)
    with pytest.raises(NotFound):
        add(koos, cast.away.region)
    with pytest.raises(NotFound):
        remove_school_holiday(actor=koos, holiday_id=elsewhere.pk, now=NOW)
    assert list(SchoolHoliday.objects.all()) == [elsewhere]


def test_a_region_that_stopped_keeps_its_holidays_as_they_were(cast: Cast, koos: Actor) -> None:
    holiday = add(koos, cast.home.region)
    Region.objects.filter(pk=cast.home.region.pk).update(status=RegionStatus.ENDED)

    with pytest.raises(RegionClosed):
        remove_school_holiday(actor=koos, holiday_id=holiday.pk, now=NOW)


def test_a_stranger_reads_only_the_holidays_of_the_own_region(cast: Cast) -> None:
    make_school_holiday(region=cast.home.region)
    away = make_school_holiday(region=cast.away.region)

    assert list(school_holidays_visible_to(actor_of(cast.away.sam, NOW))) == [away]


@pytest.mark.parametrize(
    ("given", "constraint"),
    [
        ({"name": " "}, "school_holiday_has_a_name"),
        ({"holiday_region": "west"}, "school_holiday_has_a_holiday_region"),
        (
            {"last_date": TODAY - timedelta(days=1)},
            "school_holiday_does_not_end_before_it_starts",
        ),
        (
            {"last_date": TODAY + timedelta(days=70)},
            "school_holiday_is_no_longer_than_ten_weeks",
        ),
    ],
)
def test_the_database_refuses_what_is_no_holiday(
    cast: Cast, given: dict[str, Any], constraint: str
) -> None:
    with pytest.raises(IntegrityError, match=constraint):
        make_school_holiday(region=cast.home.region, **given)


def test_a_holiday_may_last_one_day_and_ten_weeks(cast: Cast) -> None:
    make_school_holiday(region=cast.home.region, last_date=TODAY)
    summer = TODAY + timedelta(days=1)
    make_school_holiday(
        region=cast.home.region, first_date=summer, last_date=summer + timedelta(days=69)
    )


def test_two_holidays_share_no_day_in_one_holiday_region_of_one_region(cast: Cast) -> None:
    first = make_school_holiday(region=cast.home.region)
    for part in (HolidayRegion.MIDDLE, HolidayRegion.SOUTH):
        make_school_holiday(region=cast.home.region, holiday_region=part)
    make_school_holiday(region=cast.away.region)
    make_school_holiday(region=cast.home.region, first_date=first.last_date + timedelta(days=1))

    with pytest.raises(IntegrityError, match="do_not_overlap"), transaction.atomic():
        make_school_holiday(region=cast.home.region, first_date=first.last_date)


def test_a_holiday_is_for_the_schools_that_lie_in_its_part_of_the_country(cast: Cast) -> None:
    place = cast.home
    make_school_holiday(region=place.region)
    assert reaches(place.region) == ["none"]

    north = make_location(
        region=place.region, board=place.board, holiday_region=HolidayRegion.NORTH
    )
    assert reaches(place.region) == ["all"]

    make_location(region=place.region, board=place.board, holiday_region=HolidayRegion.SOUTH)
    assert reaches(place.region) == ["some"]

    north.closed_date = TODAY
    north.save()
    assert reaches(place.region) == ["none"]


def test_holidays_are_those_that_touch_the_days_asked_for(cast: Cast) -> None:
    week = timedelta(days=7)
    make_school_holiday(region=cast.home.region)
    wanted = make_school_holiday(region=cast.home.region, first_date=TODAY + week)
    make_school_holiday(region=cast.home.region, first_date=TODAY + 2 * week)

    found = for_school_holidays(
        SchoolHoliday.objects.all(),
        today=TODAY,
        region_id=cast.home.region.pk,
        from_date=wanted.first_date,
        until_date=wanted.last_date,
    )

    assert list(found) == [wanted]

"""Dull school holidays."""

from datetime import timedelta
from typing import Any

from regions.enums import HolidayRegion
from regions.models import Region, SchoolHoliday
from tests.factories.clock import TODAY


def make_school_holiday(*, region: Region, **given: Any) -> SchoolHoliday:
    """A week of autumn holiday in the north, from today."""
    values: dict[str, Any] = {
        "name": "Herfstvakantie",
        "holiday_region": HolidayRegion.NORTH,
        "first_date": TODAY,
    }
    values |= given
    values.setdefault("last_date", values["first_date"] + timedelta(days=6))
    return SchoolHoliday.objects.create(region=region, **values)

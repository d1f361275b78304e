"""In the seeded demonstration both regions keep the holidays of this school year, for where their schools lie."""

import pytest

from demo.holidays import make_holidays
from regions.models import SchoolHoliday
from tests.demo.seeded.conftest import Demo

pytestmark = pytest.mark.django_db


def test_both_regions_have_the_holidays_of_every_part_where_they_have_schools(demo: Demo) -> None:
    for region in (demo.region, demo.other_region):
        parts = set(region.locations.exclude(holiday_region="").values_list("holiday_region"))
        kept = SchoolHoliday.objects.filter(region=region)

        assert set(kept.values_list("holiday_region")) == parts
        assert kept.count() == 5 * len(parts)


def test_making_them_again_adds_nothing(demo: Demo) -> None:
    before = SchoolHoliday.objects.count()

    make_holidays(now=demo.now)

    assert SchoolHoliday.objects.count() == before

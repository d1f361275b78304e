"""In the seeded demonstration people stand ready, those of the cast among them, in a region that pays for it."""

import pytest
from django.utils import timezone

from demo.standby import SHOWN
from pool.requests.models import StandbyHalfDay
from pool.requests.policy import standby_rules
from tests.demo.seeded.conftest import Demo

pytestmark = pytest.mark.django_db


def test_people_stand_ready_behind_and_ahead_where_an_allowance_was_decided(demo: Demo) -> None:
    today = timezone.localdate(demo.now)
    rows = StandbyHalfDay.objects.filter(substitute__region=demo.region)

    assert standby_rules(region_id=demo.region.pk).on(today).is_offered
    assert rows.filter(date__lt=today).exists()
    assert rows.filter(date__gt=today, substitute__email__in=SHOWN).exists()
    assert StandbyHalfDay.objects.filter(substitute__region=demo.other_region).exists()

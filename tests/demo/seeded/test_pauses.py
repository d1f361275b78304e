"""In the seeded demonstration some people do not want a school for a few weeks, those of the cast among them."""

import pytest
from django.utils import timezone

from demo.pauses import SHOWN
from pool.people.models import SchoolPreference
from tests.demo.seeded.conftest import Demo

pytestmark = pytest.mark.django_db


def test_the_invallers_of_the_cast_and_some_others_have_a_pause_that_runs(demo: Demo) -> None:
    rows = SchoolPreference.objects.filter(
        substitute__region=demo.region, last_date__gt=timezone.localdate(demo.now)
    )

    shown = {email for email in rows.values_list("substitute__email", flat=True) if email in SHOWN}
    assert shown == {"invaller@demo.test", "invaller2@demo.test"}
    assert rows.count() > len(shown)
    assert SchoolPreference.objects.filter(
        substitute__region=demo.other_region, last_date__isnull=False
    ).exists()

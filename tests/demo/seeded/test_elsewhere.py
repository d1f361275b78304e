"""In the seeded demonstration some people work elsewhere on a day to come, those of the cast among them."""

import pytest
from django.utils import timezone

from demo.elsewhere import SHOWN
from pool.people.models import BookedElsewhere
from tests.demo.seeded.conftest import Demo

pytestmark = pytest.mark.django_db


def test_the_invallers_of_the_cast_and_some_others_work_elsewhere(demo: Demo) -> None:
    rows = BookedElsewhere.objects.filter(substitute__region=demo.region)

    shown = {email for email in rows.values_list("substitute__email", flat=True) if email in SHOWN}
    assert shown == {"invaller@demo.test", "invaller2@demo.test"}
    assert rows.count() > len(shown)
    assert not rows.filter(date__lte=timezone.localdate(demo.now)).exists()
    assert BookedElsewhere.objects.filter(substitute__region=demo.other_region).exists()

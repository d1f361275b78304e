"""The shares of the cast in the seeded demonstration: there is something to see, and others to compare with."""

import pytest
from django.utils import timezone

from demo.cast import CAST
from pool.people.models import Substitute
from pool.requests.models import Offer
from pool.requests.own_share import own_share, own_share_rows
from regions.agreements.enums import PeriodKind
from regions.agreements.periods import Stretch, first_day, next_start
from tests.demo.seeded.conftest import Demo

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("email", ["invaller@demo.test", "invaller2@demo.test"])
def test_an_invaller_of_the_cast_was_asked_worked_and_has_a_group(demo: Demo, email: str) -> None:
    assert email in {member.email for member in CAST}
    substitute = Substitute.objects.get(user__email=email)
    today = timezone.localdate(demo.now)
    kind = PeriodKind.SCHOOL_YEAR
    stretch = Stretch(first_day(kind, today), next_start(kind, today))

    share = own_share(substitute=substitute, stretch=stretch, today=today)
    rows = own_share_rows(substitute=substitute, stretch=stretch, today=today)

    assert share.others_in_group is not None
    assert share.asked.own == len(rows.asked) > 0
    assert share.half_days.own == len(rows.half_days) > 0
    assert share.asked.own <= Offer.objects.filter(substitute=substitute).count()

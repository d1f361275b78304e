"""In the seeded demonstration somebody left for good: no address is left, and the rest has a last day."""

import pytest

from accounts.models import ForgettingTerm
from pool.people.models import Substitute
from tests.demo.seeded.conftest import Demo

pytestmark = pytest.mark.django_db


def test_of_who_left_for_good_only_what_must_stay_is_there(demo: Demo) -> None:
    terms = ForgettingTerm.objects.filter(finished_at__isnull=True)

    gone = Substitute.objects.filter(user__in=terms.values("user"), region=demo.region).get()
    assert (gone.email, gone.phone, gone.home_pc4) == ("", "", "")
    assert gone.user is not None
    assert not gone.user.is_active
    assert gone.given_name

"""In the seeded demonstration some people teach some groups only, one of the cast among them."""

import pytest

from pool.people.models import Substitute
from tests.demo.seeded.conftest import Demo

pytestmark = pytest.mark.django_db


def test_one_of_the_cast_and_some_others_chose_groups(demo: Demo) -> None:
    chosen = Substitute.objects.filter(region=demo.region).exclude(year_groups=[])

    assert chosen.get(email="invaller2@demo.test").year_groups == [3, 4, 5, 6, 7, 8]
    assert chosen.filter(year_groups=[1, 2, 3, 4]).exists()
    assert chosen.count() < Substitute.objects.filter(region=demo.region).count() / 10

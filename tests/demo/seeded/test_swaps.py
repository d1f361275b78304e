"""In the seeded demonstration a colleague looks for somebody, and the invaller of the cast can answer."""

import pytest

from pool.requests.models import SwapQuestion
from pool.requests.swap_queries import open_to
from tests.demo.seeded.conftest import Demo

pytestmark = pytest.mark.django_db


def test_the_invaller_of_the_cast_can_take_over_from_a_colleague(demo: Demo) -> None:
    asked = SwapQuestion.objects.filter(substitute__email="invaller@demo.test")

    assert open_to(asked, now=demo.now).exists()

"""In the seeded demonstration both sides looked back on past work, and something is left to answer."""

import pytest

from pool.requests.enums import Side
from pool.requests.looking_back import to_look_back_on
from pool.requests.models import Assignment, LookBack, WelcomeList
from pool.requests.welcome_totals import totals_in
from regions.models import Membership
from tests.demo.seeded.conftest import Demo

pytestmark = pytest.mark.django_db


def test_schools_read_totals_and_both_sides_have_something_to_answer(demo: Demo) -> None:
    for region in (demo.region, demo.other_region):
        said = LookBack.objects.filter(region=region)
        work = Assignment.objects.filter(region=region)

        assert set(said.values_list("side", flat=True)) == {Side.SUBSTITUTE, Side.SCHOOL}
        assert WelcomeList.objects.filter(region=region).exists()
        assert totals_in(said, now=demo.now)
        assert to_look_back_on(work, now=demo.now).filter(said_by_school=False).exists()


def test_the_invaller_of_the_cast_can_look_back(demo: Demo) -> None:
    own = Assignment.objects.filter(substitute__email="invaller@demo.test")

    assert to_look_back_on(own, now=demo.now).filter(said_by_substitute=False).exists()


def test_the_school_of_the_cast_reads_a_total(demo: Demo) -> None:
    [school] = Membership.objects.filter(user__email="schoolleider@demo.test").values_list(
        "location", flat=True
    )

    assert totals_in(LookBack.objects.filter(location=school), now=demo.now)

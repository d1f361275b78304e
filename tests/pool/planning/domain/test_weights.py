"""What a school counts for when scarcity is shared: who gets the only one who is free."""

from typing import Any

import pytest

from pool.requests.domain.openings import open_request
from pool.requests.models import PoolPolicy, SubstitutionRequest
from regions.models import SchoolLocation
from tests.factories.clock import LONG_AGO
from tests.factories.morning import Morning, make_draft, make_morning, make_substitute
from tests.factories.regions import make_location
from tests.pool.planning.night import NIGHT, chosen, make_and_read

pytestmark = pytest.mark.django_db


@pytest.fixture
def morning() -> Morning:
    """Two schools of one board ask for somebody, and one person is free."""
    morning = make_morning()
    make_substitute(morning)
    return morning


def other_school(morning: Morning) -> SchoolLocation:
    return make_location(region=morning.region, board=morning.board, name="De Vlinder", sector="po")


def ask(morning: Morning, school: SchoolLocation) -> SubstitutionRequest:
    draft = make_draft(morning, location=school)
    return open_request(actor=morning.planner, draft=draft, now=NIGHT)


def set_planning(morning: Morning, **planning: Any) -> None:
    PoolPolicy.objects.create(
        region=morning.region, from_date=LONG_AGO, name="Eigen", settings={"planning": planning}
    )


@pytest.mark.parametrize("heavy", [0, 1])
def test_the_only_one_who_is_free_goes_where_work_counts_for_more(
    morning: Morning, heavy: int
) -> None:
    schools = [morning.school, other_school(morning)]
    set_planning(morning, school_weights={str(schools[heavy].pk): 2.0})
    requests = [ask(morning, school) for school in schools]

    plan = make_and_read(morning, fair=True)

    assert set(chosen(plan)) == {requests[heavy].pk}


def test_a_plan_tells_plain_minutes_whatever_a_school_counts_for(morning: Morning) -> None:
    set_planning(morning, school_weights={str(morning.school.pk): 2.0})
    ask(morning, morning.school)
    ask(morning, other_school(morning))

    (line,) = make_and_read(morning, fair=True).boards

    day = (12 - 8.5) * 60 + (14.75 - 12.75) * 60
    assert (line["asked"], line["covered"]) == (2 * day, day)

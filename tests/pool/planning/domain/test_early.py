"""The plan that is there before the planner is."""

from datetime import UTC, datetime
from typing import Any, Final

import pytest

from pool.planning.domain.early import ask_for_early_plan
from pool.planning.enums import PlanStatus
from pool.planning.models import MorningPlan, PlanDecision
from pool.requests.models import PoolPolicy
from tests.factories.clock import LONG_AGO, TODAY
from tests.factories.morning import Morning, make_morning, make_substitute
from tests.pool.planning.night import ask_at_night

pytestmark = pytest.mark.django_db

TEN_PAST_SIX: Final = datetime(2026, 11, 23, 5, 10, tzinfo=UTC)
HALF_PAST_SIX: Final = datetime(2026, 11, 23, 5, 30, tzinfo=UTC)


@pytest.fixture
def morning() -> Morning:
    return make_morning()


def set_planning(morning: Morning, **planning: Any) -> None:
    PoolPolicy.objects.create(
        region=morning.region, from_date=LONG_AGO, name="Eigen", settings={"planning": planning}
    )


def test_from_the_time_of_the_policy_a_plan_is_asked_for_once(morning: Morning) -> None:
    set_planning(morning, at="06:15", is_fair=False, seconds=5)
    make_substitute(morning)
    ask_at_night(morning)

    region_id = morning.region.pk
    assert ask_for_early_plan(region_id=region_id, now=TEN_PAST_SIX) is None
    asked = ask_for_early_plan(region_id=region_id, now=HALF_PAST_SIX)
    assert ask_for_early_plan(region_id=region_id, now=HALF_PAST_SIX) is None

    plan = MorningPlan.objects.get()
    assert asked == plan
    assert (plan.date, plan.status, plan.seconds) == (TODAY, PlanStatus.QUEUED, 5)
    assert plan.asked_by is None
    assert PlanDecision.objects.get().actor_role == "system"


def test_a_region_that_wants_no_plan_by_itself_gets_none(morning: Morning) -> None:
    set_planning(morning, at=None)
    ask_at_night(morning)

    assert ask_for_early_plan(region_id=morning.region.pk, now=HALF_PAST_SIX) is None


def test_a_morning_without_open_requests_gets_none(morning: Morning) -> None:
    set_planning(morning, at="06:15")

    assert ask_for_early_plan(region_id=morning.region.pk, now=HALF_PAST_SIX) is None
    assert MorningPlan.objects.count() == 0


def test_a_plan_that_failed_is_not_asked_for_again_by_itself(morning: Morning) -> None:
    set_planning(morning, at="06:15")
    make_substitute(morning)
    ask_at_night(morning)
    ask_for_early_plan(region_id=morning.region.pk, now=HALF_PAST_SIX)
    MorningPlan.objects.update(status=PlanStatus.FAILED)

    assert ask_for_early_plan(region_id=morning.region.pk, now=HALF_PAST_SIX) is None

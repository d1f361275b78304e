"""Running a morning plan: who is chosen, what is said about the rest, and what a second run does."""

from datetime import datetime, timedelta
from itertools import count
from typing import Any

import pytest

from pool.people.enums import PoolGroup
from pool.planning.domain.running import BROKEN, ask_for_plan, left_behind, make_plan
from pool.planning.enums import PlanStatus, WhyUncovered
from pool.planning.errors import DayOver, DayTooFar, PlanUnderWay, RegionNeeded
from pool.planning.models import MorningPlan, PlanChoice, PlanDecision, PlanGap
from pool.requests.domain.openings import open_request
from pool.requests.models import Offer
from regions.actors import actor_of
from regions.enums import Role
from regions.errors import NotAllowed, NotFound
from tests.factories.clock import TODAY
from tests.factories.morning import Morning, make_draft, make_morning, make_substitute
from tests.factories.regions import make_membership, make_user
from tests.pool.planning.night import NIGHT, ask_at_night, chosen, make_and_read

pytestmark = pytest.mark.django_db


@pytest.fixture
def morning() -> Morning:
    return make_morning()


def test_two_requests_get_two_people_and_nobody_is_asked_yet(morning: Morning) -> None:
    people = {make_substitute(morning, km=1).pk, make_substitute(morning, km=2).pk}
    requests = ask_at_night(morning, number=2)

    plan = make_and_read(morning)

    assert plan.status == PlanStatus.READY
    assert set(chosen(plan)) == {request.pk for request in requests}
    assert set(chosen(plan).values()) == people
    assert (plan.requests_planned, plan.periods_asked, plan.periods_covered) == (2, 4, 4)
    assert plan.objective <= plan.bound
    assert Offer.objects.count() == 0


def test_the_only_one_who_fits_stays_free_for_the_request_nobody_else_can_do(
    morning: Morning,
) -> None:
    # Alone, the first request would take the permanent one, who lives nearest.
    make_substitute(morning, km=3, group=PoolGroup.ON_CALL, weekdays=(0,))
    both_days = make_substitute(morning, km=1, group=PoolGroup.PERMANENT, weekdays=(0, 1))
    tomorrow = TODAY + timedelta(days=1)
    one_day = open_request(actor=morning.leader, draft=make_draft(morning), now=NIGHT)
    two_days = open_request(
        actor=morning.leader, draft=make_draft(morning, dates=(TODAY, tomorrow)), now=NIGHT
    )

    plan = make_and_read(morning)

    assert chosen(plan)[two_days.pk] == both_days.pk
    assert one_day.pk in chosen(plan)
    assert plan.periods_covered == plan.periods_asked


def test_a_choice_says_why_and_how_far(morning: Morning) -> None:
    make_substitute(morning, km=1, group=PoolGroup.PERMANENT)
    ask_at_night(morning)

    choice = PlanChoice.objects.get(plan=make_and_read(morning))

    assert choice.reasons[0] == "Vaste pool."
    assert choice.position == 1
    assert choice.km is not None
    assert [period.date for period in choice.periods.all()] == [TODAY, TODAY]


def test_without_anybody_who_fits_the_gap_says_so(morning: Morning) -> None:
    make_substitute(morning, weekdays=(1, 2, 3, 4))
    [request] = ask_at_night(morning)

    gap = PlanGap.objects.get(plan=make_and_read(morning))

    assert (gap.request_id, gap.why) == (request.pk, WhyUncovered.NOBODY_ELIGIBLE)
    assert (gap.periods, gap.eligible) == (2, 0)


def test_with_one_person_for_two_requests_the_gap_says_that_they_are_elsewhere(
    morning: Morning,
) -> None:
    make_substitute(morning)
    ask_at_night(morning, number=2)

    gap = PlanGap.objects.get(plan=make_and_read(morning))

    assert (gap.why, gap.eligible) == (WhyUncovered.USED_ELSEWHERE, 1)


def test_a_newer_plan_replaces_the_one_before(morning: Morning) -> None:
    make_substitute(morning)
    ask_at_night(morning)
    first = make_and_read(morning)

    second = make_and_read(morning, now=NIGHT + timedelta(minutes=5))

    first.refresh_from_db()
    assert (first.status, second.status) == (PlanStatus.REPLACED, PlanStatus.READY)
    rows = PlanDecision.objects.filter(subject="plan").order_by("pk")
    assert list(rows.values_list("subject_id", "move")) == [
        (first.pk, "ask"),
        (first.pk, "start"),
        (first.pk, "finish"),
        (second.pk, "ask"),
        (second.pk, "start"),
        (first.pk, "replace"),
        (second.pk, "finish"),
    ]


def test_a_job_that_runs_twice_makes_one_plan(morning: Morning) -> None:
    make_substitute(morning)
    ask_at_night(morning)
    plan = make_and_read(morning)
    version = plan.version

    make_plan(plan_id=plan.pk, clock=lambda: NIGHT)

    plan.refresh_from_db()
    assert plan.version == version
    assert PlanChoice.objects.filter(plan=plan).count() == 1


def test_a_plan_that_a_killed_worker_left_running_is_made_after_all(morning: Morning) -> None:
    make_substitute(morning)
    ask_at_night(morning)
    plan = ask_for_plan(
        actor=morning.planner, region_id=None, day=TODAY, is_fair=False, seconds=1, now=NIGHT
    )
    MorningPlan.objects.filter(pk=plan.pk).update(status=PlanStatus.RUNNING, progress=40)

    make_plan(plan_id=plan.pk, clock=lambda: NIGHT)

    plan.refresh_from_db()
    assert plan.status == PlanStatus.READY


def test_the_same_night_gives_the_same_plan(morning: Morning) -> None:
    for km in range(1, 6):
        make_substitute(morning, km=km)
    ask_at_night(morning, number=4)

    assert chosen(make_and_read(morning)) == chosen(make_and_read(morning))


def test_a_day_without_open_requests_gives_an_empty_plan(morning: Morning) -> None:
    make_substitute(morning)

    plan = make_and_read(morning)

    assert plan.status == PlanStatus.READY
    assert (plan.periods_asked, plan.periods_covered) == (0, 0)


def test_what_cannot_be_asked_for_is_refused(morning: Morning) -> None:
    values: dict[str, Any] = {"is_fair": True, "seconds": 1, "now": NIGHT}
    ask_for_plan(actor=morning.planner, region_id=None, day=TODAY, **values)

    with pytest.raises(PlanUnderWay):
        ask_for_plan(actor=morning.planner, region_id=None, day=TODAY, **values)
    with pytest.raises(DayOver):
        ask_for_plan(actor=morning.planner, region_id=None, day=TODAY - timedelta(days=2), **values)
    with pytest.raises(NotAllowed):
        ask_for_plan(actor=morning.leader, region_id=None, day=TODAY, **values)


def test_a_planner_of_another_region_plans_nothing_here(morning: Morning) -> None:
    stranger = make_morning()

    with pytest.raises(NotFound):
        ask_for_plan(
            actor=stranger.planner,
            region_id=morning.region.pk,
            day=TODAY,
            is_fair=True,
            seconds=1,
            now=NIGHT,
        )


def test_who_plans_in_two_regions_has_to_name_one(morning: Morning) -> None:
    user = make_user()
    for region in (morning.region, make_morning().region):
        make_membership(user=user, role=Role.PLANNER, region=region)

    with pytest.raises(RegionNeeded):
        ask_for_plan(
            actor=actor_of(user, NIGHT),
            region_id=None,
            day=TODAY,
            is_fair=True,
            seconds=1,
            now=NIGHT,
        )


def test_a_failure_at_the_very_end_frees_the_day_and_says_so(morning: Morning) -> None:
    make_substitute(morning)
    ask_at_night(morning)
    plan = ask_for_plan(
        actor=morning.planner, region_id=None, day=TODAY, is_fair=False, seconds=1, now=NIGHT
    )
    calls = count()

    def clock() -> datetime:
        # The start and the gathering went well; then, once, something breaks while the plan is kept.
        if next(calls) == 2:
            raise ConnectionError("gone")
        return NIGHT

    with pytest.raises(ConnectionError):
        make_plan(plan_id=plan.pk, clock=clock)

    plan.refresh_from_db()
    assert (plan.status, plan.failed_because) == (PlanStatus.FAILED, BROKEN)
    assert PlanChoice.objects.count() == 0
    ask_for_plan(
        actor=morning.planner, region_id=None, day=TODAY, is_fair=False, seconds=1, now=NIGHT
    )


def test_a_plan_whose_job_is_lost_is_found_after_its_time(morning: Morning) -> None:
    plan = ask_for_plan(
        actor=morning.planner, region_id=None, day=TODAY, is_fair=False, seconds=20, now=NIGHT
    )

    assert left_behind(now=NIGHT + timedelta(minutes=5)) == []
    assert left_behind(now=NIGHT + timedelta(minutes=6)) == [plan.pk]


def test_a_day_far_ahead_is_refused(morning: Morning) -> None:
    with pytest.raises(DayTooFar):
        ask_for_plan(
            actor=morning.planner,
            region_id=None,
            day=TODAY + timedelta(days=90),
            is_fair=True,
            seconds=1,
            now=NIGHT,
        )

"""Planning again: who said yes or has the question stays, a no is a no, and little else changes."""

from datetime import timedelta
from typing import Any

import pytest

from pool.people.enums import PoolGroup
from pool.planning.domain import sending
from pool.planning.domain.replanning import ask_to_plan_again
from pool.planning.domain.running import ask_for_plan, make_plan
from pool.planning.domain.wishing import set_wish
from pool.planning.enums import ChangeReason, ChoiceStatus, PlanStatus, WishKind
from pool.planning.errors import DayOver, PlanNotCurrent, PlanNotFound, PlanUnderWay
from pool.planning.models import MorningPlan, PlanChange, PlanChoice, PlanDecision
from pool.requests.domain.assignments import assign_by_hand, cancel_assignment
from pool.requests.domain.closing import cancel_request
from pool.requests.domain.expiry import expire_offers
from pool.requests.domain.offers import accept_offer, refuse_offer
from pool.requests.domain.openings import open_request
from pool.requests.models import Offer, PoolPolicy
from regions.errors import NotAllowed
from tests.factories.clock import LONG_AGO, TODAY
from tests.factories.morning import Morning, actor_for, make_draft, make_morning, make_substitute
from tests.pool.planning.night import (
    EARLY,
    NIGHT,
    again_and_read,
    ask_at_night,
    changes_of,
    chosen,
    make_and_read,
    make_and_send,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def morning() -> Morning:
    return make_morning()


def test_a_yes_and_an_open_question_stay_and_after_a_no_somebody_else_is_chosen(
    morning: Morning,
) -> None:
    people = {person.pk: person for person in (make_substitute(morning, km=km) for km in (1, 2, 3))}
    ask_at_night(morning, number=3)
    plan = make_and_send(morning)
    yes, no, silent = Offer.objects.order_by("pk")
    late = make_substitute(morning, km=4)
    accept_offer(actor=actor_for(people[yes.substitute_id]), offer_id=yes.pk, now=EARLY)
    refuse_offer(actor=actor_for(people[no.substitute_id]), offer_id=no.pk, now=EARLY)

    again = again_and_read(morning, plan)

    assert chosen(again) == {
        yes.request_id: yes.substitute_id,
        no.request_id: late.pk,
        silent.request_id: silent.substitute_id,
    }
    rows = {choice.request_id: choice for choice in PlanChoice.objects.filter(plan=again)}
    asked = {pk: (row.status, row.offer_id) for pk, row in rows.items()}
    assert asked == {
        yes.request_id: (ChoiceStatus.SENT, yes.pk),
        no.request_id: (ChoiceStatus.PROPOSED, None),
        silent.request_id: (ChoiceStatus.SENT, silent.pk),
    }
    assert changes_of(again) == [
        (no.request_id, no.substitute_id, late.pk, ChangeReason.DECLINED, 2)
    ]
    assert (again.base, again.most_changes, again.moved) == (plan, 4, 0)


def test_an_open_question_stays_also_when_somebody_better_is_free_now(morning: Morning) -> None:
    asked = make_substitute(morning, km=9)
    [request] = ask_at_night(morning)
    plan = make_and_send(morning)
    make_substitute(morning, km=1, group=PoolGroup.PERMANENT)

    again = again_and_read(morning, plan, most_changes=100)

    assert chosen(again) == {request.pk: asked.pk}
    assert changes_of(again) == []


def test_who_let_the_question_pass_is_out(morning: Morning) -> None:
    first = make_substitute(morning, km=1)
    [request] = ask_at_night(morning)
    plan = make_and_send(morning)
    late = Offer.objects.get().expires_at
    expire_offers(request_id=request.pk, now=late)

    again = again_and_read(morning, plan, now=late)

    assert chosen(again) == {}
    assert changes_of(again) == [(request.pk, first.pk, None, ChangeReason.EXPIRED, 2)]


def test_who_called_off_is_out_and_the_day_is_covered_by_another(morning: Morning) -> None:
    first = make_substitute(morning, km=1)
    [request] = ask_at_night(morning)
    plan = make_and_send(morning)
    offer = Offer.objects.get()
    assignment = accept_offer(actor=actor_for(first), offer_id=offer.pk, now=EARLY)
    second = make_substitute(morning, km=2)
    cancel_assignment(actor=actor_for(first), assignment_id=assignment.pk, reason="", now=EARLY)

    again = again_and_read(morning, plan)

    assert chosen(again) == {request.pk: second.pk}
    assert changes_of(again) == [(request.pk, first.pk, second.pk, ChangeReason.CALLED_OFF, 2)]


def test_a_new_request_comes_in_and_the_rest_stays_as_it_is(morning: Morning) -> None:
    for km in (1, 2, 3):
        make_substitute(morning, km=km)
    ask_at_night(morning, number=2)
    plan = make_and_read(morning)
    [new] = ask_at_night(morning)

    again = again_and_read(morning, plan, now=NIGHT)

    after = chosen(again)
    assert {request: who for request, who in after.items() if request != new.pk} == chosen(plan)
    assert changes_of(again) == [(new.pk, None, after[new.pk], ChangeReason.NEWLY_COVERED, 2)]
    plan.refresh_from_db()
    assert (plan.status, again.status) == (PlanStatus.REPLACED, PlanStatus.READY)


@pytest.mark.parametrize("most", [0, 1])
def test_no_more_other_choices_change_than_was_said(morning: Morning, most: int) -> None:
    # Whoever can come on both days was chosen for one; the new request needs exactly that person.
    both = make_substitute(morning, km=1, group=PoolGroup.PERMANENT)
    one_day = make_substitute(morning, km=3, weekdays=(0,))
    [first] = ask_at_night(morning)
    plan = make_and_read(morning)
    assert chosen(plan) == {first.pk: both.pk}
    days = (TODAY, TODAY + timedelta(days=1))
    second = open_request(actor=morning.leader, draft=make_draft(morning, dates=days), now=NIGHT)

    again = again_and_read(morning, plan, most_changes=most, now=NIGHT)

    moved = {first.pk: one_day.pk, second.pk: both.pk}
    assert chosen(again) == (moved if most else {first.pk: both.pk})
    assert again.moved == most
    reasons = {change.request_id: change.reason for change in PlanChange.objects.all()}
    moves = {first.pk: ChangeReason.MOVED, second.pk: ChangeReason.NEWLY_COVERED}
    assert reasons == (moves if most else {})


def test_without_a_number_the_policy_says_how_much_may_change(morning: Morning) -> None:
    PoolPolicy.objects.create(
        region=morning.region,
        from_date=LONG_AGO,
        name="Eigen",
        settings={"planning": {"most_changes": 0}},
    )
    make_substitute(morning)
    ask_at_night(morning)

    again = again_and_read(morning, make_and_read(morning), now=NIGHT)

    assert again.most_changes == 0


def test_what_was_withdrawn_needs_nobody_any_more(morning: Morning) -> None:
    person = make_substitute(morning)
    [request] = ask_at_night(morning)
    plan = make_and_read(morning)
    cancel_request(actor=morning.leader, request_id=request.pk, reason="not_needed", now=EARLY)

    again = again_and_read(morning, plan)

    assert chosen(again) == {}
    assert changes_of(again) == [(request.pk, person.pk, None, ChangeReason.FREED, 2)]


def test_a_wish_of_the_planner_counts_and_says_so(morning: Morning) -> None:
    near, far = make_substitute(morning, km=1), make_substitute(morning, km=9)
    [request] = ask_at_night(morning)
    plan = make_and_read(morning)
    wish: dict[str, Any] = {"actor": morning.planner, "request_id": request.pk, "now": NIGHT}
    set_wish(substitute_id=far.pk, kind=WishKind.PIN, **wish)

    pinned = again_and_read(morning, plan, most_changes=0, now=NIGHT)

    assert changes_of(pinned) == [(request.pk, near.pk, far.pk, ChangeReason.PINNED, 2)]
    set_wish(substitute_id=near.pk, kind=WishKind.FORBID, **wish)
    again = again_and_read(morning, make_and_read(morning), now=NIGHT)
    assert changes_of(again) == []


def test_who_was_ruled_out_by_the_planner_says_so(morning: Morning) -> None:
    near, far = make_substitute(morning, km=1), make_substitute(morning, km=9)
    [request] = ask_at_night(morning)
    plan = make_and_read(morning)
    set_wish(
        actor=morning.planner,
        request_id=request.pk,
        substitute_id=near.pk,
        kind=WishKind.FORBID,
        now=NIGHT,
    )

    again = again_and_read(morning, plan, now=NIGHT)

    assert changes_of(again) == [(request.pk, near.pk, far.pk, ChangeReason.FORBIDDEN, 2)]


def test_who_is_booked_elsewhere_meanwhile_fits_no_more(morning: Morning) -> None:
    person = make_substitute(morning)
    [request] = ask_at_night(morning)
    plan = make_and_read(morning)
    [other] = ask_at_night(morning)
    assign_by_hand(actor=morning.planner, request_id=other.pk, substitute_id=person.pk, now=NIGHT)

    again = again_and_read(morning, plan, now=NIGHT)

    assert changes_of(again) == [(request.pk, person.pk, None, ChangeReason.NO_LONGER_FITS, 2)]


def test_sending_what_was_planned_again_asks_only_who_was_not_asked(morning: Morning) -> None:
    people = {person.pk: person for person in (make_substitute(morning, km=km) for km in (1, 2))}
    ask_at_night(morning, number=2)
    plan = make_and_send(morning)
    no, _ = Offer.objects.order_by("pk")
    refuse_offer(actor=actor_for(people[no.substitute_id]), offer_id=no.pk, now=EARLY)
    late = make_substitute(morning, km=3)
    again = again_and_read(morning, plan)
    before = set(Offer.objects.values_list("pk", flat=True))

    [one] = PlanChoice.objects.filter(plan=again, status=ChoiceStatus.PROPOSED)
    sending.send_plan(actor=morning.planner, plan_id=again.pk, choice_ids=[one.pk], now=EARLY)
    sending.ask_choices(plan_id=again.pk, clock=lambda: EARLY)

    [added] = Offer.objects.exclude(pk__in=before)
    assert (added.request_id, added.substitute_id) == (no.request_id, late.pk)
    statuses = PlanChoice.objects.filter(plan=again).values_list("status", flat=True)
    assert set(statuses) == {ChoiceStatus.SENT}


def test_a_job_that_runs_twice_or_was_killed_plans_again_once(morning: Morning) -> None:
    make_substitute(morning)
    ask_at_night(morning)
    plan = make_and_read(morning)
    again = ask_to_plan_again(actor=morning.planner, plan_id=plan.pk, now=NIGHT)
    MorningPlan.objects.filter(pk=again.pk).update(status=PlanStatus.RUNNING, progress=20)

    for _ in range(2):
        make_plan(plan_id=again.pk, clock=lambda: NIGHT)

    again.refresh_from_db()
    assert again.status == PlanStatus.READY
    assert PlanChoice.objects.filter(plan=again).count() == 1


def test_the_history_says_that_the_day_was_planned_again_and_how_much_changed(
    morning: Morning,
) -> None:
    make_substitute(morning, km=1)
    make_substitute(morning, km=2)
    ask_at_night(morning)
    plan = make_and_read(morning)
    ask_at_night(morning)

    again = again_and_read(morning, plan, now=NIGHT)

    rows = PlanDecision.objects.filter(subject_id=again.pk).order_by("pk")
    assert [(row.move, row.actor_id) for row in rows] == [
        ("ask_again", morning.planner.user_id),
        ("start", None),
        ("finish_again", None),
    ]
    first, _, last = rows
    assert first.facts == {"base": plan.pk, "most_changes": 4}
    assert last.facts == {"asked": 4, "covered": 4, "base": plan.pk, "changed": 1, "moved": 0}


def test_only_the_newest_plan_of_a_day_to_come_is_planned_again(morning: Morning) -> None:
    make_substitute(morning)
    ask_at_night(morning)
    old, plan = make_and_read(morning), make_and_read(morning)

    with pytest.raises(PlanNotCurrent):
        ask_to_plan_again(actor=morning.planner, plan_id=old.pk, now=NIGHT)
    with pytest.raises(DayOver):
        ask_to_plan_again(actor=morning.planner, plan_id=plan.pk, now=NIGHT + timedelta(days=2))
    ask_for_plan(
        actor=morning.planner, region_id=None, day=TODAY, is_fair=False, seconds=1, now=NIGHT
    )
    with pytest.raises(PlanUnderWay):
        ask_to_plan_again(actor=morning.planner, plan_id=plan.pk, now=NIGHT)


def test_nobody_else_plans_this_day_again(morning: Morning) -> None:
    make_substitute(morning)
    ask_at_night(morning)
    plan = make_and_read(morning)

    with pytest.raises(PlanNotFound):
        ask_to_plan_again(actor=make_morning().planner, plan_id=plan.pk, now=NIGHT)
    with pytest.raises(NotAllowed):
        ask_to_plan_again(actor=morning.leader, plan_id=plan.pk, now=NIGHT)

"""Pinning and forbidding: what a planner knows and no rule can know."""

from datetime import timedelta
from typing import Any

import pytest

from pool.planning.domain.wishing import lift_wish, set_wish
from pool.planning.enums import PlanStatus, WishKind
from pool.planning.errors import PlanNotFound, WishNotPossible, WishTwice
from pool.planning.models import PlanChoice, PlanDecision, PlanWish
from pool.requests.domain.assignments import assign_by_hand
from pool.requests.domain.offers import refuse_offer
from pool.requests.domain.openings import open_request
from pool.requests.errors import RequestNotFound
from pool.requests.models import Offer
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import Morning, actor_for, make_draft, make_morning, make_substitute
from tests.pool.planning.night import NIGHT, ask_at_night, chosen, make_and_read

pytestmark = pytest.mark.django_db


@pytest.fixture
def morning() -> Morning:
    return make_morning()


def test_a_forbidden_pair_is_not_in_the_next_plan(morning: Morning) -> None:
    near, far = make_substitute(morning, km=1), make_substitute(morning, km=9)
    [request] = ask_at_night(morning)
    assert chosen(make_and_read(morning)) == {request.pk: near.pk}

    set_wish(
        actor=morning.planner,
        request_id=request.pk,
        substitute_id=near.pk,
        kind=WishKind.FORBID,
        reason="Komt net van deze groep",
        now=NIGHT,
    )

    assert chosen(make_and_read(morning)) == {request.pk: far.pk}


def test_a_pinned_pair_is_in_the_next_plan_and_says_so(morning: Morning) -> None:
    make_substitute(morning, km=1)
    far = make_substitute(morning, km=9)
    [request] = ask_at_night(morning)
    set_wish(
        actor=morning.planner,
        request_id=request.pk,
        substitute_id=far.pk,
        kind=WishKind.PIN,
        now=NIGHT,
    )

    choice = PlanChoice.objects.get(plan=make_and_read(morning))

    assert (choice.substitute_id, choice.is_pinned) == (far.pk, True)


def test_two_pins_of_one_person_at_one_time_stop_the_plan_and_say_why(morning: Morning) -> None:
    person = make_substitute(morning)
    for request in ask_at_night(morning, number=2):
        set_wish(
            actor=morning.planner,
            request_id=request.pk,
            substitute_id=person.pk,
            kind=WishKind.PIN,
            now=NIGHT,
        )

    plan = make_and_read(morning)

    assert plan.status == PlanStatus.FAILED
    assert (
        plan.failed_because == "Wat vastgezet is, kan niet samen. Haal een vastgezette keuze weg."
    )


def test_a_lifted_wish_counts_no_more_and_stays_on_record(morning: Morning) -> None:
    near = make_substitute(morning, km=1)
    [request] = ask_at_night(morning)
    wish = set_wish(
        actor=morning.planner,
        request_id=request.pk,
        substitute_id=near.pk,
        kind=WishKind.FORBID,
        now=NIGHT,
    )

    lift_wish(actor=morning.planner, wish_id=wish.pk, now=NIGHT)

    assert chosen(make_and_read(morning)) == {request.pk: near.pk}
    rows = PlanDecision.objects.filter(subject="wish").order_by("pk")
    assert list(rows.values_list("move", "to_state")) == [
        ("forbid", "forbid"),
        ("lift", "lifted"),
    ]
    with pytest.raises(PlanNotFound):
        lift_wish(actor=morning.planner, wish_id=wish.pk, now=NIGHT)


def test_a_pin_never_breaks_a_hard_rule(morning: Morning) -> None:
    not_today = make_substitute(morning, weekdays=(1, 2))
    [request] = ask_at_night(morning)

    with pytest.raises(WishNotPossible):
        set_wish(
            actor=morning.planner,
            request_id=request.pk,
            substitute_id=not_today.pk,
            kind=WishKind.PIN,
            now=NIGHT,
        )
    assert PlanWish.objects.count() == 0


def test_one_pair_has_one_wish(morning: Morning) -> None:
    person = make_substitute(morning)
    [request] = ask_at_night(morning)
    values: dict[str, Any] = {
        "actor": morning.planner,
        "request_id": request.pk,
        "substitute_id": person.pk,
        "now": NIGHT,
    }
    set_wish(kind=WishKind.PIN, **values)

    with pytest.raises(WishTwice):
        set_wish(kind=WishKind.FORBID, **values)


def test_nobody_wishes_across_regions(morning: Morning) -> None:
    stranger = make_morning()
    person, theirs = make_substitute(morning), make_substitute(stranger)
    [request] = ask_at_night(morning)

    for actor, substitute in ((stranger.planner, person), (morning.planner, theirs)):
        with pytest.raises(RequestNotFound):
            set_wish(
                actor=actor,
                request_id=request.pk,
                substitute_id=substitute.pk,
                kind=WishKind.FORBID,
                now=NIGHT,
            )


def test_who_said_no_is_not_planned_for_the_same_request(morning: Morning) -> None:
    near, far = make_substitute(morning, km=1), make_substitute(morning, km=9)
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    offer = Offer.objects.get(request=request, substitute=near)
    refuse_offer(actor=actor_for(near), offer_id=offer.pk, now=NOW)

    plan = make_and_read(morning, now=NOW)

    assert plan.date == TODAY
    assert chosen(plan) == {request.pk: far.pk}


def test_a_wish_counts_on_every_day_of_the_request(morning: Morning) -> None:
    tomorrow = TODAY + timedelta(days=1)
    first, second = make_substitute(morning, km=1), make_substitute(morning, km=9)
    request = open_request(
        actor=morning.leader,
        draft=make_draft(morning, dates=(TODAY, tomorrow), splittable=True),
        now=NIGHT,
    )
    set_wish(
        actor=morning.planner,
        request_id=request.pk,
        substitute_id=first.pk,
        kind=WishKind.FORBID,
        now=NIGHT,
    )
    today = request.periods.filter(date=TODAY).values_list("pk", flat=True)
    assign_by_hand(
        actor=morning.planner,
        request_id=request.pk,
        substitute_id=first.pk,
        period_ids=list(today),
        now=NIGHT,
    )

    plan = make_and_read(morning, day=tomorrow)

    assert chosen(plan) == {request.pk: second.pk}

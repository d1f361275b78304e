"""Turning a plan into offers: who is asked, what waits, and what cannot be asked any more."""

from datetime import datetime, timedelta

import pytest

from pool.planning.domain import sending
from pool.planning.enums import ChoiceStatus, PlanStatus
from pool.planning.errors import ChoiceUnknown, PlanNotFound, PlanNotReady
from pool.planning.models import MorningPlan, PlanChoice, PlanDecision
from pool.requests.domain.assignments import assign_by_hand
from pool.requests.domain.closing import cancel_request
from pool.requests.domain.offers import accept_offer, refuse_offer
from pool.requests.domain.openings import open_request
from pool.requests.enums import OfferStatus, RequestStatus, WaveKind, WaveStatus
from pool.requests.models import Assignment, Offer, RequestDecision, Wave
from regions.actors import Actor
from regions.models import Membership
from tests.factories.clock import NOW
from tests.factories.morning import (
    Morning,
    actor_for,
    make_draft,
    make_morning,
    make_substitute,
)
from tests.pool.planning.night import EARLY, ask_at_night, chosen, make_and_read

pytestmark = pytest.mark.django_db


def send_plan(
    *, actor: Actor, plan_id: int, choice_ids: list[int] | None = None, now: datetime
) -> MorningPlan:
    """Send as the planner does, and ask as the worker does."""
    sent = sending.send_plan(actor=actor, plan_id=plan_id, choice_ids=choice_ids, now=now)
    sending.ask_choices(plan_id=plan_id, clock=lambda: now)
    return sent


@pytest.fixture
def morning() -> Morning:
    return make_morning()


def test_everybody_the_plan_chose_is_asked_and_only_they(morning: Morning) -> None:
    for km in (1, 2, 3, 4):
        make_substitute(morning, km=km)
    ask_at_night(morning, number=2)
    plan = make_and_read(morning)

    sent = send_plan(actor=morning.planner, plan_id=plan.pk, now=EARLY)

    assert sent.status == PlanStatus.SENT
    offers = Offer.objects.order_by("pk")
    assert {offer.request_id: offer.substitute_id for offer in offers} == chosen(plan)
    assert {offer.status for offer in offers} == {OfferStatus.OPEN}
    waves = Wave.objects.filter(status=WaveStatus.SENT)
    assert {(wave.kind, wave.size) for wave in waves} == {(WaveKind.PLAN, 1)}


def test_the_waves_wait_until_the_answer_is_due(morning: Morning) -> None:
    for km in (1, 2):
        make_substitute(morning, km=km)
    [request] = ask_at_night(morning)
    plan = make_and_read(morning)

    send_plan(actor=morning.planner, plan_id=plan.pk, now=EARLY)

    offer = Offer.objects.get(request=request)
    waiting = Wave.objects.filter(request=request, status=WaveStatus.PLANNED)
    assert waiting.count() >= 1
    assert min(wave.starts_at for wave in waiting) >= offer.expires_at


def test_a_yes_fills_the_request_and_a_no_asks_the_pool_at_once(morning: Morning) -> None:
    first, second = make_substitute(morning, km=1), make_substitute(morning, km=2)
    make_substitute(morning, km=3)
    ask_at_night(morning, number=2)
    plan = make_and_read(morning)
    send_plan(actor=morning.planner, plan_id=plan.pk, now=EARLY)
    yes, no = Offer.objects.order_by("pk")
    people = {first.pk: first, second.pk: second}

    accept_offer(actor=actor_for(people[yes.substitute_id]), offer_id=yes.pk, now=EARLY)
    refuse_offer(actor=actor_for(people[no.substitute_id]), offer_id=no.pk, now=EARLY)

    yes.request.refresh_from_db()
    assert yes.request.status == RequestStatus.FILLED
    later = Offer.objects.filter(request=no.request_id).exclude(pk=no.pk)
    assert later.count() == 1


def test_what_was_filled_or_withdrawn_meanwhile_is_skipped_with_the_reason(
    morning: Morning,
) -> None:
    people = [make_substitute(morning, km=km) for km in (1, 2, 3)]
    filled, withdrawn, open_still = ask_at_night(morning, number=3)
    plan = make_and_read(morning)
    choice_of = chosen(plan)
    other = next(person for person in people if person.pk == choice_of[filled.pk])
    assign_by_hand(actor=morning.planner, request_id=filled.pk, substitute_id=other.pk, now=EARLY)
    cancel_request(actor=morning.leader, request_id=withdrawn.pk, reason="not_needed", now=EARLY)

    send_plan(actor=morning.planner, plan_id=plan.pk, now=EARLY)

    rows = PlanChoice.objects.filter(plan=plan)
    assert {row.request_id: row.status for row in rows} == {
        filled.pk: ChoiceStatus.SKIPPED,
        withdrawn.pk: ChoiceStatus.SKIPPED,
        open_still.pk: ChoiceStatus.SENT,
    }
    assert {row.skipped_because for row in rows if row.status == ChoiceStatus.SKIPPED} == {
        "Deze aanvraag vraagt niemand meer."
    }
    assert Offer.objects.filter(status=OfferStatus.OPEN).count() == 1


def test_somebody_who_said_yes_elsewhere_meanwhile_is_not_asked(morning: Morning) -> None:
    person = make_substitute(morning)
    [request] = ask_at_night(morning)
    plan = make_and_read(morning)
    [other] = ask_at_night(morning)
    assign_by_hand(actor=morning.planner, request_id=other.pk, substitute_id=person.pk, now=EARLY)

    send_plan(actor=morning.planner, plan_id=plan.pk, now=EARLY)

    choice = PlanChoice.objects.get(plan=plan, request=request)
    assert (choice.status, choice.offer) == (ChoiceStatus.SKIPPED, None)
    assert Assignment.objects.count() == 1


def test_only_the_chosen_part_is_sent_when_the_planner_says_so(morning: Morning) -> None:
    for km in (1, 2):
        make_substitute(morning, km=km)
    ask_at_night(morning, number=2)
    plan = make_and_read(morning)
    one = PlanChoice.objects.filter(plan=plan).order_by("pk")[0]

    send_plan(actor=morning.planner, plan_id=plan.pk, choice_ids=[one.pk], now=EARLY)

    statuses = PlanChoice.objects.filter(plan=plan).order_by("pk").values_list("status", flat=True)
    assert sorted(statuses) == [ChoiceStatus.SENT, ChoiceStatus.SKIPPED]


def test_a_plan_is_sent_once_and_only_the_newest(morning: Morning) -> None:
    make_substitute(morning)
    ask_at_night(morning)
    old = make_and_read(morning)
    plan = make_and_read(morning)
    send_plan(actor=morning.planner, plan_id=plan.pk, now=EARLY)

    for unsendable in (old.pk, plan.pk):
        with pytest.raises(PlanNotReady):
            send_plan(actor=morning.planner, plan_id=unsendable, now=EARLY)
    assert Offer.objects.count() == 1


def test_a_planner_of_another_region_finds_no_plan(morning: Morning) -> None:
    make_substitute(morning)
    ask_at_night(morning)
    plan = make_and_read(morning)

    with pytest.raises(PlanNotFound):
        send_plan(actor=make_morning().planner, plan_id=plan.pk, now=EARLY)


def test_the_history_of_the_request_names_the_plan(morning: Morning) -> None:
    make_substitute(morning)
    [request] = ask_at_night(morning)
    plan = make_and_read(morning)

    send_plan(actor=morning.planner, plan_id=plan.pk, now=EARLY)

    row = RequestDecision.objects.get(request=request, subject="request", move="ask")
    assert row.facts == {"asked": 1, "plan": plan.pk}
    assert row.actor_id == morning.planner.user_id
    assert PlanDecision.objects.filter(move="send", subject_id=plan.pk).count() == 1


def test_who_sleeps_gets_the_whole_time_to_answer_after_waking(morning: Morning) -> None:
    make_substitute(morning)
    ask_at_night(morning)
    plan = make_and_read(morning)
    before_half_past_six = EARLY - timedelta(minutes=25)

    send_plan(actor=morning.planner, plan_id=plan.pk, now=before_half_past_six)

    woken = EARLY - timedelta(minutes=10)
    assert Offer.objects.get().expires_at >= woken + timedelta(minutes=10)


def test_whom_a_wave_asked_already_keeps_that_one_offer(morning: Morning) -> None:
    make_substitute(morning)
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    plan = make_and_read(morning, now=NOW)

    send_plan(actor=morning.planner, plan_id=plan.pk, now=NOW)

    offer = Offer.objects.get(request=request)
    choice = PlanChoice.objects.get(plan=plan)
    assert (choice.status, choice.offer_id) == (ChoiceStatus.SENT, offer.pk)


def test_a_worker_that_was_killed_half_way_goes_on_where_it_stopped(morning: Morning) -> None:
    for km in (1, 2):
        make_substitute(morning, km=km)
    ask_at_night(morning, number=2)
    plan = make_and_read(morning)
    sending.send_plan(actor=morning.planner, plan_id=plan.pk, now=EARLY)
    later = EARLY + timedelta(minutes=3)

    assert sending.half_sent(now=EARLY) == []
    assert sending.half_sent(now=later) == [plan.pk]
    sending.ask_choices(plan_id=plan.pk, clock=lambda: later)
    sending.ask_choices(plan_id=plan.pk, clock=lambda: later)

    assert Offer.objects.count() == 2
    assert sending.half_sent(now=later) == []


def test_choices_of_another_plan_are_refused_and_use_nothing_up(morning: Morning) -> None:
    make_substitute(morning)
    ask_at_night(morning)
    plan = make_and_read(morning)

    with pytest.raises(ChoiceUnknown):
        sending.send_plan(actor=morning.planner, plan_id=plan.pk, choice_ids=[999_999], now=EARLY)

    plan.refresh_from_db()
    assert plan.status == PlanStatus.READY


def test_a_planner_whose_role_ended_meanwhile_asks_nobody(morning: Morning) -> None:
    make_substitute(morning)
    ask_at_night(morning)
    plan = make_and_read(morning)
    sending.send_plan(actor=morning.planner, plan_id=plan.pk, now=EARLY)
    Membership.objects.filter(user=morning.planner.user_id).update(ended_at=EARLY)

    sending.ask_choices(plan_id=plan.pk, clock=lambda: EARLY)

    choice = PlanChoice.objects.get(plan=plan)
    assert (choice.status, choice.skipped_because) == (ChoiceStatus.SKIPPED, sending.NOT_ALLOWED)
    assert Offer.objects.count() == 0

"""The life of one request, from the question at 07:04 to somebody in front of the class."""

from datetime import timedelta

import pytest

from pool.people.enums import PoolGroup
from pool.requests.domain.asking import send_wave
from pool.requests.domain.assignments import assign_by_hand, cancel_assignment
from pool.requests.domain.closing import cancel_request, complete_work, end_unfilled
from pool.requests.domain.expiry import expire_offers, follow_booking
from pool.requests.domain.offers import accept_offer, refuse_offer
from pool.requests.domain.openings import open_request, record_solved_request
from pool.requests.domain.outcomes import give_up_on_outcome, name_outcome, solve_internally
from pool.requests.domain.preview import preview_request
from pool.requests.domain.waves import change_waves, resume_waves, stop_waves
from pool.requests.drafts import DraftWave
from pool.requests.enums import OfferStatus, Outcome, RequestStatus, WaveStatus
from pool.requests.errors import AlreadyAssigned, AlreadyFilled, OfferExpired
from pool.requests.models import Offer, RequestDecision, SubstitutionRequest, Wave
from regions.models import Membership
from tests.factories.clock import NOW
from tests.factories.morning import (
    ONE_THEN_ONE,
    Morning,
    actor_for,
    make_draft,
    make_morning,
    make_substitute,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def morning() -> Morning:
    return make_morning()


def offers_of(request: SubstitutionRequest) -> list[Offer]:
    return list(Offer.objects.filter(request=request).order_by("pk"))


def moves_of(request: SubstitutionRequest) -> list[str]:
    rows = RequestDecision.objects.filter(request=request, subject="request").order_by("pk")
    return list(rows.values_list("move", flat=True))


def test_preview_counts_people_and_stores_nothing(morning: Morning) -> None:
    make_substitute(morning, km=1)
    make_substitute(morning, km=2, weekdays=(1, 2, 3, 4))

    preview = preview_request(actor=morning.leader, draft=make_draft(morning), now=NOW)

    assert preview.eligible_count == 1
    assert [(count.rule, count.count) for count in preview.excluded] == [("available", 1)]
    assert [wave.size for wave in preview.plan.waves] == [1]
    assert SubstitutionRequest.objects.count() == 0


def test_open_request_asks_the_first_wave_at_once(morning: Morning) -> None:
    person = make_substitute(morning, km=1)

    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)

    assert request.status == RequestStatus.OFFERING
    assert [offer.substitute_id for offer in offers_of(request)] == [person.pk]
    assert moves_of(request) == ["open", "ask"]


def test_people_who_are_already_paid_are_asked_first(morning: Morning) -> None:
    on_call = make_substitute(morning, km=1)
    permanent = make_substitute(morning, km=2, group=PoolGroup.PERMANENT)

    request = open_request(
        actor=morning.leader, draft=make_draft(morning, waves=ONE_THEN_ONE), now=NOW
    )

    assert [offer.substitute_id for offer in offers_of(request)] == [permanent.pk]
    second = Wave.objects.get(request=request, number=2)
    send_wave(wave_id=second.pk, now=second.starts_at)
    assert [offer.substitute_id for offer in offers_of(request)] == [permanent.pk, on_call.pk]


def test_the_first_acceptance_wins_and_the_other_reads_already_filled(morning: Morning) -> None:
    first, second = make_substitute(morning, km=1), make_substitute(morning, km=2)
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    mine, theirs = offers_of(request)

    assignment = accept_offer(actor=actor_for(first), offer_id=mine.pk, now=NOW)
    with pytest.raises(AlreadyFilled):
        accept_offer(actor=actor_for(second), offer_id=theirs.pk, now=NOW)

    request.refresh_from_db()
    theirs.refresh_from_db()
    assert assignment.substitute_id == first.pk
    assert request.status == RequestStatus.FILLED
    assert (theirs.status, theirs.lapse_reason) == (OfferStatus.LAPSED, "filled")
    assert moves_of(request) == ["open", "ask", "fill"]


def test_a_person_who_is_booked_cannot_accept_another_school_at_that_time(morning: Morning) -> None:
    person = make_substitute(morning, km=1)
    one = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    other = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    accept_offer(actor=actor_for(person), offer_id=offers_of(one)[0].pk, now=NOW)

    with pytest.raises(AlreadyAssigned):
        accept_offer(actor=actor_for(person), offer_id=offers_of(other)[0].pk, now=NOW)


def test_booking_closes_the_overlapping_offers_of_that_person(morning: Morning) -> None:
    person = make_substitute(morning, km=1)
    one = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    other = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    assignment = accept_offer(actor=actor_for(person), offer_id=offers_of(one)[0].pk, now=NOW)

    follow_booking(assignment_id=assignment.pk, now=NOW)

    assert [(offer.status, offer.lapse_reason) for offer in offers_of(other)] == [
        ("lapsed", "booked_elsewhere")
    ]


def test_everybody_said_no_brings_the_next_wave_forward(morning: Morning) -> None:
    first, second = make_substitute(morning, km=1), make_substitute(morning, km=2)
    request = open_request(
        actor=morning.leader, draft=make_draft(morning, waves=ONE_THEN_ONE), now=NOW
    )
    asked = offers_of(request)[0]
    assert asked.substitute_id == first.pk

    refuse_offer(actor=actor_for(first), offer_id=asked.pk, now=NOW)

    assert [offer.substitute_id for offer in offers_of(request)] == [first.pk, second.pk]


def test_an_offer_expires_and_is_not_accepted_after(morning: Morning) -> None:
    person = make_substitute(morning, km=1)
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    offer = offers_of(request)[0]

    expire_offers(request_id=request.pk, now=offer.expires_at)

    with pytest.raises(OfferExpired):
        accept_offer(actor=actor_for(person), offer_id=offer.pk, now=offer.expires_at)


def test_cancelling_reopens_at_once_with_priority_and_asks_others(morning: Morning) -> None:
    first, second = make_substitute(morning, km=1), make_substitute(morning, km=2)
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    assignment = accept_offer(actor=actor_for(first), offer_id=offers_of(request)[0].pk, now=NOW)
    later = NOW + timedelta(minutes=20)

    cancel_assignment(
        actor=actor_for(first, later), assignment_id=assignment.pk, reason="cannot_come", now=later
    )

    request.refresh_from_db()
    assignment.refresh_from_db()
    fresh = Offer.objects.get(request=request, status=OfferStatus.OPEN)
    assert (request.status, request.round, request.has_priority) == ("offering", 2, True)
    assert (assignment.cancelled_by_side, assignment.cancelled_in_regret_window) == (
        "substitute",
        False,
    )
    assert fresh.substitute_id == second.pk
    assert moves_of(request) == ["open", "ask", "fill", "reopen", "ask"]


def test_nobody_came_ends_in_a_named_outcome(morning: Morning) -> None:
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)

    end_unfilled(request_id=request.pk, now=request.stop_at)
    named = name_outcome(
        actor=morning.leader,
        request_id=request.pk,
        outcome=Outcome.SENT_HOME,
        half_days=2,
        now=request.stop_at,
    )

    assert (named.status, named.outcome, named.outcome_half_days) == ("unfilled", "sent_home", 2)
    assert moves_of(request) == ["open", "end_unfilled", "name_outcome"]


def test_a_school_that_says_nothing_gets_the_outcome_not_reported(morning: Morning) -> None:
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    end_unfilled(request_id=request.pk, now=request.stop_at)

    give_up_on_outcome(request_id=request.pk, now=request.ends_at + timedelta(hours=24))

    request.refresh_from_db()
    assert request.outcome == Outcome.NOT_REPORTED


def test_stopping_and_resuming_the_waves(morning: Morning) -> None:
    make_substitute(morning, km=1)
    make_substitute(morning, km=2)
    request = open_request(
        actor=morning.leader, draft=make_draft(morning, waves=ONE_THEN_ONE), now=NOW
    )

    stop_waves(actor=morning.leader, request_id=request.pk, now=NOW)

    planned = Wave.objects.get(request=request, number=2)
    assert planned.status == WaveStatus.DROPPED
    later = NOW + timedelta(minutes=3)
    resume_waves(actor=morning.planner, request_id=request.pk, now=later)
    assert len(offers_of(request)) == 2


def test_changing_the_waves_replaces_what_is_to_come(morning: Morning) -> None:
    for number in range(1, 5):
        make_substitute(morning, km=number)
    request = open_request(
        actor=morning.leader, draft=make_draft(morning, waves=ONE_THEN_ONE), now=NOW
    )

    change_waves(
        actor=morning.planner,
        request_id=request.pk,
        waves=(DraftWave(minutes_after=0, size=2), DraftWave(minutes_after=15, size=1)),
        now=NOW,
    )

    assert len(offers_of(request)) == 3
    assert [
        (w.number, w.status) for w in Wave.objects.filter(request=request).order_by("number")
    ] == [
        (1, "sent"),
        (2, "dropped"),
        (3, "sent"),
        (4, "planned"),
    ]


def test_a_planner_assigns_by_hand(morning: Morning) -> None:
    person = make_substitute(morning, km=1)
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)

    assignment = assign_by_hand(
        actor=morning.planner, request_id=request.pk, substitute_id=person.pk, now=NOW
    )

    assert (assignment.assigned_by_id, assignment.offer_id) == (morning.planner.user_id, None)
    assert [offer.status for offer in offers_of(request)] == ["lapsed"]


def test_withdrawing_a_request_takes_everybody_off(morning: Morning) -> None:
    person = make_substitute(morning, km=1)
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    assignment = accept_offer(actor=actor_for(person), offer_id=offers_of(request)[0].pk, now=NOW)

    cancelled = cancel_request(
        actor=morning.leader, request_id=request.pk, reason="not_needed", now=NOW
    )

    assignment.refresh_from_db()
    assert (cancelled.status, assignment.status, assignment.cancelled_by_side) == (
        "cancelled",
        "cancelled",
        "school",
    )


def test_what_a_school_solves_itself_is_recorded_too(morning: Morning) -> None:
    recorded = record_solved_request(
        actor=morning.leader, draft=make_draft(morning), outcome=Outcome.OWN_TEAM, now=NOW
    )
    asked = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    solved = solve_internally(
        actor=morning.leader, request_id=asked.pk, outcome=Outcome.MERGED_WITH_GROUP, now=NOW
    )

    assert (recorded.status, recorded.outcome) == ("solved_internally", "own_team")
    assert (solved.status, solved.outcome) == ("solved_internally", "merged_with_group")


def test_worked_assignments_are_completed_after_the_last_period(morning: Morning) -> None:
    person = make_substitute(morning, km=1)
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    assignment = accept_offer(actor=actor_for(person), offer_id=offers_of(request)[0].pk, now=NOW)

    completed = complete_work(request_id=request.pk, now=request.ends_at)

    assignment.refresh_from_db()
    assert (completed.status, assignment.status) == ("completed", "completed")


def test_who_left_the_pool_is_not_asked(morning: Morning) -> None:
    left, stays = make_substitute(morning, km=1), make_substitute(morning, km=2)
    Membership.objects.filter(user=left.user).update(ended_at=NOW)

    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)

    assert [offer.substitute_id for offer in offers_of(request)] == [stays.pk]

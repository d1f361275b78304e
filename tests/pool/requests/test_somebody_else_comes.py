"""A school that has somebody else: the first person is off, and nobody else is asked for nothing."""

from datetime import timedelta

import pytest

from pool.people.models import Substitute
from pool.requests.domain.asking_on import keep_asking
from pool.requests.domain.assignments import assign_by_hand, cancel_assignment
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.domain.waves import resume_waves
from pool.requests.enums import OfferStatus
from pool.requests.models import Assignment, Offer, SubstitutionRequest
from pool.requests.notices import request_reopened
from tests.factories.clock import NOW
from tests.factories.morning import Morning, actor_for, make_draft, make_morning, make_substitute

pytestmark = pytest.mark.django_db

LATER = NOW + timedelta(minutes=20)


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def others(morning: Morning) -> list[Substitute]:
    return [make_substitute(morning, km=km) for km in (2, 3)]


@pytest.fixture
def booked(morning: Morning, others: list[Substitute]) -> Assignment:
    person = make_substitute(morning, km=1)
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    offer = Offer.objects.get(request=request, substitute=person)
    return accept_offer(actor=actor_for(person), offer_id=offer.pk, now=NOW)


def called_off(
    booked: Assignment, morning: Morning, *, is_own: bool = False
) -> SubstitutionRequest:
    actor = actor_for(booked.substitute, LATER) if is_own else morning.leader
    cancel_assignment(actor=actor, assignment_id=booked.pk, reason="other_person", now=LATER)
    return SubstitutionRequest.objects.get(pk=booked.request_id)


def asked_now(request: SubstitutionRequest) -> list[int]:
    rows = Offer.objects.filter(request=request, status=OfferStatus.OPEN).order_by("pk")
    return list(rows.values_list("substitute_id", flat=True))


def test_nobody_is_asked_while_the_school_has_somebody_else(
    booked: Assignment, morning: Morning
) -> None:
    request = called_off(booked, morning)
    keep_asking(request_id=request.pk, now=LATER + timedelta(minutes=6))

    assert (request.status, request.waves_stopped_at) == ("open", LATER)
    assert asked_now(request) == []


def test_the_school_reads_that_nobody_else_is_asked(booked: Assignment, morning: Morning) -> None:
    called_off(booked, morning)

    assert morning.leader.user_id is not None
    rendered = request_reopened(booked.pk, morning.leader.user_id)
    assert rendered is not None
    assert rendered.text == ("De invaller komt toch niet. We vragen niemand anders.",)


def test_the_planner_places_the_other_person(
    booked: Assignment, morning: Morning, others: list[Substitute]
) -> None:
    request = called_off(booked, morning)

    assign_by_hand(
        actor=morning.planner, request_id=request.pk, substitute_id=others[0].pk, now=LATER
    )

    request.refresh_from_db()
    assert request.status == "filled"


def test_the_school_can_go_on_asking_after_all(
    booked: Assignment, morning: Morning, others: list[Substitute]
) -> None:
    request = called_off(booked, morning)

    resume_waves(actor=morning.leader, request_id=request.pk, now=LATER)

    assert asked_now(request) == [other.pk for other in others]


def test_a_substitute_cannot_keep_others_from_being_asked(
    booked: Assignment, morning: Morning, others: list[Substitute]
) -> None:
    request = called_off(booked, morning, is_own=True)

    assert asked_now(request) == [other.pk for other in others]

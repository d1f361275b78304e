"""The waiting list of a request: who stands on it is asked first, by the order of the policy and the hard rules of now."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, transaction

from pool.people.models import Substitute
from pool.requests.domain.assignments import cancel_assignment
from pool.requests.domain.closing import cancel_request, complete_work
from pool.requests.domain.offers import accept_offer, refuse_offer
from pool.requests.domain.openings import open_request
from pool.requests.domain.waiting import join_waiting_list, leave_waiting_list
from pool.requests.enums import OfferStatus, WaitingStatus
from pool.requests.errors import CannotWait, MoveNotAllowed, RequestNotFound
from pool.requests.models import Assignment, Offer, RequestDecision, WaitingPlace
from pool.requests.notices import offer_lapsed, offer_made
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import Morning, actor_for, make_draft, make_morning, make_substitute
from tests.factories.requests import make_place
from tests.pool.requests.clockwork import let_time_pass

pytestmark = pytest.mark.django_db

LATER = NOW + timedelta(minutes=40)
NEXT_WEEK = TODAY + timedelta(days=7)
HEAD_START = timedelta(hours=2)
"""The head start of the first settings for work that is more than a day away."""


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def others(morning: Morning) -> list[Substitute]:
    """Three people, the nearest first."""
    return [make_substitute(morning, km=km) for km in (2, 3, 4)]


@pytest.fixture
def booked(morning: Morning, others: list[Substitute]) -> Assignment:
    """Somebody was first; the question to the three others lapsed."""
    person = make_substitute(morning, km=1)
    draft = make_draft(morning, dates=(NEXT_WEEK,))
    request = open_request(actor=morning.leader, draft=draft, now=NOW)
    offer = Offer.objects.get(request=request, substitute=person)
    return accept_offer(actor=actor_for(person), offer_id=offer.pk, now=NOW)


def lost(booked: Assignment, person: Substitute) -> Offer:
    return Offer.objects.filter(request=booked.request_id, substitute=person).order_by("pk")[0]


def join(booked: Assignment, person: Substitute) -> WaitingPlace:
    offer = lost(booked, person)
    return join_waiting_list(actor=actor_for(person), offer_id=offer.pk, now=LATER)


def call_off(booked: Assignment) -> None:
    cancel_assignment(actor=actor_for(booked.substitute, LATER), assignment_id=booked.pk, now=LATER)


def asked_now(booked: Assignment) -> list[int]:
    rows = Offer.objects.filter(request=booked.request_id, status=OfferStatus.OPEN)
    return list(rows.order_by("pk").values_list("substitute_id", flat=True))


def test_who_waits_is_asked_first_in_the_order_of_the_policy_and_not_of_the_list(
    booked: Assignment, others: list[Substitute]
) -> None:
    join(booked, others[2])
    join(booked, others[1])

    call_off(booked)
    at_once = asked_now(booked)
    let_time_pass(now=LATER + HEAD_START)

    assert at_once == [others[1].pk, others[2].pk]
    assert asked_now(booked) == [others[1].pk, others[2].pk, others[0].pk]


def test_without_anybody_on_the_list_everybody_is_asked_at_once(
    booked: Assignment, others: list[Substitute]
) -> None:
    call_off(booked)

    assert asked_now(booked) == [person.pk for person in others]


def test_the_others_need_not_wait_once_those_on_the_list_said_no(
    booked: Assignment, others: list[Substitute]
) -> None:
    join(booked, others[2])
    call_off(booked)
    offer = Offer.objects.get(substitute=others[2], status=OfferStatus.OPEN)

    refuse_offer(actor=actor_for(others[2]), offer_id=offer.pk, now=LATER)

    assert asked_now(booked) == [others[0].pk, others[1].pk]
    assert WaitingPlace.objects.get().status == WaitingStatus.LEFT


def test_who_fits_no_more_is_not_asked_from_the_list(
    booked: Assignment, others: list[Substitute]
) -> None:
    join(booked, others[0])
    others[0].availability.all().delete()

    call_off(booked)

    assert asked_now(booked) == [others[1].pk, others[2].pk]


def test_the_question_says_that_it_comes_from_the_list(
    booked: Assignment, others: list[Substitute]
) -> None:
    join(booked, others[0])
    call_off(booked)
    offer = Offer.objects.get(substitute=others[0], status=OfferStatus.OPEN)

    rendered = offer_made(offer.pk, 0)

    assert rendered is not None
    assert rendered.text[0].startswith(
        "Er is weer plek bij De Regenboog, en jij stond op de wachtlijst: maandag 30 november"
    )
    assert offer.reasons[0] == "Je stond op de wachtlijst."


def test_the_honest_answer_says_that_there_is_a_list(
    booked: Assignment, others: list[Substitute]
) -> None:
    rendered = offer_lapsed(lost(booked, others[0]).pk, 0)

    assert rendered is not None
    assert rendered.text == (
        (
            "Er komt al iemand bij De Regenboog. Bedankt dat we het je mochten vragen."
            " Wil je het horen als het vrijkomt? Zet je dan op de wachtlijst."
        ),
    )


def test_who_comes_waits_no_longer(booked: Assignment, others: list[Substitute]) -> None:
    join(booked, others[0])
    join(booked, others[1])
    call_off(booked)
    offer = Offer.objects.get(substitute=others[0], status=OfferStatus.OPEN)

    accept_offer(actor=actor_for(others[0]), offer_id=offer.pk, now=LATER)

    states = dict(WaitingPlace.objects.values_list("substitute", "status"))
    assert states == {others[0].pk: "booked", others[1].pk: "waiting"}


def test_a_second_tap_changes_nothing(booked: Assignment, others: list[Substitute]) -> None:
    first = join(booked, others[0])

    assert join(booked, others[0]) == first
    assert RequestDecision.objects.filter(subject="waiting").count() == 1


def test_leaving_takes_one_tap_and_coming_back_too(
    booked: Assignment, others: list[Substitute]
) -> None:
    join(booked, others[0])
    offer = lost(booked, others[0])

    leave_waiting_list(actor=actor_for(others[0]), offer_id=offer.pk, now=LATER)
    with pytest.raises(MoveNotAllowed, match="niet op de wachtlijst"):
        leave_waiting_list(actor=actor_for(others[0]), offer_id=offer.pk, now=LATER)
    join(booked, others[0])

    assert sorted(WaitingPlace.objects.values_list("status", flat=True)) == ["left", "waiting"]


def test_the_list_ends_with_the_request(
    booked: Assignment, others: list[Substitute], morning: Morning
) -> None:
    join(booked, others[0])

    cancel_request(actor=morning.leader, request_id=booked.request_id, now=LATER)

    place = WaitingPlace.objects.get()
    assert (place.status, place.ended_at) == (WaitingStatus.OVER, LATER)


def test_the_list_ends_when_the_work_is_done(booked: Assignment, others: list[Substitute]) -> None:
    join(booked, others[0])
    over = booked.request.ends_at

    complete_work(request_id=booked.request_id, now=over)

    assert WaitingPlace.objects.get().status == WaitingStatus.OVER
    with pytest.raises(CannotWait):
        join_waiting_list(
            actor=actor_for(others[1], over), offer_id=lost(booked, others[1]).pk, now=over
        )


def test_a_late_yes_can_wait_too(booked: Assignment, others: list[Substitute]) -> None:
    Offer.objects.filter(pk=lost(booked, others[0]).pk).update(status="expired", lapse_reason="")

    assert join(booked, others[0]).status == WaitingStatus.WAITING


@pytest.mark.parametrize("status", ["refused", "open"])
def test_who_said_no_or_has_the_question_does_not_wait(
    booked: Assignment, others: list[Substitute], status: str
) -> None:
    Offer.objects.filter(pk=lost(booked, others[0]).pk).update(status=status, lapse_reason="")

    with pytest.raises(CannotWait):
        join(booked, others[0])


def test_who_taps_just_after_it_came_free_reads_that_it_is_asked_again(
    booked: Assignment, others: list[Substitute]
) -> None:
    call_off(booked)

    with pytest.raises(CannotWait, match="Kijk bij je aanbod"):
        join(booked, others[0])


def test_nobody_waits_with_the_offer_of_another(
    booked: Assignment, others: list[Substitute]
) -> None:
    with pytest.raises(RequestNotFound):
        join_waiting_list(
            actor=actor_for(others[1]), offer_id=lost(booked, others[0]).pk, now=LATER
        )


def test_the_database_keeps_one_place_per_person(
    booked: Assignment, others: list[Substitute]
) -> None:
    join(booked, others[0])

    with (
        pytest.raises(IntegrityError, match="one_waiting_place_per_person_and_request"),
        transaction.atomic(),
    ):
        make_place(offer=lost(booked, others[0]), now=LATER)


def test_the_database_wants_to_know_since_when_a_place_is_over(
    booked: Assignment, others: list[Substitute]
) -> None:
    place = join(booked, others[0])

    with (
        pytest.raises(IntegrityError, match="ended_waiting_place_says_when"),
        transaction.atomic(),
    ):
        WaitingPlace.objects.filter(pk=place.pk).update(status="left")

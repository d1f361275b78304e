"""A second day that comes free: who still has the question of the first day, or said no to it, hears of it too."""

from datetime import timedelta

import pytest

from pool.people.models import Substitute
from pool.requests.domain.asking_on import keep_asking
from pool.requests.domain.offers import accept_offer, refuse_offer
from pool.requests.enums import LapseReason, OfferStatus
from pool.requests.models import Assignment, Offer
from tests.factories.morning import Morning, actor_for, make_morning, make_substitute
from tests.pool.requests.parting import LATER, comes, live_days, misses, periods_on

pytestmark = pytest.mark.django_db

SOON = LATER + timedelta(minutes=10)


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def person(morning: Morning) -> Substitute:
    return make_substitute(morning, km=1)


@pytest.fixture
def others(morning: Morning) -> list[Substitute]:
    return [make_substitute(morning, km=km) for km in (2, 3)]


@pytest.fixture
def booked(morning: Morning, person: Substitute, others: list[Substitute]) -> Assignment:
    assert others
    return comes(morning, person)


def question_of(person: Substitute) -> Offer:
    return Offer.objects.get(substitute=person, status=OfferStatus.OPEN)


def asked_for(assignment: Assignment) -> dict[int, list[int]]:
    rows = Offer.objects.filter(request=assignment.request_id, status=OfferStatus.OPEN)
    return {
        offer.substitute_id: list(offer.periods.order_by("period").values_list("pk", flat=True))
        for offer in rows
    }


def says_no(person: Substitute) -> None:
    refuse_offer(actor=actor_for(person, LATER), offer_id=question_of(person).pk, now=LATER)


def test_who_has_the_question_of_the_first_day_is_asked_for_both(
    booked: Assignment, others: list[Substitute]
) -> None:
    misses(booked, 2)
    misses(booked, 1, now=SOON)

    assert asked_for(booked) == {one.pk: periods_on(booked, 1, 2) for one in others}
    lapsed = Offer.objects.filter(request=booked.request_id, lapse_reason=LapseReason.CHANGED)
    assert {offer.substitute_id for offer in lapsed} == {one.pk for one in others}


def test_who_said_no_to_the_first_day_is_asked_once_the_question_grows(
    booked: Assignment, others: list[Substitute]
) -> None:
    misses(booked, 2)
    for one in others:
        says_no(one)

    misses(booked, 1, now=SOON)

    assert asked_for(booked) == {one.pk: periods_on(booked, 1, 2) for one in others}


def test_of_a_splittable_request_a_no_is_left_out_of_the_next_question(
    morning: Morning, person: Substitute, others: list[Substitute]
) -> None:
    booked = comes(morning, person, splittable=True)
    misses(booked, 2)
    says_no(others[0])

    misses(booked, 1, now=SOON)

    assert asked_for(booked) == {
        others[0].pk: periods_on(booked, 1),
        others[1].pk: periods_on(booked, 1, 2),
    }


def test_a_no_to_all_that_is_free_is_not_asked_again(
    booked: Assignment, others: list[Substitute]
) -> None:
    misses(booked, 1, 2)
    [first, second] = others
    says_no(first)
    taken = accept_offer(actor=actor_for(second, LATER), offer_id=question_of(second).pk, now=LATER)

    misses(taken, 2, now=SOON)
    keep_asking(request_id=booked.request_id, now=SOON + timedelta(minutes=15))

    assert asked_for(booked) == {}


def test_after_the_whole_went_nobody_takes_only_the_day_of_the_older_question(
    booked: Assignment, others: list[Substitute]
) -> None:
    misses(booked, 2)
    misses(booked, now=SOON)

    taken = accept_offer(
        actor=actor_for(others[0], SOON), offer_id=question_of(others[0]).pk, now=SOON
    )

    assert live_days(taken) == [0, 1, 2]


def test_who_called_off_is_never_asked_for_a_later_part(
    booked: Assignment, person: Substitute
) -> None:
    misses(booked, 2)
    misses(booked, 1, now=SOON)
    keep_asking(request_id=booked.request_id, now=SOON + timedelta(minutes=15))

    assert person.pk not in asked_for(booked)


def test_a_question_for_all_that_is_free_stays_the_same(
    morning: Morning, person: Substitute, others: list[Substitute]
) -> None:
    booked = comes(morning, person, splittable=True)
    misses(booked)
    [first, second] = others
    before = question_of(second)
    tuesday = accept_offer(
        actor=actor_for(first, LATER),
        offer_id=question_of(first).pk,
        period_ids=periods_on(booked, 0),
        now=LATER,
    )

    misses(tuesday, now=SOON)

    assert question_of(second) == before

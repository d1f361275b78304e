"""A no counts for the half-days it was said to: for the other days one can wait, and a morning plan can ask."""

from datetime import timedelta
from typing import Final

import pytest

from pool.people.models import Substitute
from pool.planning.domain.standing import News, news_of
from pool.planning.models import PlanChoice
from pool.requests.domain.offers import refuse_offer
from pool.requests.domain.waiting import Waiting, join_waiting_list, waiting_of
from pool.requests.enums import OfferStatus, WaitingStatus, WaveKind
from pool.requests.models import Assignment, Offer, WaitingPlace
from pool.requests.queries import for_offers
from tests.factories.clock import NOW
from tests.factories.morning import Morning, actor_for, make_morning, make_substitute
from tests.pool.planning.night import again_and_read, make_and_read
from tests.pool.requests.parting import DAYS, LATER, comes, misses, periods_on

pytestmark = pytest.mark.django_db

AT_NIGHT: Final = NOW + timedelta(hours=15)
"""In the quiet hours: what comes free then asks nobody before the morning."""


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def other(morning: Morning) -> Substitute:
    return make_substitute(morning, km=2)


@pytest.fixture
def booked(morning: Morning, other: Substitute) -> Assignment:
    """Somebody else was first for all three days; they need not be taken together."""
    assert other.pk
    return comes(morning, make_substitute(morning, km=1), splittable=True)


def lost(booked: Assignment, person: Substitute) -> Offer:
    """The first question, for all three days."""
    rows = for_offers(Offer.objects.filter(request=booked.request_id, substitute=person))
    return rows.order_by("pk")[0]


def waits(booked: Assignment, person: Substitute) -> WaitingPlace:
    return join_waiting_list(
        actor=actor_for(person, LATER), offer_id=lost(booked, person).pk, now=LATER
    )


def says_no(person: Substitute) -> None:
    offer = Offer.objects.get(substitute=person, status=OfferStatus.OPEN)
    refuse_offer(actor=actor_for(person, LATER), offer_id=offer.pk, now=LATER)


def asked_for(person: Substitute) -> list[int]:
    offer = Offer.objects.get(substitute=person, status=OfferStatus.OPEN)
    return list(offer.periods.order_by("period").values_list("pk", flat=True))


def test_who_said_no_to_one_day_can_still_wait_for_the_others(
    booked: Assignment, other: Substitute
) -> None:
    misses(booked, 2)
    says_no(other)

    assert waiting_of(lost(booked, other), now=LATER) is Waiting.OPEN
    assert waits(booked, other).status == WaitingStatus.WAITING


def test_who_waits_and_says_no_to_one_day_goes_on_waiting_for_the_others(
    morning: Morning, booked: Assignment, other: Substitute
) -> None:
    place = waits(booked, other)
    make_substitute(morning, km=3)
    misses(booked, 2)
    says_no(other)

    misses(booked, 1)

    place.refresh_from_db()
    assert place.status == WaitingStatus.WAITING
    assert asked_for(other) == periods_on(booked, 1)
    assert Offer.objects.filter(substitute=other, wave__kind=WaveKind.WAITING).count() == 2


def test_who_said_no_to_every_day_waits_for_none(booked: Assignment, other: Substitute) -> None:
    place = waits(booked, other)
    misses(booked, 2)
    says_no(other)

    misses(booked, 0, 1)
    says_no(other)

    place.refresh_from_db()
    assert place.status == WaitingStatus.LEFT
    assert waiting_of(lost(booked, other), now=LATER) is Waiting.CLOSED


def test_a_plan_asks_who_said_no_to_another_day_and_not_for_that_one(
    morning: Morning, booked: Assignment, other: Substitute
) -> None:
    misses(booked, 1)
    says_no(other)
    misses(booked, 0, now=AT_NIGHT)

    plan = make_and_read(morning, now=AT_NIGHT, day=DAYS[0])

    choice = PlanChoice.objects.get(plan=plan)
    assert choice.substitute_id == other.pk
    assert list(choice.periods.values_list("pk", flat=True)) == periods_on(booked, 0)
    assert news_of(plan, now=AT_NIGHT) == News()


def test_planning_again_keeps_who_said_no_to_another_day_only(
    morning: Morning, booked: Assignment, other: Substitute
) -> None:
    misses(booked, 1)
    says_no(other)
    misses(booked, 0, now=AT_NIGHT)
    plan = make_and_read(morning, now=AT_NIGHT, day=DAYS[0])

    again = again_and_read(morning, plan, now=AT_NIGHT)

    assert [one.substitute_id for one in again.choices.all()] == [other.pk]
    assert list(again.changes.all()) == []


def test_a_plan_leaves_out_who_said_no_to_all_that_is_free(
    morning: Morning, booked: Assignment, other: Substitute
) -> None:
    misses(booked, 0)
    says_no(other)

    plan = make_and_read(morning, now=LATER, day=DAYS[0])

    assert list(plan.choices.all()) == []


def test_a_stranger_of_another_region_is_in_no_plan_and_on_no_list(
    morning: Morning, booked: Assignment, other: Substitute
) -> None:
    elsewhere = make_morning()
    stranger = make_substitute(elsewhere, km=1)
    misses(booked, 1)
    says_no(other)
    misses(booked, 0, now=AT_NIGHT)

    plan = make_and_read(morning, now=AT_NIGHT, day=DAYS[0])

    assert not plan.choices.filter(substitute=stranger).exists()
    assert not Offer.objects.filter(substitute=stranger).exists()

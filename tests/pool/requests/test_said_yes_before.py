"""Saying yes again: who is booked already reads that they come, never that nobody is needed."""

from datetime import timedelta

import pytest

from pool.people.models import Substitute
from pool.requests.domain.assignments import assign_by_hand, cancel_assignment
from pool.requests.domain.offers import accept_offer, refuse_offer
from pool.requests.domain.openings import open_request
from pool.requests.domain.own_answers import answer_by_rule
from pool.requests.errors import AlreadyFilled, AnsweredInPart, AnsweredYes, OfferClosed
from pool.requests.models import Assignment, Offer, RequestDecision, RequestPeriod
from pool.requests.queries import for_offers
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import (
    WHOLE_DAY,
    Morning,
    actor_for,
    make_draft,
    make_morning,
    make_substitute,
)

pytestmark = pytest.mark.django_db

AGAIN = NOW + timedelta(minutes=1)


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def person(morning: Morning) -> Substitute:
    return make_substitute(morning, km=1)


def two_days(morning: Morning, *, splittable: bool = True) -> tuple[int, int]:
    """Ask for this morning and the next; gives the ids of both periods."""
    dates = (TODAY, TODAY + timedelta(days=1))
    draft = make_draft(morning, dates=dates, hours=WHOLE_DAY[:1], splittable=splittable)
    request = open_request(actor=morning.leader, draft=draft, now=NOW)
    rows = RequestPeriod.objects.filter(request=request).order_by("period")
    first, second = rows.values_list("pk", flat=True)
    return first, second


def yes(person: Substitute, *period_ids: int) -> Assignment:
    offer = Offer.objects.get(substitute=person)
    return accept_offer(
        actor=actor_for(person), offer_id=offer.pk, period_ids=period_ids or None, now=AGAIN
    )


def booked_by_the_offer(person: Substitute) -> int | None:
    row = for_offers(Offer.objects.filter(substitute=person)).get()
    found: int | None = getattr(row, "booked_assignment_id")  # noqa: B009 - annotated, unknown to the model
    return found


def test_a_second_yes_gives_the_same_assignment_and_writes_nothing(
    morning: Morning, person: Substitute
) -> None:
    two_days(morning)
    first = yes(person)
    written = RequestDecision.objects.count()

    second = yes(person)

    assert second.pk == first.pk == booked_by_the_offer(person)
    assert Assignment.objects.count() == 1
    assert RequestDecision.objects.count() == written


def test_a_yes_to_a_part_again_gives_the_same_assignment(
    morning: Morning, person: Substitute
) -> None:
    today, _ = two_days(morning)

    assert yes(person, today).pk == yes(person, today).pk


def test_a_yes_to_another_part_after_a_yes_says_that_it_was_not_taken(
    morning: Morning, person: Substitute
) -> None:
    today, tomorrow = two_days(morning)
    part = yes(person, today)

    for more in ((tomorrow,), (today, tomorrow)):
        with pytest.raises(AnsweredInPart):
            yes(person, *more)

    assert list(part.periods.values_list("request_period", flat=True)) == [today]
    assert booked_by_the_offer(person) == part.pk


def test_who_was_put_on_the_work_by_hand_reads_that_they_come(
    morning: Morning, person: Substitute
) -> None:
    two_days(morning, splittable=False)
    offer = Offer.objects.get(substitute=person)
    by_hand = assign_by_hand(
        actor=morning.planner, request_id=offer.request_id, substitute_id=person.pk, now=NOW
    )

    assert yes(person).pk == by_hand.pk == booked_by_the_offer(person)


def test_who_lost_still_reads_already_filled(morning: Morning, person: Substitute) -> None:
    other = make_substitute(morning, km=2)
    two_days(morning)
    yes(other)

    with pytest.raises(AlreadyFilled):
        yes(person)

    assert booked_by_the_offer(person) is None


def test_who_called_off_meanwhile_is_not_booked_by_an_old_yes(
    morning: Morning, person: Substitute
) -> None:
    two_days(morning)
    booked = yes(person)
    cancel_assignment(actor=actor_for(person), assignment_id=booked.pk, now=AGAIN)

    with pytest.raises(OfferClosed):
        yes(person)

    assert booked_by_the_offer(person) is None


def test_a_rule_of_ones_own_says_nothing_after_the_person_did(
    morning: Morning, person: Substitute
) -> None:
    two_days(morning)
    yes(person)

    assert answer_by_rule(offer_id=Offer.objects.get(substitute=person).pk, now=AGAIN) is None


def test_a_no_after_a_yes_says_that_it_must_be_called_off(
    morning: Morning, person: Substitute
) -> None:
    two_days(morning)
    booked = yes(person)

    with pytest.raises(AnsweredYes):
        refuse_offer(actor=actor_for(person), offer_id=booked.offer_id or 0, now=AGAIN)

    assert booked_by_the_offer(person) == booked.pk

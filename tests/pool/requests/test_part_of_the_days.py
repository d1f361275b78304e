"""Saying yes to some of the days of a request that may be split: the rest goes on being asked."""

from datetime import timedelta

import pytest

from pool.people.models import Substitute
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.enums import OfferStatus, RequestStatus
from pool.requests.errors import AlreadyFilled, RequestInvalid
from pool.requests.models import Assignment, Offer, RequestPeriod, SubstitutionRequest
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import (
    ONE_THEN_ONE,
    WHOLE_DAY,
    Morning,
    actor_for,
    make_draft,
    make_morning,
    make_substitute,
)

pytestmark = pytest.mark.django_db

TOMORROW = TODAY + timedelta(days=1)
FOR_LATER_WORK = timedelta(minutes=30)


@pytest.fixture
def morning() -> Morning:
    return make_morning()


def opened(morning: Morning, *, splittable: bool = True) -> SubstitutionRequest:
    """This morning and the next; one person is asked, and ten minutes later another."""
    draft = make_draft(
        morning,
        dates=(TODAY, TOMORROW),
        hours=WHOLE_DAY[:1],
        splittable=splittable,
        waves=ONE_THEN_ONE,
    )
    return open_request(actor=morning.leader, draft=draft, now=NOW)


def periods_of(request: SubstitutionRequest) -> list[int]:
    return list(
        RequestPeriod.objects.filter(request=request)
        .order_by("period")
        .values_list("pk", flat=True)
    )


def said_yes(person: Substitute, *period_ids: int) -> Assignment:
    offer = Offer.objects.get(substitute=person)
    return accept_offer(
        actor=actor_for(person), offer_id=offer.pk, period_ids=period_ids or None, now=NOW
    )


def taken_by(assignment: Assignment) -> list[int]:
    return list(assignment.periods.order_by("period").values_list("request_period", flat=True))


def test_the_regret_window_is_that_of_the_first_day_of_the_part(morning: Morning) -> None:
    person = make_substitute(morning, km=1)
    _, tomorrow = periods_of(opened(morning))

    assignment = said_yes(person, tomorrow)

    assert assignment.regret_until == NOW + FOR_LATER_WORK


def test_a_part_leaves_the_rest_to_the_next_who_is_asked_at_once(morning: Morning) -> None:
    first, second = make_substitute(morning, km=1), make_substitute(morning, km=2)
    request = opened(morning)
    today, tomorrow = periods_of(request)

    part = said_yes(first, tomorrow)

    request.refresh_from_db()
    rest = Offer.objects.get(request=request, substitute=second)
    assert taken_by(part) == [tomorrow]
    assert request.status == RequestStatus.PARTLY_FILLED
    assert rest.status == OfferStatus.OPEN
    assert list(rest.periods.values_list("pk", flat=True)) == [today]


def test_two_parts_fill_the_request_together(morning: Morning) -> None:
    first, second = make_substitute(morning, km=1), make_substitute(morning, km=2)
    request = opened(morning)
    today, tomorrow = periods_of(request)

    said_yes(first, tomorrow)
    rest = said_yes(second)

    request.refresh_from_db()
    assert taken_by(rest) == [today]
    assert request.status == RequestStatus.FILLED


def test_all_parts_are_the_same_as_the_whole(morning: Morning) -> None:
    person = make_substitute(morning)
    request = opened(morning, splittable=False)

    whole = said_yes(person, *periods_of(request))

    request.refresh_from_db()
    assert taken_by(whole) == periods_of(request)
    assert request.status == RequestStatus.FILLED


def test_a_part_of_what_one_person_must_do_is_refused(morning: Morning) -> None:
    person = make_substitute(morning)
    request = opened(morning, splittable=False)

    with pytest.raises(RequestInvalid) as refused:
        said_yes(person, periods_of(request)[0])

    assert refused.value.problems == (
        ("periods", "De school zoekt één persoon voor alle dagdelen."),
    )
    assert not Assignment.objects.exists()


def test_a_part_of_somebody_elses_request_is_refused(morning: Morning) -> None:
    person = make_substitute(morning)
    elsewhere = make_morning()
    foreign = opened(elsewhere)
    opened(morning)

    with pytest.raises(RequestInvalid):
        said_yes(person, periods_of(foreign)[0])

    assert not Assignment.objects.exists()


def test_a_part_that_somebody_took_meanwhile_reads_already_filled(morning: Morning) -> None:
    first, second = make_substitute(morning, km=1), make_substitute(morning, km=2)
    draft = make_draft(morning, dates=(TODAY, TOMORROW), hours=WHOLE_DAY[:1], splittable=True)
    request = open_request(actor=morning.leader, draft=draft, now=NOW)
    today, _ = periods_of(request)
    said_yes(first, today)

    with pytest.raises(AlreadyFilled):
        said_yes(second, today)

    assert Offer.objects.get(substitute=second).status == OfferStatus.OPEN

"""A school that has somebody else for the days it calls off: nobody is asked for those, and other free days go on being asked."""

from datetime import timedelta
from typing import Final

import pytest

from pool.people.models import Substitute
from pool.requests.domain.allowed import allowed_moves
from pool.requests.domain.asking_on import keep_asking
from pool.requests.domain.assignments import assign_by_hand
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.waves import resume_waves, stop_waves
from pool.requests.enums import OfferStatus, RequestStatus
from pool.requests.errors import MoveNotAllowed, RequestNotFound
from pool.requests.models import Assignment, Offer, SubstitutionRequest
from pool.requests.notices import request_reopened
from pool.requests.period_queries import filled_elsewhere
from tests.factories.morning import Morning, actor_for, make_morning, make_substitute
from tests.pool.planning.night import make_and_read
from tests.pool.requests.parting import DAYS, LATER, comes, misses, periods_on

pytestmark = pytest.mark.django_db

SOON: Final = LATER + timedelta(minutes=20)


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def other(morning: Morning) -> Substitute:
    return make_substitute(morning, km=2)


@pytest.fixture
def booked(morning: Morning, other: Substitute) -> Assignment:
    """On Thursday the person cannot come, so that day is asked; for the two days before the school has somebody else."""
    assert other.pk
    made = comes(morning, make_substitute(morning, km=1), splittable=True)
    misses(made, 2)
    misses(made, actor=morning.leader, reason="other_person")
    return made


def request_of(booked: Assignment) -> SubstitutionRequest:
    return SubstitutionRequest.objects.get(pk=booked.request_id)


def asked_for(person: Substitute) -> list[list[int]]:
    rows = Offer.objects.filter(substitute=person, status=OfferStatus.OPEN)
    return [list(offer.periods.order_by("period").values_list("pk", flat=True)) for offer in rows]


def takes(person: Substitute) -> Assignment:
    offer = Offer.objects.get(substitute=person, status=OfferStatus.OPEN)
    return accept_offer(actor=actor_for(person, SOON), offer_id=offer.pk, now=SOON)


def goes_on(morning: Morning, booked: Assignment) -> None:
    resume_waves(actor=morning.leader, request_id=booked.request_id, now=SOON)


def test_only_the_day_without_anybody_is_asked(booked: Assignment, other: Substitute) -> None:
    keep_asking(request_id=booked.request_id, now=SOON)

    assert request_of(booked).waves_stopped_at is None
    assert asked_for(other) == [periods_on(booked, 2)]


def test_no_plan_chooses_anybody_for_the_days_of_somebody_else(
    morning: Morning, booked: Assignment
) -> None:
    plan = make_and_read(morning, now=SOON, day=DAYS[0])

    assert booked.pk
    assert list(plan.choices.all()) == []


def test_the_school_reads_that_nobody_is_asked_for_these_days(
    morning: Morning, booked: Assignment
) -> None:
    assert morning.leader.user_id is not None
    rendered = request_reopened(booked.pk, morning.leader.user_id)

    assert rendered is not None
    assert rendered.text == (
        "De invaller komt toch niet. Voor deze dagen vragen we niemand anders.",
    )


def test_an_older_question_for_all_days_takes_only_what_is_asked(
    morning: Morning, other: Substitute
) -> None:
    """Somebody has a question for all three days; it stays open while one of them is free."""
    made = comes(morning, make_substitute(morning, km=1), splittable=True)
    Offer.objects.filter(request=made.request_id, substitute=other).update(
        status=OfferStatus.OPEN, lapse_reason="", expires_at=SOON + timedelta(days=1)
    )
    misses(made, 2)
    misses(made, actor=morning.leader, reason="other_person")

    taken = takes(other)

    assert [row.request_period_id for row in taken.periods.all()] == periods_on(made, 2)


def test_asking_stands_still_once_only_those_days_are_left(
    morning: Morning, booked: Assignment, other: Substitute
) -> None:
    third = make_substitute(morning, km=3)
    takes(other)
    before = request_of(booked)

    goes_on(morning, booked)

    assert (before.status, before.waves_stopped_at) == (RequestStatus.PARTLY_FILLED, SOON)
    assert asked_for(third) == [periods_on(booked, 0, 1)]
    assert not filled_elsewhere(before).exists()


def test_a_day_that_comes_free_later_does_not_bring_the_others_back(
    morning: Morning, booked: Assignment, other: Substitute
) -> None:
    third = make_substitute(morning, km=3)
    taken = takes(other)

    misses(taken, now=SOON + timedelta(hours=2))

    assert asked_for(third) == [periods_on(booked, 2)]


def test_the_school_can_have_them_asked_after_all_while_another_day_is_asked(
    morning: Morning, booked: Assignment, other: Substitute
) -> None:
    may = allowed_moves(actor=morning.leader, request=request_of(booked), now=SOON)

    goes_on(morning, booked)

    assert {"stop_waves", "resume_waves"} <= set(may)
    assert asked_for(other) == [periods_on(booked, 0, 1, 2)]
    with pytest.raises(MoveNotAllowed):
        goes_on(morning, booked)


def test_going_on_after_a_stop_leaves_them_to_the_school(
    morning: Morning, booked: Assignment
) -> None:
    stop_waves(actor=morning.leader, request_id=booked.request_id, now=SOON)
    third = make_substitute(morning, km=3)

    goes_on(morning, booked)

    assert asked_for(third) == [periods_on(booked, 2)]


def test_whom_the_planner_places_is_asked_for_again_when_they_call_off(
    morning: Morning, booked: Assignment, other: Substitute
) -> None:
    somebody = make_substitute(morning, km=4)
    placed = assign_by_hand(
        actor=morning.planner,
        request_id=booked.request_id,
        substitute_id=somebody.pk,
        period_ids=periods_on(booked, 0, 1),
        now=SOON,
    )

    misses(placed, now=SOON + timedelta(hours=2))

    assert asked_for(other) == [periods_on(booked, 0, 1, 2)]


def test_a_stranger_of_another_region_goes_on_with_nothing(booked: Assignment) -> None:
    elsewhere = make_morning()

    with pytest.raises(RequestNotFound):
        goes_on(elsewhere, booked)

    assert filled_elsewhere(request_of(booked)).count() == 2

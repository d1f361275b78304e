"""Calling off some of the days: the rest stays agreed, and what is free is asked at once."""

from datetime import timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from pool.people.models import Substitute
from pool.requests.domain.asking_on import keep_asking
from pool.requests.domain.assignments import NOT_FOR_A_PART, assign_by_hand, cancel_assignment
from pool.requests.domain.closing import cancel_request, complete_work
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.swaps import open_swap
from pool.requests.domain.waiting import join_waiting_list
from pool.requests.enums import AssignmentStatus, OfferStatus, RequestStatus, Side, SwapStatus
from pool.requests.errors import MoveNotAllowed, RequestInvalid, RequestNotFound
from pool.requests.models import (
    Assignment,
    AssignmentPeriod,
    Offer,
    RequestDecision,
    SubstitutionRequest,
    Swap,
)
from pool.requests.queries import said_no
from tests.factories.clock import NOW
from tests.factories.morning import Morning, actor_for, make_morning, make_substitute
from tests.pool.requests.parting import DAYS, LATER, comes, live_days, misses, periods_on

pytestmark = pytest.mark.django_db


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def person(morning: Morning) -> Substitute:
    return make_substitute(morning, km=1)


@pytest.fixture
def other(morning: Morning) -> Substitute:
    return make_substitute(morning, km=2)


@pytest.fixture
def booked(morning: Morning, person: Substitute) -> Assignment:
    return comes(morning, person)


def request_of(assignment: Assignment) -> SubstitutionRequest:
    return SubstitutionRequest.objects.get(pk=assignment.request_id)


def asked_now(assignment: Assignment) -> dict[int, list[int]]:
    """Who has the question, and for which periods."""
    rows = Offer.objects.filter(request=assignment.request_id, status=OfferStatus.OPEN)
    return {
        offer.substitute_id: list(offer.periods.order_by("period").values_list("pk", flat=True))
        for offer in rows
    }


def test_who_misses_one_day_keeps_the_others(booked: Assignment) -> None:
    version = booked.version

    misses(booked, 1)

    assert live_days(booked) == [0, 2]
    assert (booked.status, booked.version) == (AssignmentStatus.CONFIRMED, version + 1)
    assert (booked.cancelled_at, booked.cancelled_by_side) == (None, "")


def test_the_missed_day_is_asked_at_once_with_priority(
    booked: Assignment, other: Substitute
) -> None:
    misses(booked, 1)

    request = request_of(booked)
    assert (request.status, request.has_priority, request.round) == (
        RequestStatus.PARTLY_FILLED,
        True,
        2,
    )
    assert asked_now(booked) == {other.pk: periods_on(booked, 1)}


def test_days_of_a_request_for_one_person_are_asked_as_one_whole(
    booked: Assignment, other: Substitute
) -> None:
    misses(booked, 0, 2)
    [offer] = Offer.objects.filter(substitute=other, status=OfferStatus.OPEN)

    with pytest.raises(RequestInvalid):
        accept_offer(
            actor=actor_for(other),
            offer_id=offer.pk,
            period_ids=periods_on(booked, 0),
            now=LATER,
        )
    taken = accept_offer(actor=actor_for(other), offer_id=offer.pk, now=LATER)

    assert live_days(taken) == [0, 2]
    assert request_of(booked).status == RequestStatus.FILLED


@pytest.mark.parametrize("minutes", [2, 120])
def test_who_missed_a_day_is_not_asked_for_it_again(
    booked: Assignment, person: Substitute, minutes: int
) -> None:
    """Also not after an undo within the regret window: the days were chosen."""
    now = NOW + timedelta(minutes=minutes)

    misses(booked, 1, now=now)
    keep_asking(request_id=booked.request_id, now=now + timedelta(minutes=15))

    assert asked_now(booked) == {}
    assert said_no(request_of(booked)) == {person.pk}


def test_the_planner_can_still_place_the_same_person_on_the_day(
    booked: Assignment, morning: Morning, person: Substitute
) -> None:
    misses(booked, 1)

    again = assign_by_hand(
        actor=morning.planner, request_id=booked.request_id, substitute_id=person.pk, now=LATER
    )

    assert (live_days(again), live_days(booked)) == ([1], [0, 2])


@pytest.mark.parametrize(
    ("minutes", "move"),
    [(2, "undo_part"), (120, "cancel_part")],
)
def test_the_record_says_which_days_went_by_which_side(
    booked: Assignment, morning: Morning, minutes: int, move: str
) -> None:
    misses(booked, 1, actor=morning.leader, now=NOW + timedelta(minutes=minutes))

    row = RequestDecision.objects.get(subject="assignment", move=move)
    assert (row.from_state, row.to_state, row.actor_role) == (
        "confirmed",
        "confirmed",
        "school_leader",
    )
    assert row.facts == {
        "side": "school",
        "dates": [f"{DAYS[1]}"],
        "periods": periods_on(booked, 1),
    }


def test_each_side_can_call_a_part_off(morning: Morning) -> None:
    actors = {
        Side.SUBSTITUTE: None,
        Side.SCHOOL: morning.leader,
        Side.POOL: morning.planner,
    }
    for number, (side, actor) in enumerate(actors.items(), start=1):
        booked = comes(morning, make_substitute(morning, km=number))

        misses(booked, 1, actor=actor)

        [off] = AssignmentPeriod.objects.filter(assignment=booked, is_live=False)
        assert (off.called_off_by_side, off.called_off_at) == (side, LATER)


def test_a_stranger_of_another_region_finds_nothing(booked: Assignment) -> None:
    elsewhere = make_morning()

    for actor in (elsewhere.leader, elsewhere.planner, actor_for(make_substitute(elsewhere))):
        with pytest.raises(RequestNotFound):
            misses(booked, 1, actor=actor)

    assert live_days(booked) == [0, 1, 2]


def test_a_period_of_another_assignment_is_refused(morning: Morning, booked: Assignment) -> None:
    foreign = comes(morning, make_substitute(morning, km=3))

    with pytest.raises(RequestInvalid) as refused:
        cancel_assignment(
            actor=morning.leader,
            assignment_id=booked.pk,
            period_ids=[*periods_on(booked, 0), *periods_on(foreign, 1)],
            now=LATER,
        )

    assert refused.value.problems == (
        ("periodIds", "Een van deze dagdelen hoort niet bij deze invalbeurt."),
    )
    assert live_days(booked) == [0, 1, 2]


def test_a_day_that_is_off_and_a_day_that_is_over_are_both_named(booked: Assignment) -> None:
    misses(booked, 1)

    with pytest.raises(RequestInvalid) as refused:
        misses(booked, 0, 1, now=LATER + timedelta(days=2))

    assert refused.value.problems == (
        ("periodIds", "Een van deze dagdelen is al afgezegd."),
        ("periodIds", "Een van deze dagdelen is al voorbij."),
    )
    assert live_days(booked) == [0, 2]


def test_naming_all_that_is_to_come_is_calling_off_the_whole(booked: Assignment) -> None:
    misses(booked, 0)

    misses(booked, 1, 2)

    assert (booked.status, booked.cancelled_by_side) == (AssignmentStatus.CANCELLED, "substitute")
    off = AssignmentPeriod.objects.filter(assignment=booked).order_by("period")
    assert list(off.values_list("is_live", "called_off_by_side")) == [
        (False, "substitute"),
        (False, ""),
        (False, ""),
    ]


def test_the_whole_is_refused_once_only_called_off_days_are_to_come(booked: Assignment) -> None:
    misses(booked, 2)

    with pytest.raises(MoveNotAllowed):
        misses(booked, now=NOW + timedelta(days=3))

    assert live_days(booked) == [0, 1]


@pytest.mark.parametrize("days", [(), (1,)])
def test_an_assignment_that_is_off_is_not_said_to_be_over(
    booked: Assignment, days: tuple[int, ...]
) -> None:
    """As after a press whose first answer was lost: its days are still to come."""
    misses(booked)

    with pytest.raises(MoveNotAllowed) as refused:
        misses(booked, *days)

    assert refused.value.detail == MoveNotAllowed().detail


def test_a_school_cannot_keep_others_from_being_asked_for_a_part(
    booked: Assignment, morning: Morning, other: Substitute
) -> None:
    """Said of the whole it is about those days only; of a part it cannot be said, and the dialog does not offer it."""
    misses(booked, 2)

    for actor in (morning.leader, morning.planner):
        with pytest.raises(RequestInvalid) as refused:
            misses(booked, 1, actor=actor, reason="other_person", now=LATER)
        assert refused.value.problems == (("reason", NOT_FOR_A_PART),)

    assert live_days(booked) == [0, 1]
    assert asked_now(booked) == {other.pk: periods_on(booked, 2)}
    assert request_of(booked).waves_stopped_at is None


def test_an_open_swap_lapses_and_can_be_opened_for_the_rest(
    booked: Assignment, person: Substitute, other: Substitute
) -> None:
    swap = open_swap(actor=actor_for(person), assignment_id=booked.pk, now=NOW)

    misses(booked, 1)

    swap.refresh_from_db()
    assert swap.status == SwapStatus.LAPSED
    open_swap(actor=actor_for(person), assignment_id=booked.pk, now=LATER)
    assert Swap.objects.filter(assignment=booked, status=SwapStatus.OPEN).count() == 1


def test_who_waits_is_asked_first(morning: Morning, person: Substitute) -> None:
    make_substitute(morning, km=2)
    far = make_substitute(morning, km=9)
    booked = comes(morning, person)
    lost = Offer.objects.get(request=booked.request_id, substitute=far)
    join_waiting_list(actor=actor_for(far), offer_id=lost.pk, now=NOW)

    misses(booked, 1)

    first = Offer.objects.filter(request=booked.request_id, wave__kind="waiting")
    assert [offer.substitute_id for offer in first] == [far.pk]


def test_withdrawing_the_request_leaves_who_has_only_worked_days(
    morning: Morning, booked: Assignment
) -> None:
    misses(booked, 2)
    after_the_last_day = NOW + timedelta(days=2, hours=8)

    cancel_request(actor=morning.leader, request_id=booked.request_id, now=after_the_last_day)
    complete_work(request_id=booked.request_id, now=request_of(booked).ends_at)

    booked.refresh_from_db()
    assert (booked.status, live_days(booked)) == (AssignmentStatus.COMPLETED, [0, 1])


def test_the_database_wants_a_side_and_keeps_a_live_period_whole(booked: Assignment) -> None:
    row = AssignmentPeriod.objects.filter(assignment=booked)
    for values in (
        {"called_off_at": LATER, "called_off_by_side": "school"},
        {"called_off_at": LATER, "is_live": False},
        {"called_off_by_side": "school", "is_live": False},
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            row.update(**values)


def test_the_request_is_locked_before_the_periods_are_read(booked: Assignment) -> None:
    [day] = periods_on(booked, 1)
    actor = actor_for(booked.substitute)

    with CaptureQueriesContext(connection) as queries:
        cancel_assignment(actor=actor, assignment_id=booked.pk, period_ids=[day], now=LATER)

    statements = [query["sql"] for query in queries]
    locks = [number for number, sql in enumerate(statements) if "FOR UPDATE" in sql]
    reads = [
        number
        for number, sql in enumerate(statements)
        if sql.startswith("SELECT") and '"is_live"' in sql.split(" FROM ")[0]
    ]
    assert "requests_substitutionrequest" in statements[locks[0]]
    assert locks[0] < reads[0]

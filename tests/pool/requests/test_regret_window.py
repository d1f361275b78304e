"""Taking an agreement back within the regret window: an undo, not a late cancellation."""

from datetime import timedelta

import pytest

from pool.people.models import Substitute
from pool.requests.assignment_queries import without_undone
from pool.requests.domain.asking_on import keep_asking
from pool.requests.domain.assignments import assign_by_hand, cancel_assignment
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.enums import OfferStatus, Side
from pool.requests.models import Assignment, Offer, RequestDecision, SubstitutionRequest
from pool.requests.notices import assignment_cancelled
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import Morning, actor_for, make_draft, make_morning, make_substitute

pytestmark = pytest.mark.django_db

TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def person(morning: Morning) -> Substitute:
    return make_substitute(morning)


def booked(morning: Morning, person: Substitute, *, is_today: bool = True) -> Assignment:
    draft = make_draft(morning, dates=(TODAY if is_today else TOMORROW,))
    request = open_request(actor=morning.leader, draft=draft, now=NOW)
    offer = Offer.objects.get(request=request, substitute=person)
    return accept_offer(actor=actor_for(person), offer_id=offer.pk, now=NOW)


def take_back(
    assignment: Assignment, morning: Morning, *, minutes: float, side: Side = Side.SUBSTITUTE
) -> SubstitutionRequest:
    actor = {
        Side.SUBSTITUTE: actor_for(assignment.substitute),
        Side.SCHOOL: morning.leader,
        Side.POOL: morning.planner,
    }[side]
    now = NOW + timedelta(minutes=minutes)
    cancel_assignment(actor=actor, assignment_id=assignment.pk, now=now)
    assignment.refresh_from_db()
    return SubstitutionRequest.objects.get(pk=assignment.request_id)


def asked_now(request: SubstitutionRequest) -> list[int]:
    rows = Offer.objects.filter(request=request, status=OfferStatus.OPEN).order_by("pk")
    return list(rows.values_list("substitute_id", flat=True))


@pytest.mark.parametrize(
    ("is_today", "minutes", "is_undo"),
    [(True, 4.9, True), (True, 5, False), (False, 29.9, True), (False, 30, False)],
)
def test_the_window_is_five_minutes_today_and_thirty_otherwise(
    morning: Morning, person: Substitute, *, is_today: bool, minutes: float, is_undo: bool
) -> None:
    assignment = booked(morning, person, is_today=is_today)

    take_back(assignment, morning, minutes=minutes)

    last = RequestDecision.objects.filter(subject="assignment").order_by("pk").last()
    assert last is not None
    assert last.move == ("undo" if is_undo else "cancel")
    assert without_undone(Assignment.objects.all()).exists() is not is_undo


@pytest.mark.parametrize("side", [Side.SUBSTITUTE, Side.SCHOOL, Side.POOL])
def test_an_undo_by_either_side_leaves_no_mark_on_the_substitute(
    morning: Morning, person: Substitute, side: Side
) -> None:
    assignment = booked(morning, person)

    request = take_back(assignment, morning, minutes=2, side=side)

    rendered = assignment_cancelled(assignment.pk, 0)
    assert rendered is not None
    assert rendered.text[0].endswith("Dit telt niet als afzegging.")
    assert list(without_undone(Assignment.objects.all())) == []
    assert (request.status, request.has_priority, request.round) == ("open", True, 2)


def test_who_took_their_yes_back_is_asked_again_but_not_in_the_same_breath(
    morning: Morning, person: Substitute
) -> None:
    assignment = booked(morning, person)

    request = take_back(assignment, morning, minutes=2)
    at_once = asked_now(request)
    keep_asking(request_id=request.pk, now=NOW + timedelta(minutes=8))

    assert at_once == []
    assert asked_now(request) == [person.pk]


@pytest.mark.parametrize(
    ("minutes", "side"), [(6, Side.SUBSTITUTE), (2, Side.SCHOOL), (6, Side.SCHOOL)]
)
def test_who_called_off_late_or_was_sent_away_is_not_asked_again(
    morning: Morning, person: Substitute, minutes: int, side: Side
) -> None:
    assignment = booked(morning, person)

    request = take_back(assignment, morning, minutes=minutes, side=side)
    keep_asking(request_id=request.pk, now=NOW + timedelta(minutes=15))

    assert asked_now(request) == []


def test_the_others_are_asked_at_once_after_an_undo(morning: Morning, person: Substitute) -> None:
    other = make_substitute(morning, km=5)
    assignment = booked(morning, person)

    request = take_back(assignment, morning, minutes=1)

    assert asked_now(request) == [other.pk]


def test_who_was_placed_by_the_planner_has_the_same_window(
    morning: Morning, person: Substitute
) -> None:
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    placed = assign_by_hand(
        actor=morning.planner, request_id=request.pk, substitute_id=person.pk, now=NOW
    )

    take_back(placed, morning, minutes=3)

    assert placed.cancelled_in_regret_window
    assert placed.regret_until == NOW + timedelta(minutes=5)


def test_a_second_yes_after_an_undo_is_an_agreement_of_its_own(
    morning: Morning, person: Substitute
) -> None:
    assignment = booked(morning, person)
    request = take_back(assignment, morning, minutes=2)
    again = NOW + timedelta(minutes=8)
    keep_asking(request_id=request.pk, now=again)
    offer = Offer.objects.get(request=request, status=OfferStatus.OPEN)

    second = accept_offer(actor=actor_for(person, again), offer_id=offer.pk, now=again)

    request.refresh_from_db()
    assert request.status == "filled"
    assert list(without_undone(Assignment.objects.all())) == [second]

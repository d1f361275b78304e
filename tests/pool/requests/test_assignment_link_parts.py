"""Calling off all or some of the days by the link of a reminder: the same press twice is one calling off."""

from datetime import timedelta
from functools import partial

import pytest

from notices.links import make_token
from pool.requests.assignment_links import ASSIGNMENT_LINK_PURPOSE
from pool.requests.domain.assignment_links import CalledOff, call_off_by_link
from pool.requests.domain.assignments import assign_by_hand
from pool.requests.errors import AssignmentOff, BookedAgain, RequestInvalid
from pool.requests.models import Assignment, RequestDecision
from tests.factories.clock import NOW
from tests.factories.morning import Morning, make_morning, make_substitute
from tests.pool.requests.parting import LATER, comes, live_days, misses, periods_on

pytestmark = pytest.mark.django_db


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def assignment(morning: Morning) -> Assignment:
    """Three mornings in a row."""
    return comes(morning, make_substitute(morning))


def press(assignment: Assignment, *days: int) -> partial[CalledOff]:
    token = make_token(
        purpose=ASSIGNMENT_LINK_PURPOSE,
        subject_id=assignment.pk,
        expires_at=NOW + timedelta(days=1),
    )
    return partial(call_off_by_link, token=token, period_ids=periods_on(assignment, *days))


def test_a_part_that_is_pressed_twice_has_the_same_answer_twice(assignment: Assignment) -> None:
    call_off = press(assignment, 1)

    first, again = call_off(now=NOW), call_off(now=LATER)

    assert first == again
    assert again.undone
    assert [period.pk for period in again.periods] == periods_on(assignment, 0, 2)
    assert live_days(assignment) == [0, 2]
    moves = RequestDecision.objects.filter(subject="assignment", subject_id=assignment.pk)
    assert moves.filter(move="undo_part").count() == 1


@pytest.mark.parametrize("days", [(), (0, 1, 2)], ids=["nothing named", "all named"])
@pytest.mark.parametrize("undone", [True, False])
def test_the_whole_that_is_pressed_twice_has_the_same_answer_twice(
    assignment: Assignment, *, days: tuple[int, ...], undone: bool
) -> None:
    call_off = press(assignment, *days)

    first = call_off(now=NOW if undone else LATER)
    again = call_off(now=LATER + timedelta(hours=1))

    assert first == again == CalledOff(undone=undone, periods=[])
    assert live_days(assignment) == []
    moves = RequestDecision.objects.filter(subject="assignment", subject_id=assignment.pk)
    assert moves.exclude(move="confirm").count() == 1


def test_the_last_days_are_answered_twice_after_an_earlier_part(assignment: Assignment) -> None:
    press(assignment, 1)(now=LATER)
    call_off = press(assignment, 0, 2)

    first, again = call_off(now=LATER), call_off(now=LATER)

    assert first == again == CalledOff(undone=False, periods=[])


@pytest.mark.parametrize("days", [(), (0, 1, 2)], ids=["nothing named", "all named"])
def test_what_the_school_called_off_is_off_and_not_what_this_person_said(
    morning: Morning, assignment: Assignment, days: tuple[int, ...]
) -> None:
    misses(assignment, actor=morning.leader)

    with pytest.raises(AssignmentOff):
        press(assignment, *days)(now=LATER)


def test_a_day_that_the_school_called_off_is_not_what_this_person_said(
    morning: Morning, assignment: Assignment
) -> None:
    misses(assignment, 1, actor=morning.leader)

    with pytest.raises(RequestInvalid):
        press(assignment, 1)(now=LATER)


def test_a_day_that_is_off_and_one_that_is_not_are_refused_together(
    assignment: Assignment,
) -> None:
    press(assignment, 1)(now=LATER)

    with pytest.raises(RequestInvalid):
        press(assignment, 1, 2)(now=LATER)

    assert live_days(assignment) == [0, 2]


def test_who_is_placed_again_on_that_day_never_reads_that_they_can_stay_at_home(
    morning: Morning, assignment: Assignment
) -> None:
    call_off = press(assignment, 1)
    call_off(now=LATER)
    again = assign_by_hand(
        actor=morning.planner,
        request_id=assignment.request_id,
        substitute_id=assignment.substitute_id,
        override_reason="Kan toch.",
        now=LATER,
    )

    with pytest.raises(BookedAgain):
        call_off(now=LATER)

    assert live_days(again) == [1]
    left = press(assignment, 0, 2)(now=LATER).periods
    assert [period.pk for period in left] == periods_on(assignment, 1)

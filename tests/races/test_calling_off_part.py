"""Both sides call off at the same moment: every day goes once, and the last day that is left makes it the whole."""

from functools import partial

import pytest

from pool.requests.domain.assignments import cancel_assignment
from pool.requests.errors import RequestInvalid
from pool.requests.models import Assignment, AssignmentPeriod, RequestDecision
from regions.actors import Actor
from tests.factories.morning import Morning, actor_for, make_morning, make_substitute
from tests.pool.requests.parting import LATER, comes, live_days, periods_on
from tests.races.at_once import at_once

ROUNDS = 5


@pytest.fixture
def morning(transactional_db: None) -> Morning:
    return make_morning()


def both_call_off(
    morning: Morning, booked: Assignment, *, substitute: tuple[int, ...], school: tuple[int, ...]
) -> list[object]:
    sides = ((actor_for(booked.substitute), substitute), (morning.leader, school))
    return at_once(
        [partial(call_off, booked.pk, actor, periods_on(booked, *days)) for actor, days in sides]
    )


def call_off(
    assignment_id: int, actor: Actor, period_ids: list[int]
) -> Assignment | RequestInvalid:
    try:
        return cancel_assignment(
            actor=actor, assignment_id=assignment_id, period_ids=period_ids, now=LATER
        )
    except RequestInvalid as refused:
        return refused


def test_two_sides_that_name_other_days_both_get_them(morning: Morning) -> None:
    for number in range(ROUNDS):
        booked = comes(morning, make_substitute(morning, km=number + 1))

        answers = both_call_off(morning, booked, substitute=(0,), school=(1,))

        assert all(isinstance(answer, Assignment) for answer in answers)
        assert live_days(booked) == [2]
        moves = RequestDecision.objects.filter(subject="assignment", subject_id=booked.pk)
        assert moves.filter(move="cancel_part").count() == 2


def test_of_two_sides_that_name_the_same_day_one_is_told_that_it_is_off(morning: Morning) -> None:
    for number in range(ROUNDS):
        booked = comes(morning, make_substitute(morning, km=number + 1))

        answers = both_call_off(morning, booked, substitute=(1,), school=(1,))

        assert sum(isinstance(answer, Assignment) for answer in answers) == 1
        assert sum(isinstance(answer, RequestInvalid) for answer in answers) == 1
        assert live_days(booked) == [0, 2]


def test_two_parts_that_leave_nothing_are_together_the_whole(morning: Morning) -> None:
    for number in range(ROUNDS):
        booked = comes(morning, make_substitute(morning, km=number + 1))

        answers = both_call_off(morning, booked, substitute=(0, 1), school=(2,))

        booked.refresh_from_db()
        assert all(isinstance(answer, Assignment) for answer in answers)
        assert (booked.status, live_days(booked)) == ("cancelled", [])
        off = AssignmentPeriod.objects.filter(assignment=booked, called_off_at__isnull=False)
        assert off.count() in (1, 2)

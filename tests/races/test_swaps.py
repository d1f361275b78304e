"""Swaps at the same moment: one colleague gets it, two exchanges that cross happen once, and nobody waits for ever."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from pool.people.models import Substitute
from pool.requests.domain.assignments import cancel_assignment
from pool.requests.domain.swap_answers import propose_exchange
from pool.requests.domain.swap_taking import accept_exchange, take_over
from pool.requests.domain.swaps import withdraw_swap
from pool.requests.errors import MoveNotAllowed, SwapOver, SwapTaken
from pool.requests.models import Assignment, AssignmentPeriod, Swap
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import Morning, actor_for, make_morning, make_substitute
from tests.pool.requests.swapping import FRIDAY, question_to, swap_of, who_comes, work_for
from tests.races.at_once import at_once

ROUNDS = 10
PEOPLE = 5


@pytest.fixture
def morning(transactional_db: None) -> Morning:
    return make_morning()


def test_of_five_colleagues_at_the_same_moment_one_takes_over_and_the_others_hear_so(
    morning: Morning,
) -> None:
    sam, *others = (make_substitute(morning, km=km) for km in range(1, PEOPLE + 2))
    for number in range(ROUNDS):
        work = work_for(morning, sam, day=TODAY + timedelta(days=7 * (number + 1)))
        swap = swap_of(work)

        got = at_once([taking(one, swap) for one in others])

        winners = [one for one in got if isinstance(one, Assignment)]
        assert len(winners) == 1
        assert sum(isinstance(one, SwapTaken) for one in got) == PEOPLE - 1
        assert who_comes(work) == [winners[0].substitute_id]
    nobody_is_doubled()


def test_two_exchanges_that_cross_happen_once(morning: Morning) -> None:
    """Sam says yes to Kim's proposal while Kim says yes to Sam's: both lock the same two requests and people."""
    sam, kim = make_substitute(morning, km=1), make_substitute(morning, km=2)
    for number in range(ROUNDS):
        mine, theirs, act = crossing(morning, sam, kim, weeks=number + 1)

        got = at_once(act)

        assert sum(isinstance(one, Assignment) for one in got) == 1
        assert sum(isinstance(one, SwapOver) for one in got) == 1
        assert (who_comes(mine), who_comes(theirs)) == ([kim.pk], [sam.pk])
    nobody_is_doubled()


def test_taking_over_withdrawing_and_calling_off_at_once_leave_one_truth(morning: Morning) -> None:
    sam, kim = make_substitute(morning, km=1), make_substitute(morning, km=2)
    for number in range(ROUNDS):
        work = work_for(morning, sam, day=TODAY + timedelta(days=7 * (number + 1)))
        swap = swap_of(work)

        at_once([taking(kim, swap), partial(withdrawing, sam, swap), partial(leaving, sam, work)])

        swap.refresh_from_db()
        taken = swap.status == "taken"
        assert who_comes(work) == ([kim.pk] if taken else [])
    nobody_is_doubled()


def crossing(
    morning: Morning, sam: Substitute, kim: Substitute, *, weeks: int
) -> tuple[Assignment, Assignment, list[Callable[[], Any]]]:
    """Work of both, each with an open swap and the work of the other offered in return."""
    later = timedelta(days=7 * weeks)
    mine = work_for(morning, sam, day=TODAY + later)
    theirs = work_for(morning, kim, day=FRIDAY + later)
    acts: list[Callable[[], Any]] = []
    for owner, work, other, in_return in ((sam, mine, kim, theirs), (kim, theirs, sam, mine)):
        swap = swap_of(work)
        question = question_to(other, swap)
        propose_exchange(
            actor=actor_for(other), question_id=question.pk, assignment_id=in_return.pk, now=NOW
        )
        acts.append(
            partial(
                accept_exchange,
                actor=actor_for(owner),
                swap_id=swap.pk,
                question_id=question.pk,
                now=NOW,
            )
        )
    return mine, theirs, acts


def taking(person: Substitute, swap: Swap) -> Callable[[], Any]:
    question = question_to(person, swap)
    return partial(take_over, actor=actor_for(person), question_id=question.pk, now=NOW)


def withdrawing(person: Substitute, swap: Swap) -> None:
    withdraw_swap(actor=actor_for(person), swap_id=swap.pk, now=NOW)


def leaving(person: Substitute, work: Assignment) -> None:
    # What was passed on meanwhile cannot be called off any more.
    with suppress(MoveNotAllowed):
        cancel_assignment(actor=actor_for(person), assignment_id=work.pk, now=NOW)


def nobody_is_doubled() -> None:
    """No work is done by two, and no live row hangs under an assignment that ended."""
    live = AssignmentPeriod.objects.filter(is_live=True)
    assert live.count() == live.values("request_period").distinct().count()
    assert not live.filter(assignment__status="cancelled").exists()

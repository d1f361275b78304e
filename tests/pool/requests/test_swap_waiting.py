"""What waits for an invaller because somebody swaps, and for nobody else."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pool.people.models import Substitute
from pool.requests.domain.swap_answers import propose_exchange, refuse_swap, turn_down_exchange
from pool.requests.domain.swaps import withdraw_swap
from pool.requests.enums import SwapWaiting
from pool.requests.swap_waiting import find_waiting
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import Morning, actor_for, make_morning, make_substitute
from tests.pool.requests.swapping import FRIDAY, THURSDAY, question_to, swap_of, work_for

pytestmark = pytest.mark.django_db
QUERIES = 2
MONDAY = TODAY + timedelta(days=7)


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def sam(morning: Morning) -> Substitute:
    return make_substitute(morning, km=1)


@pytest.fixture
def kim(morning: Morning) -> Substitute:
    return make_substitute(morning, km=2)


@pytest.fixture(autouse=True)
def next_door() -> Substitute:
    """In another region a colleague asks somebody as well."""
    morning = make_morning()
    asks, asked = make_substitute(morning), make_substitute(morning)
    swap_of(work_for(morning, asks))
    return asked


def waits_for(person: Substitute) -> list[str]:
    return [item.kind for item in find_waiting(actor_for(person), NOW)]


def test_a_colleague_who_is_asked_reads_what_where_and_until_when(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    swap = swap_of(work_for(morning, sam))

    [item] = find_waiting(actor_for(kim), NOW)

    assert (item.kind, item.title) == (SwapWaiting.QUESTION, f"Groep 5, {morning.school.name}")
    assert item.url == f"/ruilen/{question_to(kim, swap).pk}"
    assert item.due_at == swap.lapses_at
    assert sam.family_name not in f"{item.title} {item.why}"
    assert waits_for(sam) == []


def test_after_a_no_or_when_it_is_over_nothing_waits(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    first, second = swap_of(work_for(morning, sam)), swap_of(work_for(morning, sam, day=FRIDAY))
    assert waits_for(kim) == [SwapWaiting.QUESTION] * 2

    refuse_swap(actor=actor_for(kim), question_id=question_to(kim, first).pk, now=NOW)
    assert waits_for(kim) == [SwapWaiting.QUESTION]
    assert list(find_waiting(actor_for(kim), second.lapses_at)) == []
    withdraw_swap(actor=actor_for(sam), swap_id=second.pk, now=NOW)
    assert waits_for(kim) == []


def test_a_proposal_waits_for_who_swaps_and_no_more_for_who_made_it(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    mine, theirs = work_for(morning, sam), work_for(morning, kim, day=FRIDAY)
    swap = swap_of(mine)
    question = question_to(kim, swap)
    propose_exchange(
        actor=actor_for(kim), question_id=question.pk, assignment_id=theirs.pk, now=NOW
    )

    assert waits_for(kim) == []
    [item] = find_waiting(actor_for(sam), NOW)
    assert (item.kind, item.url) == (SwapWaiting.PROPOSAL, f"/invalbeurten/{mine.pk}/ruilen")
    assert kim.family_name not in f"{item.title} {item.why}"

    turn_down_exchange(actor=actor_for(sam), swap_id=swap.pk, question_id=question.pk, now=NOW)
    assert waits_for(sam) == []
    assert waits_for(kim) == [SwapWaiting.QUESTION]


def test_it_takes_as_many_queries_for_three_as_for_one(
    morning: Morning, sam: Substitute, kim: Substitute
) -> None:
    reader = actor_for(kim)
    for count, day in enumerate((THURSDAY, FRIDAY, MONDAY), start=1):
        swap_of(work_for(morning, sam, day=day))
        with CaptureQueriesContext(connection) as queries:
            assert len(list(find_waiting(reader, NOW))) == count
        assert len(queries) == QUERIES


def test_who_has_no_such_work_is_not_looked_up(morning: Morning) -> None:
    with CaptureQueriesContext(connection) as queries:
        assert list(find_waiting(morning.leader, NOW)) == []
    assert len(queries) == 0

"""Two people with work of their own in one pool: where every test of swapping begins."""

from datetime import date, timedelta
from typing import Any

from pool.people.models import Substitute
from pool.requests.domain.assignments import assign_by_hand
from pool.requests.domain.openings import open_request
from pool.requests.domain.swap_taking import follow_swap
from pool.requests.domain.swaps import open_swap
from pool.requests.models import Assignment, AssignmentPeriod, Swap, SwapQuestion
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import Morning, actor_for, make_draft
from tests.pool.requests.waiting_jobs import arguments_of

THURSDAY = TODAY + timedelta(days=3)
FRIDAY = TODAY + timedelta(days=4)


def work_for(
    morning: Morning, person: Substitute, *, day: date = THURSDAY, **given: Any
) -> Assignment:
    """A whole day at De Regenboog that this person does."""
    draft = make_draft(morning, dates=(day,), **given)
    request = open_request(actor=morning.leader, draft=draft, now=NOW)
    return assign_by_hand(
        actor=morning.planner, request_id=request.pk, substitute_id=person.pk, now=NOW
    )


def swap_of(assignment: Assignment) -> Swap:
    return open_swap(actor=actor_for(assignment.substitute), assignment_id=assignment.pk, now=NOW)


def question_to(person: Substitute, swap: Swap) -> SwapQuestion:
    return SwapQuestion.objects.get(swap=swap, substitute=person)


def who_comes(assignment: Assignment) -> list[int]:
    """Who does the work that this assignment was about, now."""
    rows = AssignmentPeriod.objects.filter(
        assignment__request=assignment.request_id, is_live=True
    ).order_by("substitute")
    return list(rows.values_list("substitute", flat=True).distinct())


def tell_everybody() -> None:
    """Run the jobs that swaps deferred."""
    for arguments in arguments_of("requests.announce_swap"):
        follow_swap(**arguments, now=NOW)

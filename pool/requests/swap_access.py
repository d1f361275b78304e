"""The only place that turns an id from outside into a swap or a question about one, for an actor.

As `access`, whose locks it takes: requests first, then people, each in order of id.
"""

from typing import TypeVar

from django.db.models import Model, QuerySet

from pool.people.models import Substitute
from pool.requests.access import lock_request
from pool.requests.errors import RequestNotFound, SwapOver
from pool.requests.models import Assignment, SubstitutionRequest, Swap, SwapQuestion
from regions.access import require
from regions.actors import Actor
from regions.enums import Role
from regions.roles import Action

Row = TypeVar("Row", bound=Model)


def swaps_visible_to(actor: Actor) -> QuerySet[Swap]:
    """The swaps of this person's own assignments."""
    require(actor, Action.SWAP_ASSIGNMENT)
    return Swap.objects.filter(
        assignment__substitute__user=actor.user_id,
        region__in=actor.regions_as(Role.SUBSTITUTE, Action.SWAP_ASSIGNMENT),
    )


def swap_questions_visible_to(actor: Actor) -> QuerySet[SwapQuestion]:
    """The questions to this person to take over work of a colleague; to nobody else."""
    require(actor, Action.SWAP_ASSIGNMENT)
    return SwapQuestion.objects.filter(
        substitute__user=actor.user_id,
        swap__region__in=actor.regions_as(Role.SUBSTITUTE, Action.SWAP_ASSIGNMENT),
    )


def swap_proposals_visible_to(actor: Actor) -> QuerySet[SwapQuestion]:
    """What colleagues did with the swaps of this person's own assignments."""
    return SwapQuestion.objects.filter(swap__in=swaps_visible_to(actor))


def get_own_assignment(*, actor: Actor, assignment_id: int) -> Assignment:
    """Give an assignment of the actor, to see what a swap of it would be."""
    require(actor, Action.SWAP_ASSIGNMENT)
    rows = Assignment.objects.filter(
        substitute__user=actor.user_id,
        region__in=actor.regions_as(Role.SUBSTITUTE, Action.SWAP_ASSIGNMENT),
    )
    found = rows.select_related("request__location", "request__policy").filter(pk=assignment_id)
    return _one(found)


def get_swap_question(*, actor: Actor, question_id: int) -> SwapQuestion:
    """Give a question to the actor, to look at."""
    rows = swap_questions_visible_to(actor).filter(pk=question_id)
    return _one(rows.select_related("swap__assignment", "substitute"))


def lock_swap(*, actor: Actor, swap_id: int) -> tuple[SubstitutionRequest, Swap]:
    """Lock the request of one of the actor's own swaps, then read the swap."""
    own = _one(swaps_visible_to(actor).filter(pk=swap_id))
    request = lock_request(own.request_id)
    return request, Swap.objects.select_related("assignment__substitute").get(pk=swap_id)


def lock_swap_question(
    *, actor: Actor, question_id: int
) -> tuple[SubstitutionRequest, SwapQuestion]:
    """Lock the request of a swap, then both people in order of id, and read the question to the actor.

    As `lock_offer`: who waits for the request sees afterwards who took it meanwhile.
    """
    asked = _one(swap_questions_visible_to(actor).filter(pk=question_id).select_related("swap"))
    request = lock_request(asked.swap.request_id)
    return request, _hold_people(question_id)


def lock_exchange(
    *, actor: Actor, swap_id: int, question_id: int
) -> tuple[SubstitutionRequest, SubstitutionRequest, SwapQuestion]:
    """Lock the requests of both assignments in order of id, then both people in order of id, and read the proposal.

    For the actor who opened the swap. Gives the request of the swap first, then that of what is offered in
    return. The order is the same for whoever exchanges, so two exchanges that cross wait for each other
    once. Refuses (`SwapOver`) a proposal that is gone, or that became another one while it waited.
    """
    own = swaps_visible_to(actor).filter(pk=swap_id)
    rows = SwapQuestion.objects.filter(pk=question_id, swap__in=own)
    asked = _one(rows.select_related("swap", "in_return"))
    if asked.in_return is None:
        raise SwapOver
    wanted = {asked.swap.request_id, asked.in_return.request_id}
    locked = {pk: lock_request(pk) for pk in sorted(wanted)}
    held = _hold_people(question_id)
    if held.in_return is None or held.in_return.request_id not in locked:
        raise SwapOver
    return locked[held.swap.request_id], locked[held.in_return.request_id], held


def _hold_people(question_id: int) -> SwapQuestion:
    rows = SwapQuestion.objects.select_related(
        "substitute", "swap__assignment__substitute", "in_return__substitute"
    )
    question = rows.get(pk=question_id)
    people = {question.substitute_id, question.swap.assignment.substitute_id}
    held = Substitute.objects.filter(pk__in=people).order_by("pk").select_for_update(no_key=True)
    list(held)
    return rows.get(pk=question_id)


def _one(rows: QuerySet[Row]) -> Row:
    """Give the row; an unknown and a foreign id are the same refusal."""
    found = rows.first()
    if found is None:
        raise RequestNotFound
    return found

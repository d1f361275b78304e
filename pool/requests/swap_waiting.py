"""What swapping asks of an invaller: to take over from a colleague, and to say yes or no to an exchange."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from django.db.models import QuerySet

from pool.requests.enums import SwapQuestionStatus, SwapWaiting
from pool.requests.models import SwapQuestion
from pool.requests.swap_access import swap_proposals_visible_to, swap_questions_visible_to
from pool.requests.swap_queries import open_to, standing_proposals
from pool.requests.wording import work_in_words
from regions.actors import Actor
from regions.roles import Action
from regions.waiting import WaitingItem, WaitingSource

LABELS: Final[Mapping[str, str]] = {
    SwapWaiting.QUESTION: "Overnemen van een collega",
    SwapWaiting.PROPOSAL: "Ruilen",
}


def find_waiting(actor: Actor, now: datetime) -> Iterator[WaitingItem]:
    """What waits for this invaller; one query for each of the two things."""
    if actor.is_system or not actor.may(Action.SWAP_ASSIGNMENT):
        return
    yield from _to_take_over(actor, now)
    yield from _to_agree_to(actor, now)


WAITING: Final = WaitingSource(name="swaps", labels=LABELS, find=find_waiting)


def _to_take_over(actor: Actor, now: datetime) -> Iterator[WaitingItem]:
    """Who offered something in return waits for the colleague, so nothing waits for them."""
    asked = open_to(swap_questions_visible_to(actor), now=now)
    for question in _loaded(asked.exclude(status=SwapQuestionStatus.PROPOSED)):
        yield WaitingItem(
            kind=SwapWaiting.QUESTION,
            id=question.pk,
            title=_title(question),
            why="Een collega kan niet en zoekt iemand die dit overneemt.",
            region_id=question.swap.region_id,
            url=f"/ruilen/{question.pk}",
            due_at=question.swap.lapses_at,
        )


def _to_agree_to(actor: Actor, now: datetime) -> Iterator[WaitingItem]:
    offered = standing_proposals(open_to(swap_proposals_visible_to(actor), now=now))
    for question in _loaded(offered):
        yield WaitingItem(
            kind=SwapWaiting.PROPOSAL,
            id=question.pk,
            title=_title(question),
            why="Een collega wil dit overnemen als jij er iets voor terug doet.",
            region_id=question.swap.region_id,
            url=f"/invalbeurten/{question.swap.assignment_id}/ruilen",
            due_at=question.swap.lapses_at,
        )


def _title(question: SwapQuestion) -> str:
    request = question.swap.request
    work = work_in_words(request)
    return f"{work[0].upper()}{work[1:]}, {request.location.name}"


def _loaded(questions: QuerySet[SwapQuestion]) -> QuerySet[SwapQuestion]:
    return questions.select_related("swap__request__location")

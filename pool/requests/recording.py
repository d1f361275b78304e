"""Applying a move: the one place that changes a state and writes the decision row of it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from pool.requests.enums import DecisionSubject
from pool.requests.models import (
    Assignment,
    Offer,
    RequestDecision,
    SubstitutionRequest,
    Swap,
    SwapQuestion,
    WaitingPlace,
    Wave,
)
from pool.requests.moves import MOVES, next_state
from regions.actors import SYSTEM_ROLE, Actor
from regions.errors import NotAllowed

Moving = SubstitutionRequest | Wave | Offer | WaitingPlace | Assignment | Swap | SwapQuestion


def move(
    *,
    actor: Actor,
    request: SubstitutionRequest,
    thing: Moving,
    move: str,
    now: datetime,
    is_new: bool = False,
    reason: str = "",
    facts: Mapping[str, Any] | None = None,
) -> RequestDecision:
    """Give `thing` its next state and return the decision row to store; saving both is the caller's.

    Refuses (`MoveNotAllowed`) what the table does not have, and (`NotAllowed`) an actor whose roles
    do not have the action of the move. The caller holds the lock of the request.
    """
    subject = _SUBJECTS[type(thing)]
    step = MOVES[subject][move]
    if step.action is not None and not actor.may(step.action):
        raise NotAllowed
    before = "new" if is_new else thing.status
    after = next_state(subject=subject, move=move, from_state=before)
    thing.status = after
    if not is_new and hasattr(thing, "version"):
        thing.version += 1
    role = SYSTEM_ROLE if actor.is_system else _role(actor, request, move=step.action)
    return RequestDecision(
        region_id=request.region_id,
        request=request,
        subject=subject,
        subject_id=thing.pk,
        move=move,
        from_state="" if is_new else before,
        to_state=after,
        actor_id=actor.user_id,
        actor_role=role,
        reason=reason,
        facts=dict(facts or {}),
        at=now,
    )


def store_decisions(decisions: Sequence[RequestDecision]) -> None:
    """Append decision rows in one statement."""
    RequestDecision.objects.bulk_create(decisions)


_SUBJECTS: Final[Mapping[type[Moving], DecisionSubject]] = {
    SubstitutionRequest: DecisionSubject.REQUEST,
    Wave: DecisionSubject.WAVE,
    Offer: DecisionSubject.OFFER,
    WaitingPlace: DecisionSubject.WAITING,
    Assignment: DecisionSubject.ASSIGNMENT,
    Swap: DecisionSubject.SWAP,
    SwapQuestion: DecisionSubject.SWAP_QUESTION,
}


def _role(actor: Actor, request: SubstitutionRequest, *, move: Any) -> str:
    if move is None:
        return actor.memberships[0].role if actor.memberships else ""
    return actor.role_at(move, request.location)

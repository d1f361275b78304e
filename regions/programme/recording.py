"""Applying a move to a challenge, a version or a measure: the one place that writes the history of the programme."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from regions.actors import SYSTEM_ROLE, Actor
from regions.programme.models import ProgrammeDecision
from regions.programme.moves import MOVES, NEW, next_state
from regions.programme.queries import Subject, subject_of
from regions.roles import ROLE_ACTIONS


def move_subject(
    subject: Subject,
    *,
    actor: Actor,
    move: str,
    now: datetime,
    reason: str = "",
    facts: Mapping[str, Any] | None = None,
    is_new: bool = False,
) -> None:
    """Give it its next state and append the row of it; saving the subject is the caller's, under its lock.

    Refuses (`ProgrammeMoveNotAllowed`) what the table does not have.
    """
    kind = subject_of(subject)
    before = NEW if is_new else subject.status
    subject.status = next_state(subject=kind, move=move, from_state=before)
    if not is_new:
        subject.version += 1
    ProgrammeDecision(
        region_id=subject.region_id,
        subject=kind,
        subject_id=subject.pk,
        move=move,
        from_state="" if is_new else before,
        to_state=subject.status,
        actor_id=actor.user_id,
        actor_role=_role_of(actor, kind=kind, move=move, region_id=subject.region_id),
        reason=reason,
        facts=dict(facts or {}),
        at=now,
    ).save(force_insert=True)


def _role_of(actor: Actor, *, kind: str, move: str, region_id: int) -> str:
    """The role in which the actor does this in this region."""
    if actor.is_system:
        return SYSTEM_ROLE
    action = MOVES[kind][move].action
    return next(
        (
            held.role
            for held in actor.memberships
            if held.region_id == region_id and action in ROLE_ACTIONS[held.role]
        ),
        "",
    )

"""Applying a move to a proposal or a consent: the one place that writes the history of governance."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from regions.actors import SYSTEM_ROLE, Actor
from regions.governance.enums import GovernanceSubject
from regions.governance.models import Consent, GovernanceDecision, Proposal, Proxy
from regions.governance.moves import MOVES, NEW, next_state
from regions.roles import ROLE_ACTIONS

LONGEST_REASON: Final = 400


def move_proposal(
    proposal: Proposal,
    *,
    actor: Actor,
    move: str,
    now: datetime,
    reason: str = "",
    facts: Mapping[str, Any] | None = None,
) -> None:
    """Give a proposal its next state and append the row of it; saving the proposal is the caller's, under its lock.

    Refuses (`ProposalMoveNotAllowed`) what the table does not have.
    """
    is_new = move == "draft"
    before = NEW if is_new else proposal.status
    proposal.status = next_state(subject=GovernanceSubject.PROPOSAL, move=move, from_state=before)
    if not is_new:
        proposal.version += 1
    _append(
        GovernanceDecision(
            region_id=proposal.region_id,
            subject=GovernanceSubject.PROPOSAL,
            subject_id=proposal.pk,
            move=move,
            from_state="" if is_new else before,
            to_state=proposal.status,
            reason=reason,
            facts=dict(facts or {}),
            at=now,
        ),
        actor,
    )


def move_consent(
    consent: Consent,
    *,
    actor: Actor,
    move: str,
    now: datetime,
    facts: Mapping[str, Any] | None = None,
) -> None:
    """The same for a consent."""
    is_new = move == "ask"
    before = NEW if is_new else consent.result
    consent.result = next_state(subject=GovernanceSubject.CONSENT, move=move, from_state=before)
    _append(
        GovernanceDecision(
            region_id=consent.region_id,
            subject=GovernanceSubject.CONSENT,
            subject_id=consent.pk,
            move=move,
            from_state="" if is_new else before,
            to_state=consent.result,
            facts=dict(facts or {}),
            at=now,
        ),
        actor,
    )


def move_proxy(proxy: Proxy, *, actor: Actor, move: str, now: datetime) -> None:
    """Append the row of a proxy that was given or taken back."""
    before = NEW if move == "give" else "given"
    _append(
        GovernanceDecision(
            region_id=proxy.proposal.region_id,
            subject=GovernanceSubject.PROXY,
            subject_id=proxy.pk,
            move=move,
            from_state="" if before == NEW else before,
            to_state=next_state(subject=GovernanceSubject.PROXY, move=move, from_state=before),
            facts={"seat": proxy.seat_id, "given_to": proxy.given_to_id},
            at=now,
        ),
        actor,
    )


def record_move(
    *,
    actor: Actor,
    region_id: int,
    subject: GovernanceSubject,
    subject_id: int,
    move: str,
    from_state: str,
    now: datetime,
    reason: str = "",
    facts: Mapping[str, Any] | None = None,
) -> None:
    """Append the row of a move of something that keeps its own state; refuses what the table does not have."""
    _append(
        GovernanceDecision(
            region_id=region_id,
            subject=subject,
            subject_id=subject_id,
            move=move,
            from_state="" if from_state == NEW else from_state,
            to_state=next_state(subject=subject, move=move, from_state=from_state),
            reason=reason[:LONGEST_REASON],
            facts=dict(facts or {}),
            at=now,
        ),
        actor,
    )


def _append(row: GovernanceDecision, actor: Actor) -> None:
    row.actor_id = actor.user_id
    row.actor_role = _role_of(row, actor)
    row.save(force_insert=True)


def _role_of(row: GovernanceDecision, actor: Actor) -> str:
    """The role in which the actor does this in this region: the first that the table of moves asks for."""
    if actor.is_system:
        return SYSTEM_ROLE
    action = MOVES[row.subject][row.move].action
    return next(
        (
            held.role
            for held in actor.memberships
            # A role for the whole country names no region.
            if held.region_id in (row.region_id, None) and action in ROLE_ACTIONS[held.role]
        ),
        "",
    )

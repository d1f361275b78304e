"""Applying a move to a report: the one place that writes the history of the registration."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pool.shortage.models import ShortageDecision, ShortageReport
from pool.shortage.moves import MOVES, NEW, is_first, next_state
from regions.actors import SYSTEM_ROLE, Actor
from regions.errors import NotAllowed
from regions.roles import ROLE_ACTIONS, Action


def move_report(
    report: ShortageReport,
    *,
    actor: Actor,
    move: str,
    now: datetime,
    reason: str = "",
    facts: Mapping[str, Any] | None = None,
) -> ShortageDecision:
    """Give a report its next state and the row of it; storing both is the caller's, under the lock of the report.

    Refuses (`ReportMoveNotAllowed`) what the table does not have.
    """
    is_new = is_first(move)
    before = NEW if is_new else report.status
    report.status = next_state(move=move, from_state=before)
    if not is_new:
        report.version += 1
    return ShortageDecision(
        region_id=report.region_id,
        report=report,
        move=move,
        from_state="" if is_new else before,
        to_state=report.status,
        actor_id=actor.user_id,
        actor_role=_role(actor, MOVES[move].action),
        reason=reason,
        facts=dict(facts or {}),
        at=now,
    )


def _role(actor: Actor, action: Action | None) -> str:
    if actor.is_system:
        return SYSTEM_ROLE
    role = next((one.role for one in actor.memberships if action in ROLE_ACTIONS[one.role]), None)
    if role is None:
        raise NotAllowed
    return role

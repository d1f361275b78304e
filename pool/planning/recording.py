"""Applying a move to a plan or a wish: the one place that writes the history of planning."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pool.planning.enums import PlanSubject
from pool.planning.models import MorningPlan, PlanDecision, PlanWish
from pool.planning.moves import NEW, is_first, next_state
from regions.actors import SYSTEM_ROLE, Actor
from regions.enums import Role


def move_plan(
    plan: MorningPlan,
    *,
    actor: Actor,
    move: str,
    now: datetime,
    facts: Mapping[str, Any] | None = None,
) -> None:
    """Give a plan its next state and append the row of it; saving the plan is the caller's, under its lock.

    Refuses (`PlanNotReady`) what the table does not have.
    """
    is_new = is_first(move)
    before = NEW if is_new else plan.status
    plan.status = next_state(subject=PlanSubject.PLAN, move=move, from_state=before)
    if not is_new:
        plan.version += 1
    _store(
        PlanDecision(
            region_id=plan.region_id,
            date=plan.date,
            subject=PlanSubject.PLAN,
            subject_id=plan.pk,
            from_state="" if is_new else before,
            to_state=plan.status,
            move=move,
            facts=dict(facts or {}),
            at=now,
        ),
        actor,
    )


def move_wish(wish: PlanWish, *, actor: Actor, move: str, now: datetime) -> None:
    """Append the row of a wish that was set or lifted; its reason is about a person and stays on the wish alone."""
    before = NEW if move != "lift" else wish.kind
    after = next_state(subject=PlanSubject.WISH, move=move, from_state=before)
    _store(
        PlanDecision(
            region_id=wish.region_id,
            date=wish.date,
            subject=PlanSubject.WISH,
            subject_id=wish.pk,
            from_state="" if before == NEW else before,
            to_state=after,
            move=move,
            facts={"request": wish.request_id, "substitute": wish.substitute_id},
            at=now,
        ),
        actor,
    )


def _store(decision: PlanDecision, actor: Actor) -> None:
    decision.actor_id = actor.user_id
    decision.actor_role = SYSTEM_ROLE if actor.is_system else Role.PLANNER
    decision.save(force_insert=True)

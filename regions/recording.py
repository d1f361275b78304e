"""Writing the history of a region, and telling who may see the region that it changed."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django.utils import timezone

from live.events import Audience, RegionChanged
from live.publish import publish
from regions.actors import SYSTEM_ROLE, Actor
from regions.enums import RegionSubject
from regions.models import Region, RegionEvent
from regions.moves import NEW, REGION_MOVES, next_status
from regions.roles import ROLE_ACTIONS, Action


def move_region(
    region: Region,
    *,
    actor: Actor,
    move: str,
    on_date: date,
    now: datetime,
    reason: str = "",
    facts: Mapping[str, Any] | None = None,
) -> None:
    """Give a region its next status, append the row of it and announce; under the caller's lock of the region.

    Refuses (`RegionMoveNotAllowed`) what the table does not have. What goes with the status (condition, successor,
    what was asked) is set by the caller before, as the region is saved here.
    """
    is_new = move == "apply"
    before = NEW if is_new else region.status
    region.status = next_status(move=move, from_status=before)
    record(
        region,
        actor=actor,
        subject=RegionSubject.STATUS,
        move=move,
        action=REGION_MOVES[move].action,
        from_state="" if is_new else before,
        to_state=region.status,
        on_date=on_date,
        now=now,
        reason=reason,
        facts=facts,
    )


def record(
    region: Region,
    *,
    actor: Actor,
    subject: RegionSubject,
    move: str,
    now: datetime,
    action: Action = Action.KEEP_REGION,
    from_state: str = "",
    to_state: str = "",
    on_date: date | None = None,
    reason: str = "",
    facts: Mapping[str, Any] | None = None,
) -> RegionEvent:
    """Append a row to the history, save the region and hint at it to its people and to who reads across regions."""
    region.version += 1
    region.save()
    event = RegionEvent.objects.create(
        region=region,
        subject=subject,
        move=move,
        from_state=from_state,
        to_state=to_state,
        on_date=on_date or timezone.localdate(now),
        reason=reason,
        facts=dict(facts or {}),
        actor_id=actor.user_id,
        actor_role=_role_of(actor, action, region_id=region.pk),
        at=now,
    )
    # Who goes on in the successor reads the old region as well.
    members = [region.pk, *([region.merged_into_id] if region.merged_into_id else [])]
    audience = Audience(members=tuple(members), is_national=True)
    publish(RegionChanged(id=region.pk, version=region.version, audience=audience))
    return event


def _role_of(actor: Actor, action: Action, *, region_id: int) -> str:
    """The role in which the actor does this: the first that has the action here."""
    if actor.is_system:
        return SYSTEM_ROLE
    return next(
        (
            held.role
            for held in actor.memberships
            if held.region_id in {region_id, None} and action in ROLE_ACTIONS[held.role]
        ),
        "",
    )

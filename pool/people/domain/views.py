"""Keeping who looked at whose personal data, and forgetting it in time."""

from collections.abc import Collection
from datetime import datetime
from hashlib import sha256

from pool.people.enums import ViewKind
from pool.people.models import RecordView
from regions.actors import Actor, MembershipFacts
from regions.roles import ROLE_ACTIONS, Action


def note_view(
    *,
    actor: Actor,
    action: Action,
    kind: ViewKind,
    region_id: int,
    substitute_ids: Collection[int],
    now: datetime,
) -> None:
    """Note that the actor was shown the data of these people, in the role that allowed it; one insert.

    The same look again within the hour adds nothing. A list of names without more (to pick somebody from)
    is no look, and neither is somebody's own record. Takes no lock, announces nothing.
    """
    held = _role_of(actor, action=action, region_id=region_id)
    if held is None or actor.user_id is None or not substitute_ids:
        return
    people = sorted(substitute_ids)
    look = f"{actor.user_id} {held.role} {held.organisation_id} {kind} {now:%Y-%m-%dT%H} {people}"
    RecordView.objects.bulk_create(
        [
            RecordView(
                region_id=region_id,
                viewer_id=actor.user_id,
                viewer_role=held.role,
                organisation_id=held.organisation_id,
                kind=kind,
                substitute_ids=people,
                at=now,
                fingerprint=sha256(look.encode()).hexdigest(),
            )
        ],
        ignore_conflicts=True,
    )


def forget_views(*, region_id: int, before: datetime) -> int:
    """Delete what is older than the policy of the region keeps; gives how many rows.

    The database refuses to forget a view of the last thirty days.
    """
    deleted, _ = RecordView.objects.filter(region=region_id, at__lt=before).delete()
    return deleted


def _role_of(actor: Actor, *, action: Action, region_id: int) -> MembershipFacts | None:
    """The role in which this actor looks here; the pool office, which sees all, goes before a board."""
    able = [
        held
        for held in actor.memberships
        if held.region_id == region_id and action in ROLE_ACTIONS[held.role]
    ]
    return min(able, key=lambda held: held.organisation_id is not None, default=None)

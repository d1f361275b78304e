"""Ending roles, whatever the cause: the people hear it, and what hung on the role ends with it."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from live.events import Audience, MembershipEnded
from live.publish import publish
from notices.domain import NewNotice, send_notices
from notices.quiet_hours import first_moment_outside
from regions.models import Membership, Region
from regions.role_endings import roles_ended

ROLE_ENDED: Final = "role_ended"
REGION_MERGED: Final = "region_merged"
REGION_ENDED: Final = "region_ended"


def end_memberships(running: Sequence[Membership], *, now: datetime) -> None:
    """End these roles and tell who follows them; inside the caller's transaction, which locked them.

    Announces each to its person, whose open sockets close. Sends no notice.
    """
    for held in running:
        held.ended_at = now
        held.save(update_fields=["ended_at"])
        audience = Audience(users=(held.user_id,))
        publish(MembershipEnded(id=held.pk, version=1, audience=audience))
    roles_ended(running)


def tell_roles_ended(ended: Iterable[Membership], *, now: datetime) -> None:
    """Tell people which role of theirs ended, inside the caller's transaction.

    At most once a day for a person, role and place: ending a role and giving it again mails nobody twice.
    """
    day = now.date().isoformat()
    send_notices(
        [
            _notice(
                ROLE_ENDED,
                recipient_id=held.user_id,
                subject_id=held.pk,
                about=f"{held.role} {held.region_id} {held.organisation_id} {held.location_id} {day}",
                now=now,
            )
            for held in ended
        ],
        now=now,
    )


def tell_region_closed(kind: str, region: Region, *, people: Iterable[int], now: datetime) -> None:
    """Tell everybody of a region once that it merged or stopped; inside the caller's transaction."""
    send_notices(
        [
            _notice(kind, recipient_id=one, subject_id=region.pk, about=str(region.pk), now=now)
            for one in sorted(set(people))
        ],
        now=now,
    )


def _notice(
    kind: str, *, recipient_id: int, subject_id: int, about: str, now: datetime
) -> NewNotice:
    return NewNotice(
        kind=kind,
        recipient_id=recipient_id,
        subject_id=subject_id,
        dedupe_key=f"{kind} {recipient_id} {about}",
        not_before=first_moment_outside(now=now),
    )

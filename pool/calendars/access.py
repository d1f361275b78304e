"""The only place that turns a token or a person into a calendar address."""

from datetime import datetime

from accounts.models import User
from pool.calendars.errors import AddressNotFound
from pool.calendars.models import CalendarAddress
from pool.calendars.tokens import nonce_in
from regions.access import require
from regions.actors import Actor, actor_of
from regions.enums import Role
from regions.roles import Action


def live_address(*, actor: Actor, lock: bool = False) -> CalendarAddress | None:
    """The actor's own address that works now, locked when asked; None when there is none."""
    require(actor, Action.KEEP_OWN_CALENDAR)
    rows = CalendarAddress.objects.filter(user=actor.user_id, ended_at__isnull=True)
    return (rows.select_for_update() if lock else rows).first()


def reader_of(*, token: str, now: datetime) -> Actor:
    """Whose work an address shows; unknown, replaced, and of somebody who left are the same refusal."""
    rows = CalendarAddress.objects.select_related("user").filter(
        nonce=nonce_in(token), ended_at__isnull=True, user__is_active=True
    )
    address = rows.first()
    if address is None:
        raise AddressNotFound
    return _substitute(address.user, now)


def _substitute(user: User, now: datetime) -> Actor:
    actor = actor_of(user, now)
    if not actor.has_role(Role.SUBSTITUTE):
        raise AddressNotFound
    return actor

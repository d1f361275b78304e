"""Making, replacing and stopping the secret address of one's own calendar."""

import secrets
from datetime import datetime

from django.db import transaction

from pool.calendars.access import live_address
from pool.calendars.models import CalendarAddress
from regions.access import require
from regions.actors import Actor
from regions.errors import NotAllowed
from regions.roles import Action


@transaction.atomic
def make_address(*, actor: Actor, now: datetime) -> CalendarAddress:
    """Give a new address; one that was there stops working at once.

    Refuses who is no substitute. Locks the address that ends. Announces nothing: only its owner has it.
    """
    require(actor, Action.KEEP_OWN_CALENDAR)
    stop_address(actor=actor, now=now)
    if actor.user_id is None:
        # The clock has no calendar.
        raise NotAllowed
    return CalendarAddress.objects.create(
        user_id=actor.user_id, nonce=secrets.token_hex(16), created_at=now
    )


@transaction.atomic
def stop_address(*, actor: Actor, now: datetime) -> None:
    """End the address, if there is one; a calendar that asks again is told that it does not exist.

    Refuses who is no substitute. Locks the address.
    """
    address = live_address(actor=actor, lock=True)
    if address is not None:
        address.ended_at = now
        address.save(update_fields=["ended_at"])

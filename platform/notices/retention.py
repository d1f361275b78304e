"""How long a notice is kept: it holds names of other people too, and those go with it."""

from datetime import datetime, timedelta
from typing import Final

from notices.models import Notice, PushSubscription

KEPT: Final = timedelta(days=180)
"""Half a school year back is what somebody still looks up; what happened itself is kept elsewhere."""
MOST_AT_ONCE: Final = 2_000


def remove_old_notices(*, now: datetime) -> int:
    """Remove a batch of notices that are older than we keep them, with their deliveries; gives how many went.

    What is still on its way goes too: after half a year nobody is waiting for it. Safe to run twice.
    """
    old = Notice.objects.filter(created_at__lt=now - KEPT).order_by("created_at")
    batch = list(old.values_list("pk", flat=True)[:MOST_AT_ONCE])
    Notice.objects.filter(pk__in=batch).delete()
    return len(batch)


def remove_silent_devices(*, now: datetime) -> int:
    """Remove the devices that did not say for half a year that they are there; gives how many went."""
    gone, _ = PushSubscription.objects.filter(seen_at__lt=now - KEPT).delete()
    return gone

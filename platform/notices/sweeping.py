"""Finds deliveries that are due without a job: a retry, a dead worker's claim, a job that was lost."""

from datetime import datetime, timedelta

from notices.models import Delivery

# A delivery that is due right now has a job of its own, about to start.
LEAVE_ALONE_FOR = timedelta(seconds=5)
MOST_AT_ONCE = 500


def overdue_notice_ids(*, now: datetime) -> list[int]:
    """List the notices with an overdue delivery, the longest overdue first."""
    overdue = (
        Delivery.objects.filter(due_at__lte=now - LEAVE_ALONE_FOR)
        .order_by("due_at")
        .values_list("notice_id", flat=True)[:MOST_AT_ONCE]
    )
    return list(dict.fromkeys(overdue))

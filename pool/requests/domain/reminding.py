"""The reminder of the evening before, with the chance to say in time that it does not work out."""

from datetime import datetime, time, timedelta

from django.db import transaction

from pool.requests.domain.notifying import tell_reminder
from pool.requests.drafts import TIME_ZONE
from pool.requests.enums import AssignmentStatus
from pool.requests.models import Assignment
from pool.requests.policy import settings_of

UNTIL = time(21, 30)


@transaction.atomic
def remind_of_tomorrow(*, now: datetime) -> int:
    """Remind everybody who works tomorrow, once, from the hour of the policy on; gives how many."""
    local = now.astimezone(TIME_ZONE)
    if local.time() >= UNTIL:
        return 0
    tomorrow = local.date() + timedelta(days=1)
    rows = (
        Assignment.objects.filter(
            status=AssignmentStatus.CONFIRMED,
            periods__is_live=True,
            periods__request_period__date=tomorrow,
        )
        .select_related("substitute", "request__policy")
        .distinct()
        .order_by("pk")
    )
    due = [
        assignment
        for assignment in rows
        if local.time() >= settings_of(assignment.request.policy).morning.reminder_evening
    ]
    for assignment in due:
        tell_reminder(assignment, now=now)
    return len(due)

"""Telling people in time that a qualification ends, so that nobody drops out of the pool by surprise."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils import timezone

from notices.domain import NewNotice, send_notices
from pool.people.enums import SubstituteStatus
from pool.people.models import Qualification
from pool.requests.policy import policy_in_force, settings_of

PAPER_ENDS = "paper_ends"


@transaction.atomic
def remind_of_papers(*, region_id: int, now: datetime) -> int:
    """Tell everybody in the pool of this region whose qualification ends soon; gives how many notices are due.

    The policy says how many days before; each of those is told once, and who comes in between is told of the nearest
    one only. What was extended begins anew. Nobody is told twice of the same end. Takes no locks.
    """
    today = timezone.localdate(now)
    due = list(_due(region_id, warning_days_of(region_id, today), today))
    send_notices(due, now=now)
    return len(due)


def warning_days_of(region_id: int, today: date) -> list[int]:
    """How many days before the end the region warns, the last warning first."""
    policy = policy_in_force(region_id=region_id, on_date=today)
    return sorted(settings_of(policy).morning.document_warning_days)


def days_told(until: date, *, warning_days: list[int], today: date) -> int | None:
    """Which warning fits the days that are left; None before the first one and when it is over."""
    left = (until - today).days
    return next((days for days in warning_days if 0 < left <= days), None)


def _due(region_id: int, warning_days: list[int], today: date) -> Iterator[NewNotice]:
    if not warning_days:
        return
    ending = Qualification.objects.filter(
        substitute__region=region_id,
        substitute__status__in=(SubstituteStatus.ACTIVE, SubstituteStatus.PAUSED),
        substitute__user__isnull=False,
        until_date__gt=today,
        until_date__lte=today + timedelta(days=warning_days[-1]),
    )
    rows = ending.order_by("pk").values_list("pk", "substitute__user", "until_date")
    for pk, user_id, until in rows:
        if until is not None:
            days = days_told(until, warning_days=warning_days, today=today)
            yield NewNotice(
                kind=PAPER_ENDS,
                recipient_id=user_id,
                subject_id=pk,
                dedupe_key=f"{PAPER_ENDS}:{pk}:{until.isoformat()}:{days}",
            )

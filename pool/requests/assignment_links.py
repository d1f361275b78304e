"""The signed link in a reminder: it opens one assignment without signing in, until its next day is over."""

from datetime import datetime
from typing import Final

from django.db.models import Q

from notices.links import make_signed_link
from notices.queries import last_told_at
from pool.requests.models import Assignment, AssignmentPeriod

ASSIGNMENT_LINK_PURPOSE: Final = "assignment"
ASSIGNMENT_LINK_PATH: Final = "/invalbeurt"
REMINDERS: Final = ("reminder", "reminder_today")
AT_THE_QUESTION: Final = "?antwoord=nee"
"""Opens a page at its question; it is no answer."""


def addresses_of(assignment: Assignment) -> tuple[str, str]:
    """Where the mail of the last reminder leads: to the assignment, and to the question whether to call it off.

    Signed, so that nobody has to sign in, until the day that it reminds of is over; a mail that is late or is sent
    again gets no longer than that. The page of who signed in when there is nothing to remind of.
    """
    told_at = last_told_at(
        recipient_id=assignment.substitute.user_id, kinds=REMINDERS, subject_id=assignment.pk
    )
    expires_at = None if told_at is None else next_day_over_at(assignment, now=told_at)
    if expires_at is None:
        page = f"/invalbeurten/{assignment.pk}"
        return page, f"{page}{AT_THE_QUESTION}"
    page, question = (
        make_signed_link(
            path=path,
            purpose=ASSIGNMENT_LINK_PURPOSE,
            subject_id=assignment.pk,
            expires_at=expires_at,
        )
        for path in (ASSIGNMENT_LINK_PATH, f"{ASSIGNMENT_LINK_PATH}{AT_THE_QUESTION}")
    )
    return page, question


def is_for_nothing(assignment: Assignment) -> bool:
    """Whether the day that the last reminder meant was called off since; other days may still stand."""
    told_at = last_told_at(
        recipient_id=assignment.substitute.user_id, kinds=REMINDERS, subject_id=assignment.pk
    )
    if told_at is None:
        return False
    stood = AssignmentPeriod.objects.filter(
        Q(is_live=True) | Q(called_off_at__gte=told_at),
        assignment=assignment,
        period__endswith__gt=told_at,
    )
    days = list(stood.values_list("request_period__date", "is_live"))
    meant = min((day for day, _ in days), default=None)
    return bool(days) and not any(is_live for day, is_live in days if day == meant)


def next_day_over_at(assignment: Assignment, *, now: datetime) -> datetime | None:
    """When the work of the first day that is not over ends; none without any."""
    to_come = AssignmentPeriod.objects.filter(
        assignment=assignment, is_live=True, period__endswith__gt=now
    ).select_related("request_period")
    ends = [(row.request_period.date, row.period.upper) for row in to_come]
    next_day = min((day for day, _ in ends), default=None)
    return max((end for day, end in ends if day == next_day), default=None)

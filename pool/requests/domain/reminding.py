"""Reminders: the evening before, and the morning itself for who was placed and did not react."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from django.db import transaction
from django.db.models import Min, Q, QuerySet

from notices.domain import NewNotice, send_notices
from notices.queries import read_subjects
from pool.requests.domain.notifying import quiet_until
from pool.requests.drafts import TIME_ZONE
from pool.requests.enums import AssignmentStatus
from pool.requests.models import Assignment
from pool.requests.policy import PolicySettings, settings_of

UNTIL = time(21, 30)
HOLDS_CONFIRMATION = timedelta(minutes=30)
"""Who agreed, or was placed, so recently has the confirmation in hand and needs no reminder yet."""
ABOUT_AN_ASSIGNMENT = ("assignment_confirmed", "reminder")


@transaction.atomic
def remind_of_tomorrow(*, now: datetime) -> int:
    """Remind everybody who works tomorrow, once, from the hour of the policy on; gives how many.

    Who agreed shortly before that hour or after it holds the confirmation and is left in peace. Own
    quiet hours hold the mail; one that could only arrive after the start is not sent. Takes no locks.
    """
    local = now.astimezone(TIME_ZONE)
    if local.time() >= UNTIL:
        return 0
    due = []
    for assignment, settings in _with_settings(_working_on(local.date() + timedelta(days=1))):
        evening = datetime.combine(local.date(), settings.morning.reminder_evening, TIME_ZONE)
        if evening <= now and assignment.confirmed_at <= evening - HOLDS_CONFIRMATION:
            key = f"reminder:{assignment.pk}:{local.date().isoformat()}"
            due += _notice(assignment, settings, kind="reminder", key=key, now=now)
    send_notices(due, now=now)
    return len(due)


@transaction.atomic
def remind_who_did_not_react(*, now: datetime) -> int:
    """Remind, before today's work, who was placed by the planner and read nothing about it; gives how many.

    Being placed is the change; an own yes, and reading a notice about the work, are reactions. Once per
    assignment, from the hour of the policy until the work starts. Takes no locks.
    """
    local = now.astimezone(TIME_ZONE)
    placed = _working_on(local.date()).filter(
        assigned_by__isnull=False, confirmed_at__lte=now - HOLDS_CONFIRMATION
    )
    waiting = [
        (assignment, settings)
        for assignment, settings in _with_settings(placed)
        if local.time() >= settings.morning.reminder_morning and _first_at(assignment) > now
    ]
    reacted = read_subjects(
        kinds=ABOUT_AN_ASSIGNMENT, subject_ids=[assignment.pk for assignment, _ in waiting]
    )
    due = []
    for assignment, settings in waiting:
        if assignment.pk not in reacted:
            key = f"reminder_today:{assignment.pk}"
            due += _notice(assignment, settings, kind="reminder_today", key=key, now=now)
    send_notices(due, now=now)
    return len(due)


def _working_on(day: date) -> QuerySet[Assignment]:
    """Confirmed work with a live period on this day, and when that starts (`first_at`)."""
    of_the_day = Q(periods__is_live=True, periods__request_period__date=day)
    return (
        Assignment.objects.filter(
            of_the_day, status=AssignmentStatus.CONFIRMED, substitute__user__isnull=False
        )
        .annotate(first_at=Min("periods__period__startswith"))
        .select_related("substitute", "request__policy")
        .order_by("pk")
    )


def _with_settings(
    rows: Iterable[Assignment],
) -> Iterable[tuple[Assignment, PolicySettings]]:
    read: dict[int, PolicySettings] = {}
    for assignment in rows:
        policy = assignment.request.policy
        if policy.pk not in read:
            read[policy.pk] = settings_of(policy)
        yield assignment, read[policy.pk]


def _notice(
    assignment: Assignment, settings: PolicySettings, *, kind: str, key: str, now: datetime
) -> list[NewNotice]:
    person = assignment.substitute
    held = quiet_until(person, request=assignment.request, settings=settings, now=now)
    if person.user_id is None or (held is not None and held >= _first_at(assignment)):
        return []
    return [
        NewNotice(
            kind=kind,
            recipient_id=person.user_id,
            subject_id=assignment.pk,
            dedupe_key=key,
            not_before=held,
        )
    ]


def _first_at(assignment: Assignment) -> datetime:
    first_at: datetime = getattr(assignment, "first_at")  # noqa: B009  reason: annotated, unknown to the model
    return first_at

"""Calling off from the signed link in a reminder, without signing in; opening it calls off nothing."""

from collections.abc import Collection
from datetime import datetime

from pool.requests.assignment_links import ASSIGNMENT_LINK_PURPOSE
from pool.requests.domain.assignments import cancel_assignment
from pool.requests.domain.signed_links import actor_of_link, subject_of_link
from pool.requests.enums import AssignmentStatus
from pool.requests.errors import (
    AssignmentLinkOver,
    AssignmentOff,
    BookedAgain,
    RequestNotFound,
)
from pool.requests.models import Assignment, AssignmentPeriod
from regions.actors import Actor
from regions.roles import Action

OWN_REASONS = ("cannot_come", "mistake")
"""Why somebody calls off themselves; the other reasons are those of a school."""


def open_assignment_link(*, token: str, now: datetime) -> Assignment:
    """Show the assignment behind a link; opening calls off nothing, because mail scanners open links too.

    Refuses a link that is not ours, or of who left, as unknown (`RequestNotFound`); one whose day is over
    (`AssignmentLinkOver`); one of work that is off (`AssignmentOff`), whoever called it off; and one of work that is
    off while the same person comes after all (`BookedAgain`): nobody may read there that they can stay at home.
    """
    return _behind(token, now=now)[1]


def call_off_by_link(
    *, token: str, period_ids: Collection[int] = (), reason: str = "", now: datetime
) -> Assignment:
    """Call off the assignment behind a link, or these of its periods; as `cancel_assignment`."""
    actor, assignment = _behind(token, now=now)
    return cancel_assignment(
        actor=actor,
        assignment_id=assignment.pk,
        period_ids=period_ids,
        reason=reason,
        now=now,
    )


def _behind(token: str, *, now: datetime) -> tuple[Actor, Assignment]:
    assignment_id = subject_of_link(
        token=token, purpose=ASSIGNMENT_LINK_PURPOSE, expired=AssignmentLinkOver, now=now
    )
    rows = Assignment.objects.select_related("substitute__user")
    assignment = rows.filter(pk=assignment_id).first()
    if assignment is None:
        raise RequestNotFound
    actor = actor_of_link(
        assignment.substitute,
        region_id=assignment.region_id,
        action=Action.CANCEL_ASSIGNMENT,
        now=now,
    )
    if assignment.status == AssignmentStatus.CANCELLED:
        raise BookedAgain if _comes_after_all(assignment, now=now) else AssignmentOff
    if assignment.status != AssignmentStatus.CONFIRMED:
        raise AssignmentLinkOver
    return actor, assignment


def _comes_after_all(assignment: Assignment, *, now: datetime) -> bool:
    """Placed again, taken back in a swap, or a new yes: another assignment of the same request and person."""
    return AssignmentPeriod.objects.filter(
        assignment__request=assignment.request_id,
        substitute=assignment.substitute_id,
        is_live=True,
        period__endswith__gt=now,
    ).exists()

"""Calling off from the signed link in a reminder, without signing in; opening it calls off nothing."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from pool.requests.assignment_links import ASSIGNMENT_LINK_PURPOSE
from pool.requests.domain.assignments import cancel_assignment
from pool.requests.domain.signed_links import actor_of_link, subject_of_link
from pool.requests.enums import AssignmentStatus, Side
from pool.requests.errors import (
    AssignmentLinkOver,
    AssignmentOff,
    BookedAgain,
    MoveNotAllowed,
    RequestInvalid,
    RequestNotFound,
)
from pool.requests.models import Assignment, AssignmentPeriod, RequestPeriod
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
    _, assignment = _behind(token, now=now)
    _require_stands(assignment, now=now)
    return assignment


@dataclass(frozen=True, slots=True, kw_only=True)
class CalledOff:
    """What became of it: whether it was an undo, and what this person still comes for, also when booked again for it."""

    undone: bool
    periods: list[RequestPeriod]


def call_off_by_link(
    *, token: str, period_ids: Collection[int] = (), reason: str = "", now: datetime
) -> CalledOff:
    """Call off the assignment behind a link, or these of its periods; as `cancel_assignment`.

    What this person called off already, all or a part, is answered as it was the first time: nobody signs in here, so
    no key says that a press is repeated because its answer was lost. Who comes for one of these after all is told so
    (`BookedAgain`). Otherwise refuses as `open_assignment_link`.
    """
    actor, assignment = _behind(token, now=now)
    try:
        _require_stands(assignment, now=now)
        cancel_assignment(
            actor=actor,
            assignment_id=assignment.pk,
            period_ids=period_ids,
            reason=reason,
            now=now,
        )
    except (AssignmentOff, MoveNotAllowed, RequestInvalid) as error:
        assignment.refresh_from_db()
        said_at = _said_before_at(assignment, period_ids=period_ids)
        if said_at is None:
            raise
        if _comes_after_all(assignment, period_ids=period_ids, now=now):
            raise BookedAgain from error
    else:
        said_at = now
    return CalledOff(undone=said_at < assignment.regret_until, periods=_left(assignment, now=now))


def _said_before_at(assignment: Assignment, *, period_ids: Collection[int]) -> datetime | None:
    """When this person called off all of these themselves, without any the whole; none when one was not, or by the school."""
    whole_at = assignment.cancelled_at
    if not period_ids:
        return whole_at if assignment.cancelled_by_side == Side.SUBSTITUTE else None
    off = AssignmentPeriod.objects.filter(
        assignment=assignment, request_period__in=period_ids, is_live=False
    )
    said = {
        row.request_period_id: at
        for row in off
        if (row.called_off_by_side or assignment.cancelled_by_side) == Side.SUBSTITUTE
        and (at := row.called_off_at or whole_at)
    }
    return max(said.values()) if said.keys() == set(period_ids) else None


def _left(assignment: Assignment, *, now: datetime) -> list[RequestPeriod]:
    mine = {"takers__substitute": assignment.substitute_id, "takers__is_live": True}
    rows = RequestPeriod.objects.filter(
        request=assignment.request_id, takers__period__endswith__gt=now, **mine
    )
    return list(rows.order_by("period"))


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
    return actor, assignment


def _require_stands(assignment: Assignment, *, now: datetime) -> None:
    if assignment.status == AssignmentStatus.CANCELLED:
        raise BookedAgain if _comes_after_all(assignment, now=now) else AssignmentOff
    if assignment.status != AssignmentStatus.CONFIRMED:
        raise AssignmentLinkOver


def _comes_after_all(
    assignment: Assignment, *, period_ids: Collection[int] = (), now: datetime
) -> bool:
    """Placed again, taken back in a swap, or a new yes: another assignment of the same request and person."""
    rows = AssignmentPeriod.objects.filter(
        assignment__request=assignment.request_id,
        substitute=assignment.substitute_id,
        is_live=True,
        period__endswith__gt=now,
    )
    return (rows.filter(request_period__in=period_ids) if period_ids else rows).exists()

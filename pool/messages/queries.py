"""Reading messages: in order, what is unread, who reads for each side, and whether one can still write."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from django.db.models import Count, Max, Q, QuerySet
from django.utils import timezone

from pool.messages.access import other_side
from pool.messages.enums import WhyClosed
from pool.messages.models import Message
from pool.requests.drafts import TIME_ZONE
from pool.requests.enums import AssignmentStatus, Side
from pool.requests.models import Assignment, AssignmentPeriod
from regions.actors import Actor
from regions.enums import Role
from regions.models import Membership
from regions.roles import Action

OPEN_AFTER: Final = timedelta(days=2)
"""So long after the last half-day one can still write: a forgotten key, a bag that was left."""
KEPT_AFTER: Final = timedelta(days=30)
"""So long after the last half-day a message is kept."""
MOST_A_DAY: Final = 10
"""Of one side, about one assignment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """Where the messages of one assignment stand, for one side."""

    side: Side
    closes_at: datetime | None
    """None when no half-day is left."""
    why_closed: WhyClosed | None
    left_today: int
    unread: int

    @property
    def may_write(self) -> bool:
        return self.why_closed is None and self.left_today > 0


def box_of(assignment: Assignment, *, actor: Actor, side: Side, now: datetime) -> Box:
    """Say whether this side can write now, and how much is unread; a fixed number of queries."""
    ends_at = last_end_of(assignment)
    closed = why_closed(assignment, ends_at=ends_at, side=side, now=now)
    if closed is None and not actor.may(Action.SEND_MESSAGE):
        # The region merged or stopped: reading is left.
        closed = WhyClosed.OVER
    return Box(
        side=side,
        closes_at=None if ends_at is None else ends_at + OPEN_AFTER,
        why_closed=closed,
        left_today=max(0, MOST_A_DAY - sent_today(assignment, side=side, now=now)),
        unread=unread_by(side).filter(assignment=assignment).count(),
    )


def why_closed(
    assignment: Assignment, *, ends_at: datetime | None, side: Side, now: datetime
) -> WhyClosed | None:
    """Why nobody of this side can write; None when they can."""
    if assignment.status == AssignmentStatus.CANCELLED or ends_at is None:
        return WhyClosed.CALLED_OFF
    if now >= ends_at + OPEN_AFTER:
        return WhyClosed.OVER
    if not readers_of(assignment, side=other_side(side), now=now):
        return WhyClosed.NOBODY_READS
    return None


def last_end_of(assignment: Assignment) -> datetime | None:
    """The end of the last half-day that is or was to be worked."""
    rows = AssignmentPeriod.objects.filter(assignment=assignment, is_live=True)
    last: datetime | None = rows.aggregate(last=Max("period__endswith"))["last"]
    return last


def kept_until(ends_at: datetime) -> date:
    """The last day on which a message about this work is kept."""
    return timezone.localdate(ends_at + KEPT_AFTER, timezone=TIME_ZONE)


def sent_today(assignment: Assignment, *, side: Side, now: datetime) -> int:
    """How many messages this side sent since midnight of the school."""
    local = now.astimezone(TIME_ZONE)
    midnight = datetime.combine(local.date(), time(), TIME_ZONE)
    return Message.objects.filter(assignment=assignment, side=side, at__gte=midnight).count()


def in_order(rows: QuerySet[Message]) -> QuerySet[Message]:
    """The newest first, with who wrote it and whether it was read."""
    return rows.select_related("sent_by", "reading").order_by("-at", "-pk")


def unread_by(side: Side) -> QuerySet[Message]:
    """What the other side said and this side did not see yet."""
    return Message.objects.filter(side=other_side(side), reading__isnull=True)


def unread_counts(rows: QuerySet[Assignment], *, actor: Actor) -> QuerySet[Any, Any]:
    """Of these assignments those with something unread for the actor: how much, and since when; the last word first.

    What was said about work that was called off waits for nobody.
    """
    is_own = Q(assignment__substitute__user=actor.user_id)
    unread = Message.objects.filter(
        (is_own & Q(side=Side.SCHOOL)) | (~is_own & Q(side=Side.SUBSTITUTE)),
        reading__isnull=True,
        assignment__in=rows.exclude(status=AssignmentStatus.CANCELLED).values("pk"),
    )
    counted: QuerySet[Any, Any] = unread.values("assignment_id", "assignment__request_id").annotate(
        unread_count=Count("pk"), last_at=Max("at")
    )
    return counted.order_by("-last_at", "assignment_id")


def readers_of(assignment: Assignment, *, side: Side, now: datetime) -> tuple[int, ...]:
    """The users who read for a side: the invaller, or everybody who leads the school now; one query at most."""
    if side is Side.SUBSTITUTE:
        user_id = assignment.substitute.user_id
        return () if user_id is None else (user_id,)
    location = assignment.request.location
    rows = Membership.objects.filter(
        Q(ended_at__isnull=True) | Q(ended_at__gt=now),
        role=Role.SCHOOL_LEADER,
        location=location.pk,
        region=location.region_id,
        from_date__lte=timezone.localdate(now),
        user__is_active=True,
    )
    return tuple(sorted(set(rows.values_list("user_id", flat=True))))

"""What schools and invallers said about practical things: about work of the past days, and about what is to come."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import Any, Final

from django.db.models import Max, Q

from demo.cast import CAST
from pool.messages.models import Message, Reading
from pool.messages.queries import OPEN_AFTER, kept_until
from pool.requests.enums import AssignmentStatus, Side
from pool.requests.models import Assignment
from regions.models import Region

ONE_IN: Final = 3
"""Most people know the way: of so many assignments one has messages."""
SHOWN: Final = frozenset(member.email for member in CAST)
"""Who can sign in always finds some."""
TALKS: Final[tuple[tuple[tuple[Side, dict[str, Any]], ...], ...]] = (
    (
        (Side.SUBSTITUTE, {"sentence": "where_to_park"}),
        (Side.SCHOOL, {"sentence": "park_at_school"}),
        (Side.SCHOOL, {"sentence": "key_with_caretaker"}),
        (Side.SUBSTITUTE, {"sentence": "i_arrive_at", "at_time": time(8, 5)}),
    ),
    (
        (Side.SUBSTITUTE, {"sentence": "is_there_a_plan"}),
        (Side.SCHOOL, {"sentence": "plan_on_desk"}),
        (Side.SUBSTITUTE, {"sentence": "clear_thanks"}),
    ),
    (
        (Side.SCHOOL, {"sentence": "group_starts_at", "at_time": time(8, 30)}),
        (Side.SCHOOL, {"sentence": "own_words", "own_text": "De poort aan de achterkant is open."}),
        (Side.SUBSTITUTE, {"sentence": "i_am_later", "minutes": 10}),
    ),
)


def store_messages(region: Region, *, heads: dict[int, int], now: datetime) -> None:
    """Store them while they can still be written; `heads` are the leaders of the schools, as user by location.

    The last word about each is unread still.
    """
    rows = (
        Assignment.objects.filter(region=region, substitute__user__isnull=False)
        .exclude(status=AssignmentStatus.CANCELLED)
        .annotate(ends_at=Max("periods__period__endswith", filter=Q(periods__is_live=True)))
        .filter(ends_at__gt=now - OPEN_AFTER, confirmed_at__lt=now)
        .select_related("request", "substitute")
        .order_by("pk")
    )
    said = Message.objects.bulk_create(
        message
        for row in rows
        if row.substitute.email in SHOWN or row.pk % ONE_IN == 0
        for message in _talk(row, heads, now=now)
    )
    last = {one.assignment_id: one.pk for one in said}
    Reading.objects.bulk_create(
        Reading(
            message=one,
            at=min(one.at + timedelta(minutes=3), now),
            kept_until=one.kept_until,
        )
        for one in said
        if one.pk != last[one.assignment_id]
    )


def _talk(row: Any, heads: dict[int, int], *, now: datetime) -> Iterator[Message]:
    person = {
        Side.SUBSTITUTE: row.substitute.user_id,
        Side.SCHOOL: heads.get(row.request.location_id),
    }
    at = row.confirmed_at
    for side, words in TALKS[row.pk % len(TALKS)]:
        at += timedelta(minutes=9)
        sent_by = person[side]
        if sent_by is None or at > now:
            return
        yield Message(
            region_id=row.region_id,
            assignment_id=row.pk,
            side=side,
            sent_by_id=sent_by,
            at=at,
            kept_until=kept_until(row.ends_at),
            **words,
        )

"""Dull messages about an assignment, stored as rows."""

from datetime import datetime
from typing import Any

from pool.messages.models import Message, Reading
from pool.messages.queries import kept_until, last_end_of
from pool.requests.enums import Side
from pool.requests.models import Assignment


def make_message(assignment: Assignment, *, now: datetime, **given: Any) -> Message:
    """The substitute asks where to park."""
    ends_at = last_end_of(assignment)
    assert ends_at is not None
    values: dict[str, Any] = {
        "side": Side.SUBSTITUTE,
        "sentence": "where_to_park",
        "sent_by": assignment.substitute.user,
        "at": now,
        "kept_until": kept_until(ends_at),
    }
    return Message.objects.create(region=assignment.region, assignment=assignment, **values | given)


def make_reading(message: Message, *, now: datetime) -> Reading:
    return Reading.objects.create(message=message, at=now, kept_until=message.kept_until)

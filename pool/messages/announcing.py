"""Telling the screens of both sides that something was said or read; an id only, and to nobody else."""

from collections.abc import Iterable

from live.events import Audience, MessageChanged
from live.publish import publish
from pool.requests.models import Assignment


def announce_messages(assignment: Assignment, *, version: int, users: Iterable[int]) -> None:
    """Hint at the messages of an assignment; the id is that of the assignment, the version the last message."""
    publish(
        MessageChanged(
            id=assignment.pk, version=version, audience=Audience(users=tuple(sorted(set(users))))
        )
    )

"""What a person does with messages: saying one, and having read those of the other side."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from notices.domain import NewNotice, mark_read_about, send_notices
from pool.messages.access import assignment_to_read, lock_to_write, other_side, side_of
from pool.messages.announcing import announce_messages
from pool.messages.errors import EnoughMessages, MessagesClosed
from pool.messages.models import Message, Reading
from pool.messages.queries import (
    MOST_A_DAY,
    kept_until,
    last_end_of,
    readers_of,
    sent_today,
    unread_by,
    why_closed,
)
from pool.messages.saying import Said
from pool.requests.enums import Side
from pool.requests.models import Assignment, SubstitutionRequest
from regions.actors import Actor

NEW_MESSAGE: Final = "new_message"
ONE_NOTICE_PER: Final = timedelta(minutes=5)
"""Three sentences in a row make a phone buzz once."""


@transaction.atomic
def send_message(*, actor: Actor, assignment_id: int, said: Said, now: datetime) -> Message:
    """Say one practical thing to the other side of an assignment.

    Locks the request. Refuses `MessageInvalid` for words that do not fit or do not belong here, `MessagesClosed` when
    the work was called off, ended more than two days ago or nobody reads on the other side, and `EnoughMessages`
    after ten of one side in a day. The same again, while the other side said nothing, is the message that is there.
    Tells the other side in words that give nothing away; hints to both.
    """
    request, assignment = lock_to_write(actor=actor, assignment_id=assignment_id)
    side = side_of(actor, assignment)
    checked = said.checked(side)
    ends_at = last_end_of(assignment)
    closed = why_closed(assignment, ends_at=ends_at, side=side, now=now)
    if closed is not None or ends_at is None:
        raise MessagesClosed("" if closed is None else str(closed.label))
    last = Message.objects.filter(assignment=assignment).order_by("at", "pk").last()
    if last is not None and last.side == side and _says(last) == checked:
        return last
    if sent_today(assignment, side=side, now=now) >= MOST_A_DAY:
        raise EnoughMessages
    is_told = _was_just_told(assignment, side=side, now=now)
    message = Message.objects.create(
        region_id=assignment.region_id,
        assignment=assignment,
        side=side,
        sentence=checked.sentence,
        at_time=checked.at_time,
        minutes=checked.minutes,
        own_text=checked.own_text,
        sent_by_id=_person(actor),
        at=now,
        kept_until=kept_until(ends_at),
    )
    readers = readers_of(assignment, side=other_side(side), now=now)
    if not is_told:
        _tell(message, request, readers=readers, now=now)
    own = readers_of(assignment, side=side, now=now)
    announce_messages(assignment, version=message.pk, users=(*readers, *own, _person(actor)))
    return message


@transaction.atomic
def read_messages(*, actor: Actor, assignment_id: int, up_to: int, now: datetime) -> Assignment:
    """Note that this side has seen what the other side said, up to a message; the sender sees when.

    The first moment stays. Not who of the school has read is kept, only that somebody did. Hints to both sides when
    something was new. With the last of them the actor's notices about them are read too; locks those, nothing else.
    """
    assignment = assignment_to_read(actor=actor, assignment_id=assignment_id)
    side = side_of(actor, assignment)
    unread = unread_by(side).filter(assignment=assignment, pk__lte=up_to)
    seen = Reading.objects.bulk_create(
        [Reading(message=one, at=now, kept_until=one.kept_until) for one in unread.order_by("pk")],
        ignore_conflicts=True,
    )
    if seen:
        users = (
            *readers_of(assignment, side=side, now=now),
            *readers_of(assignment, side=other_side(side), now=now),
        )
        announce_messages(assignment, version=seen[-1].message_id, users=users)
    if not unread_by(side).filter(assignment=assignment).exists():
        mark_read_about(
            kind=NEW_MESSAGE, subject_id=assignment.pk, recipient_id=_person(actor), now=now
        )
    return assignment


def _says(message: Message) -> Said:
    return Said(
        sentence=message.sentence,  # type: ignore[arg-type]  # its value; they compare the same
        at_time=message.at_time,
        minutes=message.minutes,
        own_text=message.own_text,
    )


def _was_just_told(assignment: Assignment, *, side: Side, now: datetime) -> bool:
    """Whether a notice about something this side said, and that is unread still, went out a moment ago."""
    waiting = unread_by(other_side(side)).filter(assignment=assignment)
    return waiting.filter(at__gt=now - ONE_NOTICE_PER).exists()


def _tell(
    message: Message, request: SubstitutionRequest, *, readers: Sequence[int], now: datetime
) -> None:
    """To the invaller; or to who asked, as long as they lead the school, else to everybody who leads it."""
    asked = request.requested_by_id
    people = (asked,) if asked in readers else readers
    send_notices(
        [
            NewNotice(
                kind=NEW_MESSAGE,
                recipient_id=user_id,
                subject_id=message.assignment_id,
                dedupe_key=f"{NEW_MESSAGE}:{message.pk}:{user_id}",
            )
            for user_id in people
        ],
        now=now,
    )


def _person(actor: Actor) -> int:
    if actor.user_id is None:
        raise AssertionError("somebody says it, never the clock")
    return actor.user_id

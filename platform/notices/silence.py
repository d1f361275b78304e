"""What the second channel does when the first one has spoken, or cannot."""

from datetime import datetime, timedelta

from django.db.models import F

from notices.enums import Channel, DeliveryState
from notices.models import Delivery


def second_channels_follow(first: Delivery, state: DeliveryState, *, now: datetime) -> None:
    """Start the silence once a phone was reached; when it cannot be, the mail goes at once.

    Safe to run twice, inside the caller's transaction. Touches only what still stands by.
    """
    if first.channel != Channel.PUSH:
        return
    waiting = Delivery.objects.filter(notice_id=first.notice_id, state=DeliveryState.STANDBY)
    if state == DeliveryState.SENT:
        waiting.update(due_at=now + F("silence"), changed_at=now)
    elif state == DeliveryState.FAILED:
        waiting.filter(channel=Channel.MAIL).update(due_at=now, changed_at=now)


def turn_of_held(held: Delivery, *, until: datetime) -> tuple[DeliveryState, datetime]:
    """Where a delivery stands that may not speak before `until`, and when it is looked at again.

    A second channel keeps standing by while one before it has still to speak: its silence begins when that one
    may. After channels that spoke, it goes as soon as it may.
    """
    if held.silence is None:
        return DeliveryState.HELD, until
    still_to_speak = Delivery.objects.filter(notice_id=held.notice_id, due_at__isnull=False)
    before = [
        silence or timedelta()
        for silence in still_to_speak.exclude(pk=held.pk)
        .exclude(channel=Channel.SCREEN)
        .values_list("silence", flat=True)
        if silence is None or silence < held.silence
    ]
    if not before:
        return DeliveryState.HELD, until
    return DeliveryState.STANDBY, until + held.silence - min(before)


def was_heard(delivery: Delivery) -> bool:
    """Tell whether a second channel has nothing left to do: the notice was opened."""
    return delivery.silence is not None and delivery.notice.read_at is not None

"""What the second channel does when the first one has spoken, or cannot."""

from datetime import datetime

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


def was_heard(delivery: Delivery) -> bool:
    """Tell whether a second channel has nothing left to do: the notice was opened."""
    return delivery.silence is not None and delivery.notice.read_at is not None

"""The channels in use and the function behind each; in the order in which they are tried."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from accounts.models import User
from notices.enums import Channel
from notices.models import Delivery, Notice
from notices.registry import Rendered


class NeverDeliverable(Exception):
    """Trying again will not help; the text is a short class name without personal data."""


class TryAgainLater(Exception):
    """The channel is busy; the text is a short class name, `wait` is the least it asked for."""

    def __init__(self, why: str, *, wait: timedelta = timedelta()) -> None:
        super().__init__(why)
        self.wait = wait


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """Everything a channel needs to bring one notice to one person."""

    notice: Notice
    delivery: Delivery
    recipient: User
    rendered: Rendered
    now: datetime


Sender = Callable[[Parcel], None]
"""Returns when the channel has taken it; raises `NeverDeliverable`, or anything else to be tried again."""

_senders: dict[Channel, Sender] = {}


def register_channel(channel: Channel, sender: Sender) -> None:
    """Take a channel into use, at start-up; every notice from then on goes along it."""
    _senders[channel] = sender


def channels_in_use() -> tuple[Channel, ...]:
    return tuple(_senders)


def sender_of(channel: str) -> Sender:
    """Find the function behind a channel; a channel taken out of use cannot deliver any more."""
    sender = _senders.get(Channel(channel))
    if sender is None:
        raise NeverDeliverable("ChannelNotInUse")
    return sender

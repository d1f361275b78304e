"""The channels in use and the function behind each; push and SMS are a registration away."""

from collections.abc import Callable
from dataclasses import dataclass

from accounts.models import User
from notices.enums import Channel
from notices.models import Delivery, Notice
from notices.registry import Rendered


class NeverDeliverable(Exception):
    """Trying again will not help; the text is a short class name without personal data."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """Everything a channel needs to bring one notice to one person."""

    notice: Notice
    delivery: Delivery
    recipient: User
    rendered: Rendered


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

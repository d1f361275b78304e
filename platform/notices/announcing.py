"""Tells the screens of the recipient that a notice changed."""

from live.events import Audience, NoticeChanged
from live.publish import publish
from notices.models import Notice


def announce(notice: Notice) -> None:
    """Hint at the notice; refuses to run outside a transaction, like every hint."""
    publish(
        NoticeChanged(
            id=notice.pk,
            version=notice.version,
            audience=Audience(users=(notice.recipient_id,)),
        )
    )

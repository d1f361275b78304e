"""The channel push: one notice to every device of a person, each once, in words that anybody may see."""

import json
import logging
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

import urllib3
from django.utils.crypto import salted_hmac

from notices.channels import NeverDeliverable, Parcel, TryAgainLater
from notices.devices import ringing_devices_of
from notices.models import PushReceipt, PushSubscription
from notices.push_keys import PushKeys, as_text, push_keys
from notices.push_messages import Answer, Message, post_message
from notices.push_services import is_known_service
from notices.registry import LockScreen, kind_named

logger = logging.getLogger(__name__)

KEPT_AT_MOST: Final = timedelta(days=1)
TOPIC_BYTES: Final = 24
"""Thirty-two characters in base64url: the longest that RFC 8030 allows."""
GONE: Final = frozenset({404, 410})
BUSY: Final = frozenset({408, 425, 429})
FIRST_SUCCESS, FIRST_REDIRECT, FIRST_SERVER_ERROR = 200, 300, 500


def send_push(parcel: Parcel) -> None:
    """Hand the notice to the push service of each device that has not had it.

    A device that its push service does not know any more is forgotten. While one service is busy the notice is tried
    again, for the devices that are left. Nothing left at all, or too late, is never tried again.
    """
    keys = push_keys()
    screen = kind_named(parcel.notice.kind).lock_screen
    if keys is None or screen is None:
        raise NeverDeliverable("PushNotOffered")
    message = _message(parcel, screen)
    busy = [
        answer
        for device in _devices_without(parcel)
        if (answer := _try_device(device, message, parcel=parcel, keys=keys)) is not None
    ]
    if busy:
        raise TryAgainLater(
            "PushServiceBusy",
            wait=timedelta(seconds=max((answer.retry_after_seconds or 0) for answer in busy)),
        )
    if not PushReceipt.objects.filter(delivery=parcel.delivery).exists():
        raise NeverDeliverable("NoDeviceTookIt")


def _try_device(
    device: PushSubscription, message: Message, *, parcel: Parcel, keys: PushKeys
) -> Answer | None:
    """Send to one device; gives an answer only when it has to be tried again.

    An address is judged again before it is called: the list of push services may be another by now.
    """
    if not is_known_service(device.endpoint):
        device.delete()
        return None
    try:
        answer = post_message(message, to=device, keys=keys, now=parcel.now)
    except urllib3.exceptions.HTTPError as failure:
        logger.warning("push service gives no answer", extra={"error": type(failure).__name__})
        return Answer(status=0, retry_after_seconds=None)
    if FIRST_SUCCESS <= answer.status < FIRST_REDIRECT:
        PushReceipt.objects.get_or_create(
            delivery=parcel.delivery, subscription=device, defaults={"sent_at": parcel.now}
        )
        return None
    if answer.status in GONE:
        device.delete()
        return None
    if answer.status in BUSY or answer.status >= FIRST_SERVER_ERROR:
        return answer
    # Ours to mend, as a key that changed; the device stays, and its owner's other channels go on.
    logger.warning("push service refuses", extra={"error": f"Status{answer.status}"})
    return None


def _devices_without(parcel: Parcel) -> Iterable[PushSubscription]:
    had = PushReceipt.objects.filter(delivery=parcel.delivery).values("subscription")
    ringing = ringing_devices_of(parcel.recipient.pk, now=parcel.now)
    return ringing.exclude(pk__in=had).order_by("pk")


def _message(parcel: Parcel, screen: LockScreen) -> Message:
    page = parcel.rendered.page_url or "/meldingen"
    topic = topic_of(parcel.notice.recipient_id, page)
    content = {
        "notice": parcel.notice.pk,
        "title": screen.title,
        "body": screen.body,
        "page": page,
        "yesLabel": screen.yes_label,
        "noLabel": screen.no_label,
        "tag": topic,
        "silent": screen.is_silent,
    }
    return Message(
        content=json.dumps(content, ensure_ascii=False).encode(),
        ttl_seconds=_ttl(parcel.rendered.useful_until, now=parcel.now),
        topic=topic,
        is_urgent=screen.is_urgent,
    )


def topic_of(recipient_id: int, page: str) -> str:
    """What this is about, in a form that says nothing to a push service; the page says it to us."""
    digest = salted_hmac("notices.push.topic", f"{recipient_id} {page}", algorithm="sha256")
    return as_text(digest.digest()[:TOPIC_BYTES])


def _ttl(useful_until: datetime | None, *, now: datetime) -> int:
    if useful_until is None:
        return int(KEPT_AT_MOST.total_seconds())
    left = int((useful_until - now).total_seconds())
    if left <= 0:
        raise NeverDeliverable("TooLate")
    return min(left, int(KEPT_AT_MOST.total_seconds()))

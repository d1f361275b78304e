"""One message to one device: encrypted (RFC 8291), signed (RFC 8292) and handed to its push service (RFC 8030)."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import http_ece
import jwt
import urllib3
from cryptography.hazmat.primitives.asymmetric import ec

from notices.models import PushSubscription
from notices.push_keys import CURVE, PushKeys, from_text
from notices.push_services import origin_of

SIGNED_FOR: Final = timedelta(hours=12)
"""A push service refuses more than a day."""
SECONDS_PER_CALL: Final = 10.0
SECONDS: Final = re.compile(r"[0-9]{1,6}")
_pool = urllib3.PoolManager(retries=False, timeout=SECONDS_PER_CALL, maxsize=8)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What goes to a device, and how a push service should treat it until the device is there."""

    content: bytes
    ttl_seconds: int
    topic: str
    """A newer message of the same topic replaces one that still waits at the push service."""
    is_urgent: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the push service said."""

    status: int
    retry_after_seconds: int | None


def post_message(
    message: Message, *, to: PushSubscription, keys: PushKeys, now: datetime
) -> Answer:
    """Encrypt, sign and send; raises what urllib3 raises when there is no answer. Follows no redirect."""
    response = _pool.request(
        "POST",
        to.endpoint,
        body=encrypted(message.content, to=to),
        headers={
            "Authorization": _signature(to.endpoint, keys, now=now),
            "Content-Encoding": "aes128gcm",
            "Content-Type": "application/octet-stream",
            "TTL": str(message.ttl_seconds),
            "Topic": message.topic,
            "Urgency": "high" if message.is_urgent else "normal",
        },
        redirect=False,
        preload_content=False,
    )
    _let_go(response)
    return Answer(
        status=response.status, retry_after_seconds=_seconds(response.headers.get("Retry-After"))
    )


def _let_go(response: urllib3.BaseHTTPResponse) -> None:
    """Nobody reads what a push service adds. Nothing to read keeps the connection for the next; the rest ends it."""
    if response.length_remaining == 0:
        response.drain_conn()
    else:
        response.close()


def encrypted(content: bytes, *, to: PushSubscription) -> bytes:
    """Make content readable for this one device; the push service in between cannot read it."""
    return bytes(
        http_ece.encrypt(
            content,
            # A new key for each message, as RFC 8291 asks.
            private_key=ec.generate_private_key(CURVE),
            dh=from_text(to.p256dh),
            auth_secret=from_text(to.auth),
        )
    )


def _signature(endpoint: str, keys: PushKeys, *, now: datetime) -> str:
    claims = {
        "aud": origin_of(endpoint),
        "exp": int((now + SIGNED_FOR).timestamp()),
        "sub": keys.contact,
    }
    token = jwt.encode(claims, keys.private, algorithm="ES256")
    return f"vapid t={token}, k={keys.public_text}"


def _seconds(text: str | None) -> int | None:
    return int(text) if text is not None and SECONDS.fullmatch(text) else None

"""Phones that get notices: the keys are real, so that what is sent to one can be read."""

import os
import secrets
from datetime import datetime, timedelta
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from django.contrib.sessions.models import Session

from accounts.models import User
from notices.models import PushSubscription
from notices.push_keys import CURVE, as_text, public_bytes


def new_subscription() -> dict[str, Any]:
    """A subscription at a push service that browsers use, as a browser gives it."""
    key = ec.generate_private_key(CURVE).public_key()
    return {
        "endpoint": f"https://fcm.googleapis.com/fcm/send/{secrets.token_urlsafe(16)}",
        "keys": {"p256dh": as_text(public_bytes(key)), "auth": as_text(os.urandom(16))},
    }


def make_device(
    user: User, *, now: datetime, subscription: dict[str, Any] | None = None
) -> PushSubscription:
    """A device of this person; without a subscription one that nobody can read with."""
    given = subscription or new_subscription()
    session = Session.objects.create(
        session_key=secrets.token_hex(16), expire_date=now + timedelta(days=90)
    )
    return PushSubscription.objects.create(
        user=user,
        endpoint=given["endpoint"],
        **given["keys"],
        name="Chrome op Android",
        created_at=now,
        seen_at=now,
        session_key=session.session_key,
    )

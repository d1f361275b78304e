"""What is kept of a device: its kind and its browser, so that a person knows which one it is, and nothing else."""

import re
from datetime import datetime
from typing import Final

from allauth.usersessions.models import UserSession
from django.contrib.sessions.backends.base import SessionBase
from django.db.models.signals import pre_save  # noqa: TID251  reason: not our table; allauth writes these rows itself

NO_ADDRESS: Final = "0.0.0.0"  # noqa: S104  reason: stands for an address that is not kept; nothing listens on it
SEEN_ON: Final = "device.seen_on"
"""The day on which a session was last noted as used; sessions of a shared device do not have it."""

KINDS: Final = (
    ("tablet", re.compile(r"iPad|Tablet|Android(?!.*Mobile)")),
    ("phone", re.compile(r"iPhone|iPod|Mobile|Android")),
    ("computer", re.compile(r"Windows|Macintosh|X11|CrOS|Linux")),
)
# Most browsers also name those they look like, so the order counts.
BROWSERS: Final = (
    ("edge", re.compile(r"Edg(e|A|iOS)?/")),
    ("samsung", re.compile(r"SamsungBrowser/")),
    ("opera", re.compile(r"OPR/|Opera")),
    ("firefox", re.compile(r"Firefox/|FxiOS/")),
    ("chrome", re.compile(r"Chrome/|CriOS/|Chromium/|HeadlessChrome/")),
    ("safari", re.compile(r"Safari/")),
)
KNOWN: Final = re.compile(r"(phone|tablet|computer|program) [a-z]*")


def describe_device(user_agent: str) -> str:
    """Reduce what a browser says of itself to "phone chrome"; what was reduced already stays."""
    if KNOWN.fullmatch(user_agent):
        return user_agent
    kind = next((name for name, sign in KINDS if sign.search(user_agent)), "program")
    browser = next((name for name, sign in BROWSERS if sign.search(user_agent)), "other")
    return f"{kind} {browser}"


def keep_little_of_devices() -> None:
    """From now on a row about a device holds no address and no full name of a browser; called at start-up."""
    pre_save.connect(_reduce, sender=UserSession, dispatch_uid="accounts.devices")


def _reduce(instance: UserSession, **_more: object) -> None:
    instance.ip = NO_ADDRESS
    instance.user_agent = describe_device(instance.user_agent)


def note_use(*, session: SessionBase, now: datetime) -> None:
    """Note once a day that a device is used, and let its session begin again for the whole term.

    Costs nothing on every other request: the day stands in the session, which is read anyhow.
    """
    noted = session.get(SEEN_ON)
    if noted is None or noted == now.date().isoformat():
        return
    # Saving it also sends the cookie again, with a new term.
    session[SEEN_ON] = now.date().isoformat()
    UserSession.objects.filter(session_key=session.session_key).update(last_seen_at=now)

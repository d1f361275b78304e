"""Tells the web processes that a session ended: by signing out, by an administrator, by cleaning up."""

from django.contrib.sessions.models import Session
from django.db import transaction
from django.db.models.signals import post_delete  # noqa: TID251  reason: not our table; Django and allauth delete rows themselves

from live.groups import session_group
from live.sending import Hint, sender

SESSION_ENDED = "session"


def announce_the_end_of_sessions() -> None:
    """Listen for sessions that are deleted; called once, at start-up."""
    post_delete.connect(_announce, sender=Session, dispatch_uid="live.sessions")


def _announce(instance: Session, **_more: object) -> None:
    hint = Hint(groups=[session_group(instance.session_key)], kind=SESSION_ENDED, id=0, version=0)

    def send_hint() -> None:
        sender.send(hint)

    transaction.on_commit(send_hint, robust=True)

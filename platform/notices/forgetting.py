"""How the room of notices forgets a person: everything goes at once."""

from datetime import datetime

from accounts.forgetting import Forgetting, register_forgetting
from notices.models import ContactWindow, Notice, PushSubscription
from notices.retention import KEPT


def register_own_forgetting() -> None:
    """Tell the registry; called at start-up."""
    register_forgetting(
        Forgetting(
            name="notices",
            goes="Al je meldingen.",
            stays=f"In meldingen aan anderen kan je naam staan. Die verdwijnen {KEPT.days} dagen na het versturen.",
            remove=_remove_notices,
        ),
        Forgetting(
            name="phones", goes="Geen apparaat krijgt nog een melding.", remove=_remove_phones
        ),
        Forgetting(name="contactWindows", goes="Al je tijden.", remove=_remove_windows),
    )


def _remove_notices(user_id: int, _now: datetime) -> None:
    Notice.objects.filter(recipient=user_id).delete()


def _remove_phones(user_id: int, _now: datetime) -> None:
    PushSubscription.objects.filter(user=user_id).delete()


def _remove_windows(user_id: int, _now: datetime) -> None:
    ContactWindow.objects.filter(user=user_id).delete()

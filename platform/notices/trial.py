"""The notice that somebody sends to themselves, to see whether it comes through."""

from datetime import datetime, timedelta
from typing import Final

from notices.domain import send_notice
from notices.models import Notice
from notices.registry import LockScreen, Rendered, at_once, register

KIND: Final = "trial"
SILENCE: Final = timedelta(minutes=2)
PAGE: Final = "/meldingen/apparaat"


def register_trial() -> None:
    """Make the kind known, at start-up."""
    register(
        KIND,
        trial,
        lock_screen=LockScreen(
            title="Je proefmelding is er",
            body="Zo hoor je het als er een invalbeurt voor je is.",
            is_urgent=True,
        ),
        manners=at_once,
    )


def trial(_subject_id: int, _recipient_id: int) -> Rendered:
    return Rendered(
        subject="Je proefmelding",
        text=(
            "Deze proefmelding vroeg je zelf aan.",
            "Krijg je hem als e-mail? Dan bereikten we je telefoon niet, of je opende de melding daar niet.",
        ),
        action_label="Bekijk je instellingen",
        action_url=PAGE,
        page_url=PAGE,
    )


def send_trial(*, user_id: int, now: datetime) -> Notice:
    """Send oneself a notice, at once and at every hour; the mail goes when a phone stays silent.

    At most one a minute: a second one in the same minute gives the first back. Takes no locks.
    """
    return send_notice(
        kind=KIND,
        recipient_id=user_id,
        subject_id=user_id,
        dedupe_key=f"{KIND}:{user_id}:{now:%Y%m%d%H%M}",
        not_before=None,
        second_channel_after=SILENCE,
        now=now,
    )

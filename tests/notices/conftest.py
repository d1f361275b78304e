"""A person to tell something, a kind of notice, and a real mail server."""

from collections.abc import Iterator

import pytest
from pytest_django.fixtures import Settings

from accounts.models import User
from notices.registry import Rendered, register
from tests.factories.regions import make_user
from tests.notices.smtp import Mailbox, mail_server

KIND = "test_offer"
GONE = 404
"""The subject of which nobody needs to hear any more."""


def render_test_offer(subject_id: int, recipient_id: int) -> Rendered | None:
    if subject_id == GONE:
        return None
    return Rendered(
        subject="Er is een invalbeurt voor je",
        text=("Groep 5, maandag van 8.30 tot 14.45 uur.", f"Beurt {subject_id} & <meer>."),
        action_label="Bekijk de invalbeurt",
        action_url=f"/aanbod#token-{recipient_id}",
        page_url=f"/aanbod/{subject_id}",
    )


@pytest.fixture(autouse=True)
def known_kind() -> None:
    register(KIND, render_test_offer)


@pytest.fixture
def sam(db: None) -> User:
    return make_user("Sam Visser", email="sam@voorbeeld.test")


@pytest.fixture
def mailbox(settings: Settings) -> Iterator[Mailbox]:
    with mail_server() as (box, port):
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST = "127.0.0.1"
        settings.EMAIL_PORT = port
        yield box

"""A person to tell something, a kind of notice, a real mail server and a phone."""

from collections.abc import Iterator

import pytest
from pytest_django.fixtures import Settings

from accounts.models import User
from notices.push_keys import push_keys
from notices.registry import Rendered, register
from tests.factories.clock import NOW
from tests.factories.phones import make_device
from tests.factories.regions import make_user
from tests.notices.push_service import Phone, PushService, push_service
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


@pytest.fixture
def service(settings: Settings) -> Iterator[PushService]:
    with push_service() as running:
        settings.PUSH_SERVICES = [running.origin]
        yield running
        assert running.refused == []


@pytest.fixture
def phone(service: PushService, sam: User) -> Phone:
    return phone_of(sam, service)


def phone_of(person: User, service: PushService) -> Phone:
    keys = push_keys()
    assert keys is not None
    phone = service.new_phone(key=keys.public_text)
    make_device(person, now=NOW, subscription=phone.subscription)
    return phone

"""The last channel: an SMS when phone and mail stay silent, off unless a region has a provider."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytest_django.fixtures import Settings

from accounts.models import User
from notices.delivering import deliver_notice
from notices.domain import mark_notice_read, send_notice
from notices.models import Delivery, Notice
from notices.registry import LockScreen, register
from tests.factories.clock import NOW
from tests.factories.people import make_substitute
from tests.factories.regions import make_region
from tests.notices.conftest import KIND, render_test_offer
from tests.notices.sms_provider import KEY, SmsProvider, sms_provider
from tests.notices.smtp import Mailbox

SILENCE = timedelta(minutes=3)


@pytest.fixture
def provider(settings: Settings) -> Iterator[SmsProvider]:
    with sms_provider() as running:
        settings.SMS_URL, settings.SMS_ACCESS_KEY = running.url, KEY
        yield running


@pytest.fixture(autouse=True)
def reachable(sam: User, mailbox: Mailbox) -> None:
    make_substitute(region=make_region(), user=sam, phone="06-12345678")
    screen = LockScreen(title="Er is een invalbeurt voor je", body="Open de app.")
    register(KIND, render_test_offer, lock_screen=screen)


def send(sam: User) -> Notice:
    return send_notice(
        kind=KIND,
        recipient_id=sam.pk,
        subject_id=12,
        dedupe_key="a",
        not_before=None,
        second_channel_after=SILENCE,
        now=NOW,
    )


def sms_of(notice: Notice) -> Delivery:
    return Delivery.objects.get(notice=notice, channel="sms")


def test_silence_after_the_mail_ends_in_one_sms_that_names_nobody(
    sam: User, provider: SmsProvider
) -> None:
    notice = send(sam)
    deliver_notice(notice_id=notice.pk, now=NOW)
    before = (sms_of(notice).state, len(provider.messages))

    deliver_notice(notice_id=notice.pk, now=NOW + SILENCE)
    deliver_notice(notice_id=notice.pk, now=NOW + SILENCE * 2)

    assert before == ("standby", 0)
    assert list(provider.messages.values()) == [
        {
            "originator": "Invalpool",
            "recipients": ["+31612345678"],
            "body": "Er is een invalbeurt voor je. http://testserver/aanbod/12",
            "reference": sms_of(notice).message_token,
        }
    ]
    assert sms_of(notice).state == "sent"


def test_who_opened_the_notice_gets_no_sms(sam: User, provider: SmsProvider) -> None:
    notice = send(sam)
    deliver_notice(notice_id=notice.pk, now=NOW)
    mark_notice_read(notice_id=notice.pk, recipient_id=sam.pk, now=NOW)

    deliver_notice(notice_id=notice.pk, now=NOW + SILENCE)

    assert (sms_of(notice).state, provider.messages) == ("dropped", {})


@pytest.mark.parametrize(
    ("status", "state"), [(429, "queued"), (500, "queued"), (401, "queued"), (422, "failed")]
)
def test_what_the_provider_refuses_for_now_is_tried_again(
    sam: User, provider: SmsProvider, status: int, state: str
) -> None:
    provider.status = status
    notice = send(sam)

    deliver_notice(notice_id=notice.pk, now=NOW + SILENCE)

    assert sms_of(notice).state == state


def test_a_site_without_a_provider_sends_no_sms(sam: User) -> None:
    notice = send(sam)

    assert not Delivery.objects.filter(notice=notice, channel="sms").exists()

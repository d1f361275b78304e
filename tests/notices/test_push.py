"""Web Push from end to end: what a phone reads, what its push service is told, and what a lock screen shows."""

import json
import socket
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from django.contrib.sessions.models import Session
from pytest_django.fixtures import Settings

from accounts.models import User
from notices.delivering import WAIT_AFTER_ATTEMPT, deliver_notice
from notices.domain import mark_notice_read, send_notice
from notices.models import Delivery, Notice, PushSubscription
from notices.push import topic_of
from notices.push_keys import CURVE, from_text, push_keys
from notices.push_messages import Answer, Message, post_message
from notices.registry import LockScreen, register
from tests.factories.clock import NOW
from tests.factories.phones import make_device
from tests.factories.regions import make_user
from tests.notices.conftest import GONE, KIND, phone_of, render_test_offer
from tests.notices.push_service import Phone, PushService, decrypted
from tests.notices.smtp import Mailbox

PATIENCE_SECONDS = 5
SILENCE = timedelta(minutes=3)
SCREEN = LockScreen(
    title="Er is een invalbeurt voor je",
    body="Open de app.",
    yes_label="Ja, ik kom",
    is_urgent=True,
)


@pytest.fixture(autouse=True)
def kind_for_phones(known_kind: None) -> None:
    register(KIND, render_test_offer, lock_screen=SCREEN)


def send(sam: User, *, subject_id: int = 12, silence: timedelta | None = SILENCE) -> Notice:
    return send_notice(
        kind=KIND,
        recipient_id=sam.pk,
        subject_id=subject_id,
        dedupe_key=f"offer-{subject_id}",
        not_before=None,
        second_channel_after=silence,
        now=NOW,
    )


def states(notice: Notice) -> dict[str, str]:
    rows = Delivery.objects.filter(notice=notice).order_by("pk")
    return {row.channel: row.state for row in rows}


def push_of(notice: Notice) -> Delivery:
    return Delivery.objects.get(notice=notice, channel="push")


def test_decryption_reads_the_example_of_the_rfc() -> None:
    private = from_text("q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94")
    body = from_text(
        "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6Tl"
        "zAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
    )
    key = ec.derive_private_key(int.from_bytes(private, "big"), CURVE)

    content = decrypted(body, private=key, secret=from_text("BTBZMqHH6r4Tts7J_aSIgg"))

    assert content == b"When I grow up, I want to be a watermelon"


def test_a_phone_reads_neutral_words_and_a_page(sam: User, phone: Phone, mailbox: Mailbox) -> None:
    notice = send(sam)

    deliver_notice(notice_id=notice.pk, now=NOW)

    [received] = phone.received
    assert received.content == {
        "notice": notice.pk,
        "title": "Er is een invalbeurt voor je",
        "body": "Open de app.",
        "page": "/aanbod/12",
        "yesLabel": "Ja, ik kom",
        "noLabel": "",
        "tag": topic_of(sam.pk, "/aanbod/12"),
        "silent": False,
    }
    assert (states(notice)["push"], states(notice)["mail"]) == ("sent", "standby")


def test_a_way_out_stands_on_the_notice_in_fixed_words(sam: User, phone: Phone) -> None:
    screen = LockScreen(title="Denk aan je invalbeurt", body="", no_label="Ik kan toch niet")
    register(KIND, render_test_offer, lock_screen=screen)

    deliver_notice(notice_id=send(sam).pk, now=NOW)

    assert phone.received[0].content["noLabel"] == "Ik kan toch niet"


def test_the_push_service_learns_how_long_and_how_urgent_and_nothing_else(
    sam: User, phone: Phone, service: PushService
) -> None:
    notice = send(sam)

    deliver_notice(notice_id=notice.pk, now=NOW)

    [received] = phone.received
    assert (received.ttl, received.urgency, len(received.topic)) == (24 * 3600, "high", 32)
    assert received.claims == {
        "aud": service.origin,
        "exp": int((NOW + timedelta(hours=12)).timestamp()),
        "sub": "mailto:invalpool@localhost",
    }
    assert b"invalbeurt" not in received.body


def test_a_message_of_another_site_is_refused(
    sam: User, phone: Phone, service: PushService
) -> None:
    phone.expects_key = "another"
    notice = send(sam)

    deliver_notice(notice_id=notice.pk, now=NOW)

    assert (phone.received, push_of(notice).state) == ([], "failed")
    service.refused.clear()


def test_every_device_gets_it_once_also_when_one_has_to_be_tried_again(
    sam: User, service: PushService
) -> None:
    first, second = phone_of(sam, service), phone_of(sam, service)
    second.status, second.retry_after = 429, "45"
    notice = send(sam)

    deliver_notice(notice_id=notice.pk, now=NOW)
    waiting = push_of(notice)
    second.status = 201
    deliver_notice(notice_id=notice.pk, now=NOW + timedelta(seconds=40))
    too_early = len(second.received)
    deliver_notice(notice_id=notice.pk, now=NOW + timedelta(seconds=45))

    assert (waiting.state, waiting.error_class) == ("queued", "PushServiceBusy")
    assert waiting.due_at == NOW + timedelta(seconds=45)
    assert (too_early, len(first.received), len(second.received)) == (0, 1, 1)
    assert push_of(notice).state == "sent"


@pytest.mark.parametrize("status", [408, 429, 500, 503])
def test_a_busy_push_service_is_tried_again_after_a_while(
    sam: User, phone: Phone, status: int
) -> None:
    phone.status = status
    notice = send(sam)

    deliver_notice(notice_id=notice.pk, now=NOW)

    assert (push_of(notice).state, push_of(notice).attempts) == ("queued", 1)
    assert push_of(notice).due_at == NOW + WAIT_AFTER_ATTEMPT[0]


@pytest.mark.parametrize("status", [404, 410])
def test_a_device_that_is_gone_is_forgotten_and_the_mail_goes_at_once(
    sam: User, phone: Phone, mailbox: Mailbox, status: int
) -> None:
    phone.status = status
    notice = send(sam)

    deliver_notice(notice_id=notice.pk, now=NOW)

    assert PushSubscription.objects.count() == 0
    assert states(notice) == {"screen": "sent", "push": "failed", "mail": "sent"}
    assert len(mailbox.messages) == 1


def test_a_phone_on_which_nobody_is_signed_in_any_more_is_silent_and_the_mail_goes_at_once(
    sam: User, phone: Phone, mailbox: Mailbox
) -> None:
    Session.objects.all().delete()
    notice = send(sam)

    deliver_notice(notice_id=notice.pk, now=NOW)

    assert phone.received == []
    assert states(notice) == {"screen": "sent", "push": "failed", "mail": "sent"}


def test_an_address_that_is_no_push_service_any_more_is_not_called_and_forgotten(
    sam: User, phone: Phone, settings: Settings
) -> None:
    settings.PUSH_SERVICES = ["fcm.googleapis.com"]
    notice = send(sam)

    deliver_notice(notice_id=notice.pk, now=NOW)

    assert phone.received == []
    assert PushSubscription.objects.count() == 0


def test_what_a_push_service_adds_to_its_answer_is_not_waited_for(sam: User) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, ThreadPoolExecutor(1) as service:

        def take() -> bool:
            """Promise much, send one byte, and wait until the sender lets go."""
            line, _ = server.accept()
            with line:
                line.recv(65_536)
                line.sendall(b"HTTP/1.1 201 Created\r\nContent-Length: 1000000\r\n\r\nx")
                line.settimeout(PATIENCE_SECONDS)
                while line.recv(65_536):
                    pass
            return True

        took = service.submit(take)
        device = make_device(sam, now=NOW)
        device.endpoint = f"http://127.0.0.1:{server.getsockname()[1]}/push"
        message = Message(content=b"{}", ttl_seconds=60, topic="t", is_urgent=False)
        keys = push_keys()
        assert keys is not None

        answer = post_message(message, to=device, keys=keys, now=NOW)

        assert answer == Answer(status=201, retry_after_seconds=None)
        assert took.result()


@pytest.mark.parametrize("said", ["9" * 5_000, "-1", "morgen", "1e3"])
def test_a_wait_that_is_none_is_not_believed(sam: User, phone: Phone, said: str) -> None:
    phone.status, phone.retry_after = 429, said
    notice = send(sam)

    deliver_notice(notice_id=notice.pk, now=NOW)

    assert push_of(notice).due_at == NOW + WAIT_AFTER_ATTEMPT[0]


def test_a_push_service_that_is_not_there_is_tried_again(
    sam: User, phone: Phone, settings: Settings
) -> None:
    settings.PUSH_SERVICES = ["http://127.0.0.1:1"]
    PushSubscription.objects.update(endpoint="http://127.0.0.1:1/push")
    notice = send(sam)

    deliver_notice(notice_id=notice.pk, now=NOW)

    assert (push_of(notice).state, push_of(notice).error_class) == ("queued", "PushServiceBusy")


def test_an_answer_or_a_withdrawal_leaves_the_phone_in_peace(sam: User, phone: Phone) -> None:
    notice = send(sam, subject_id=GONE)

    deliver_notice(notice_id=notice.pk, now=NOW)

    assert (push_of(notice).state, phone.received) == ("dropped", [])


def test_the_newer_of_two_about_one_thing_replaces_the_older_on_the_phone(
    sam: User, phone: Phone
) -> None:
    register("lapsed", render_test_offer, lock_screen=LockScreen(title="Niet nodig", body=""))
    send(sam)
    send_notice(
        kind="lapsed",
        recipient_id=sam.pk,
        subject_id=12,
        dedupe_key="lapsed-12",
        not_before=None,
        now=NOW,
    )
    for notice in Notice.objects.order_by("pk"):
        deliver_notice(notice_id=notice.pk, now=NOW)

    assert len({received.topic for received in phone.received}) == 1
    assert topic_of(sam.pk, "/aanbod/12") != topic_of(sam.pk, "/aanbod/13")
    assert topic_of(sam.pk, "/aanbod/12") != topic_of(sam.pk + 1, "/aanbod/12")


def test_a_phone_of_somebody_else_hears_nothing(sam: User, service: PushService) -> None:
    stranger = phone_of(make_user("Sam Visser", email="sam@elders.test"), service)
    notice = send(sam)

    deliver_notice(notice_id=notice.pk, now=NOW)

    assert (stranger.received, "push" in states(notice)) == ([], False)


def test_silence_lets_the_mail_go_and_not_before(sam: User, phone: Phone, mailbox: Mailbox) -> None:
    notice = send(sam)
    deliver_notice(notice_id=notice.pk, now=NOW + timedelta(seconds=30))

    deliver_notice(notice_id=notice.pk, now=NOW + SILENCE)
    counted_from_the_push = len(mailbox.messages)
    deliver_notice(notice_id=notice.pk, now=NOW + timedelta(seconds=30) + SILENCE)

    assert counted_from_the_push == 0
    assert (len(mailbox.messages), states(notice)["mail"]) == (1, "sent")


def test_a_notice_that_was_opened_needs_no_second_channel(
    sam: User, phone: Phone, mailbox: Mailbox
) -> None:
    notice = send(sam)
    deliver_notice(notice_id=notice.pk, now=NOW)

    mark_notice_read(notice_id=notice.pk, recipient_id=sam.pk, now=NOW + timedelta(minutes=1))
    deliver_notice(notice_id=notice.pk, now=NOW + SILENCE)

    assert states(notice) == {"screen": "read", "push": "read", "mail": "dropped"}
    assert mailbox.messages == []


def test_without_a_phone_the_mail_goes_at_once(
    sam: User, service: PushService, mailbox: Mailbox
) -> None:
    notice = send(sam)

    deliver_notice(notice_id=notice.pk, now=NOW)

    assert states(notice) == {"screen": "sent", "mail": "sent"}


def test_what_asks_for_no_silence_goes_along_both_at_once(
    sam: User, phone: Phone, mailbox: Mailbox
) -> None:
    notice = send(sam, silence=None)

    deliver_notice(notice_id=notice.pk, now=NOW)

    assert states(notice) == {"screen": "sent", "push": "sent", "mail": "sent"}


def test_a_site_without_keys_sends_nothing_to_phones(
    sam: User, phone: Phone, settings: Settings, mailbox: Mailbox
) -> None:
    settings.VAPID_PRIVATE_KEY = ""
    notice = send(sam)

    deliver_notice(notice_id=notice.pk, now=NOW)

    assert states(notice) == {"screen": "sent", "mail": "sent"}


def test_the_words_on_a_lock_screen_are_not_of_the_notice_itself(sam: User, phone: Phone) -> None:
    deliver_notice(notice_id=send(sam).pk, now=NOW)

    shown = json.dumps(phone.received[0].content)
    assert "Groep 5" not in shown
    assert "token" not in shown
    assert sam.name not in shown

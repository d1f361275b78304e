"""Bringing notices to their channels: mail over real SMTP, again when it fails, once when it does not."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from pytest_django.fixtures import Settings

from accounts.models import User
from notices.delivering import MOST_ATTEMPTS, WAIT_AFTER_ATTEMPT, deliver_notice
from notices.domain import send_notice
from notices.models import Delivery, Notice
from notices.registry import register
from notices.sweeping import overdue_notice_ids
from tests.factories.clock import NOW
from tests.notices.conftest import GONE, KIND
from tests.notices.smtp import Mailbox


def send(sam: User, *, subject_id: int = 12, not_before: datetime | None = None) -> Notice:
    return send_notice(
        kind=KIND,
        recipient_id=sam.pk,
        subject_id=subject_id,
        dedupe_key=f"offer-{subject_id}",
        not_before=not_before,
        now=NOW,
    )


def mail_of(notice: Notice) -> Delivery:
    return Delivery.objects.get(notice=notice, channel="mail")


def screen_of(notice: Notice) -> Delivery:
    return Delivery.objects.get(notice=notice, channel="screen")


def test_the_mail_says_what_it_is_in_text_and_html(sam: User, mailbox: Mailbox) -> None:
    notice = send(sam)

    deliver_notice(notice_id=notice.pk, now=NOW)

    [message] = mailbox.messages
    text, html = (str(part.get_content()) for part in message.iter_parts())
    link = f"http://testserver/aanbod#token-{sam.pk}"
    assert message["To"] == "sam@voorbeeld.test"
    assert message["Subject"] == "Er is een invalbeurt voor je"
    assert message["Message-ID"] == f"<{mail_of(notice).message_token}@localhost>"
    assert text.splitlines()[:6] == [
        "Hallo Sam Visser,",
        "",
        "Groep 5, maandag van 8.30 tot 14.45 uur.",
        "",
        "Beurt 12 & <meer>.",
        "",
    ]
    assert f"Bekijk de invalbeurt:\n{link}\n" in text.replace("\r\n", "\n")
    assert "Beurt 12 &amp; &lt;meer&gt;." in html
    assert f'<a href="{link}"' in html


def test_the_screen_gets_its_text_without_the_signed_link(sam: User, mailbox: Mailbox) -> None:
    notice = send(sam)

    deliver_notice(notice_id=notice.pk, now=NOW)

    notice.refresh_from_db()
    assert (notice.title, notice.url) == ("Er is een invalbeurt voor je", "/aanbod/12")
    assert notice.text == ["Groep 5, maandag van 8.30 tot 14.45 uur.", "Beurt 12 & <meer>."]
    assert screen_of(notice).state == "sent"


def test_running_the_job_twice_sends_one_mail(sam: User, mailbox: Mailbox) -> None:
    notice = send(sam)

    deliver_notice(notice_id=notice.pk, now=NOW)
    deliver_notice(notice_id=notice.pk, now=NOW + timedelta(hours=1))

    assert mailbox.message_ids() == [f"<{mail_of(notice).message_token}@localhost>"]
    assert (mail_of(notice).state, mail_of(notice).attempts) == ("sent", 1)


def test_a_held_mail_waits_until_its_hour(sam: User, mailbox: Mailbox) -> None:
    morning = NOW + timedelta(hours=8)
    notice = send(sam, not_before=morning)

    deliver_notice(notice_id=notice.pk, now=NOW)
    at_night = (mail_of(notice).state, len(mailbox.messages))
    deliver_notice(notice_id=notice.pk, now=morning)

    assert at_night == ("held", 0)
    assert (mail_of(notice).state, len(mailbox.messages)) == ("sent", 1)


def test_what_nobody_needs_to_hear_any_more_is_dropped(sam: User, mailbox: Mailbox) -> None:
    notice = send(sam, subject_id=GONE)

    deliver_notice(notice_id=notice.pk, now=NOW)

    assert (screen_of(notice).state, mail_of(notice).state) == ("dropped", "dropped")
    assert mailbox.messages == []


def test_someone_who_may_no_longer_sign_in_gets_nothing(sam: User, mailbox: Mailbox) -> None:
    notice = send(sam)
    sam.is_active = False
    sam.save()

    deliver_notice(notice_id=notice.pk, now=NOW)

    assert (mail_of(notice).state, mailbox.messages) == ("dropped", [])


@pytest.mark.parametrize("answer", ["451 later", "421 bye"])
def test_a_refusal_for_now_is_tried_again_later_with_the_same_message_id(
    sam: User, mailbox: Mailbox, answer: str
) -> None:
    notice = send(sam)
    mailbox.answer = answer
    deliver_notice(notice_id=notice.pk, now=NOW)
    waiting = mail_of(notice)
    mailbox.answer = "250 OK"

    deliver_notice(notice_id=notice.pk, now=NOW + timedelta(seconds=5))
    too_early = mailbox.message_ids()
    deliver_notice(notice_id=notice.pk, now=NOW + WAIT_AFTER_ATTEMPT[0])

    assert (waiting.state, waiting.attempts, waiting.due_at) == (
        "queued",
        1,
        NOW + WAIT_AFTER_ATTEMPT[0],
    )
    assert waiting.error_class == "SMTPDataError"
    assert too_early == []
    assert mailbox.message_ids() == [f"<{waiting.message_token}@localhost>"]
    assert (mail_of(notice).state, mail_of(notice).error_class) == ("sent", "")


def test_a_mailbox_that_does_not_exist_is_not_tried_again(sam: User, mailbox: Mailbox) -> None:
    notice = send(sam)
    mailbox.answer_to_recipient = "550 no such mailbox of sam@voorbeeld.test"

    deliver_notice(notice_id=notice.pk, now=NOW)

    row = mail_of(notice)
    assert (row.state, row.due_at, row.error_class) == ("failed", None, "SMTPRecipientsRefused")


def test_without_a_mail_server_the_screen_is_served_and_the_mail_tried_until_it_is_given_up(
    sam: User, settings: Settings
) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    notice = send(sam)
    moment, tries = NOW, 0
    while mail_of(notice).due_at is not None:
        deliver_notice(notice_id=notice.pk, now=moment)
        moment = mail_of(notice).due_at or moment
        tries += 1

    assert screen_of(notice).state == "sent"
    assert (tries, mail_of(notice).state) == (MOST_ATTEMPTS, "failed")
    assert mail_of(notice).error_class == "ConnectionRefusedError"


def test_a_text_that_cannot_be_written_is_tried_again(sam: User, mailbox: Mailbox) -> None:
    notice = send(sam)
    register(KIND, _cannot_write)

    deliver_notice(notice_id=notice.pk, now=NOW)

    assert (mail_of(notice).state, mail_of(notice).error_class) == ("queued", "LookupError")


def _cannot_write(_subject_id: int, _recipient_id: int) -> Any:
    raise LookupError("Sam Visser")


def test_a_claim_keeps_others_away_until_it_runs_out(sam: User, mailbox: Mailbox) -> None:
    notice = send(sam)
    # A worker took it and died: claimed a moment ago, never settled.
    Delivery.objects.filter(notice=notice).update(
        state="sending", attempts=1, due_at=NOW + timedelta(seconds=60)
    )

    deliver_notice(notice_id=notice.pk, now=NOW + timedelta(seconds=30))
    while_claimed = len(mailbox.messages)
    deliver_notice(notice_id=notice.pk, now=NOW + timedelta(seconds=60))

    assert while_claimed == 0
    assert (len(mailbox.messages), mail_of(notice).state, mail_of(notice).attempts) == (
        1,
        "sent",
        2,
    )


def test_a_notice_on_which_workers_keep_dying_is_given_up(sam: User, mailbox: Mailbox) -> None:
    notice = send(sam)
    Delivery.objects.filter(notice=notice).update(
        state="sending", attempts=MOST_ATTEMPTS, due_at=NOW
    )

    deliver_notice(notice_id=notice.pk, now=NOW)

    assert (mail_of(notice).state, mail_of(notice).error_class) == ("failed", "WorkerKeptDying")
    assert mailbox.messages == []


def test_the_sweep_finds_what_is_overdue_and_nothing_else(sam: User) -> None:
    overdue, waiting = send(sam, subject_id=1), send(sam, subject_id=2)
    Delivery.objects.filter(notice=waiting).update(due_at=NOW + timedelta(minutes=1))

    assert overdue_notice_ids(now=NOW + timedelta(seconds=4)) == []
    assert overdue_notice_ids(now=NOW + timedelta(seconds=5)) == [overdue.pk]

"""Held at the moment itself: also a second try, a second channel and a time that changed meanwhile."""

from datetime import datetime, time, timedelta

import pytest

from accounts.models import User
from notices.delivering import deliver_notice
from notices.domain import send_notice
from notices.models import Delivery, Notice
from notices.quiet_hours import HOME
from notices.reaching import MUTED, Manners, Window
from notices.registry import register
from notices.windows import set_windows
from tests.notices.conftest import KIND, render_test_offer
from tests.notices.smtp import Mailbox

EVENING = datetime(2026, 11, 23, 21, 28, tzinfo=HOME)
MORNING = datetime(2026, 11, 24, 6, 30, tzinfo=HOME)


def send(sam: User, *, now: datetime = EVENING) -> Notice:
    return send_notice(
        kind=KIND, recipient_id=sam.pk, subject_id=12, dedupe_key="a", not_before=None, now=now
    )


def mail_of(notice: Notice) -> Delivery:
    return Delivery.objects.get(notice=notice, channel="mail")


def test_a_second_try_does_not_leak_into_the_night(sam: User, mailbox: Mailbox) -> None:
    mailbox.answer = "451 later"
    notice = send(sam)
    deliver_notice(notice_id=notice.pk, now=EVENING)
    mailbox.answer = "250 OK"

    deliver_notice(notice_id=notice.pk, now=EVENING + timedelta(minutes=5))
    at_night = (mail_of(notice).state, mail_of(notice).due_at, mail_of(notice).attempts)
    deliver_notice(notice_id=notice.pk, now=MORNING)

    assert at_night == ("held", MORNING, 1)
    assert (mail_of(notice).state, len(mailbox.messages)) == ("sent", 1)


def test_own_times_hold_every_channel_but_the_screen(sam: User, mailbox: Mailbox) -> None:
    set_windows(
        user_id=sam.pk,
        windows=[Window(weekday=1, from_time=time(16), until_time=time(18))],
    )
    noon = datetime(2026, 11, 23, 12, 0, tzinfo=HOME)
    notice = send(sam, now=noon)

    deliver_notice(notice_id=notice.pk, now=noon)

    screen = Delivery.objects.get(notice=notice, channel="screen")
    assert (screen.state, mail_of(notice).state) == ("sent", "held")
    assert mail_of(notice).due_at == datetime(2026, 11, 24, 16, 0, tzinfo=HOME)


def test_what_was_muted_after_it_was_sent_makes_no_noise(sam: User, mailbox: Mailbox) -> None:
    notice = send(sam)
    register(KIND, render_test_offer, manners=lambda *_: MUTED)

    deliver_notice(notice_id=notice.pk, now=EVENING)

    assert (mail_of(notice).state, mailbox.messages) == ("dropped", [])


@pytest.mark.parametrize("hours", [None, (time(23), time(5))])
def test_the_kind_says_what_night_is(
    sam: User, mailbox: Mailbox, hours: tuple[time, time] | None
) -> None:
    notice = send(sam)
    register(KIND, render_test_offer, manners=lambda *_: Manners(quiet_hours=hours))

    deliver_notice(notice_id=notice.pk, now=EVENING + timedelta(minutes=30))

    assert (mail_of(notice).state, len(mailbox.messages)) == ("sent", 1)

"""Sending and reading notices."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import transaction
from procrastinate.contrib.django.models import ProcrastinateJob

from accounts.models import User
from notices.delivering import deliver_notice
from notices.domain import NewNotice, mark_notice_read, send_notice, send_notices
from notices.errors import NoticeNotFound, UnknownNoticeKind
from notices.models import Delivery, Notice
from notices.queries import notices_of, unread_notices_of
from tests.factories.clock import NOW
from tests.factories.regions import make_user
from tests.live.hints import collected_hints
from tests.notices.conftest import KIND

MORNING = NOW + timedelta(hours=8)


def new_notice(sam: User, **given: Any) -> NewNotice:
    values: dict[str, Any] = {
        "kind": KIND,
        "recipient_id": sam.pk,
        "subject_id": 12,
        "dedupe_key": "offer-12",
        "not_before": None,
    }
    return NewNotice(**values | given)


def send(sam: User, **given: Any) -> Notice:
    return send_notices([new_notice(sam, **given)], now=NOW)[0]


def states(notice: Notice) -> dict[str, str]:
    return {row.channel: row.state for row in Delivery.objects.filter(notice=notice).order_by("pk")}


def jobs() -> list[tuple[Any, Any]]:
    rows = ProcrastinateJob.objects.filter(task_name="notices.deliver").order_by("pk")
    return [(row.args["notice_id"], row.scheduled_at) for row in rows]


def test_a_notice_is_queued_on_every_channel_with_one_job_at_once(sam: User) -> None:
    notice = send_notice(
        kind=KIND, recipient_id=sam.pk, subject_id=12, dedupe_key="a", not_before=None, now=NOW
    )

    assert states(notice) == {"screen": "queued", "mail": "queued"}
    assert jobs() == [(notice.pk, None)]


def test_in_quiet_hours_the_mail_is_held_and_the_screen_is_not(sam: User) -> None:
    notice = send(sam, not_before=MORNING)

    assert states(notice) == {"screen": "queued", "mail": "held"}
    assert jobs() == [(notice.pk, None), (notice.pk, MORNING)]


def test_a_hold_that_is_over_holds_nothing(sam: User) -> None:
    notice = send(sam, not_before=NOW - timedelta(minutes=1))

    assert states(notice) == {"screen": "queued", "mail": "queued"}


def test_a_known_dedupe_key_is_not_sent_again(sam: User) -> None:
    first = send(sam)

    second = send(sam)

    assert second == first
    assert (Notice.objects.count(), Delivery.objects.count(), len(jobs())) == (1, 2, 1)


def test_notices_come_back_in_the_order_asked(sam: User) -> None:
    asked = [new_notice(sam, dedupe_key=key, subject_id=1) for key in ("c", "a", "b", "a")]

    made = send_notices(asked, now=NOW)

    assert [notice.dedupe_key for notice in made] == ["c", "a", "b", "a"]
    assert Notice.objects.count() == 3


@pytest.mark.parametrize("number", [1, 30])
def test_any_number_of_notices_costs_the_same_queries(
    sam: User, number: int, django_assert_num_queries: Any
) -> None:
    asked = [new_notice(sam, dedupe_key=f"key-{index}") for index in range(number)]

    with django_assert_num_queries(8):
        send_notices(asked, now=NOW)


def test_a_kind_nobody_registered_is_refused(sam: User) -> None:
    with pytest.raises(UnknownNoticeKind):
        send(sam, kind="unheard_of")

    assert Notice.objects.count() == 0


@pytest.mark.django_db(transaction=True)
def test_a_rollback_takes_the_notice_and_its_job_with_it(transactional_db: None) -> None:
    sam = make_user("Sam Visser")
    with transaction.atomic():
        send(sam)
        transaction.set_rollback(True)

    assert (Notice.objects.count(), jobs()) == (0, [])


@pytest.mark.django_db(transaction=True)
def test_reading_is_recorded_once_and_told_to_the_other_screens(transactional_db: None) -> None:
    sam = make_user("Sam Visser")
    notice = send(sam)
    deliver_notice(notice_id=notice.pk, now=NOW)
    later = NOW + timedelta(minutes=5)

    with collected_hints() as hints:
        mark_notice_read(notice_id=notice.pk, recipient_id=sam.pk, now=later)
        mark_notice_read(notice_id=notice.pk, recipient_id=sam.pk, now=later + timedelta(minutes=1))
        heard = hints()

    notice.refresh_from_db()
    assert notice.read_at == later
    assert states(notice) == {"screen": "read", "mail": "sent"}
    assert heard == [
        {
            "groups": [f"user.{sam.pk}"],
            "kind": "notice",
            "id": notice.pk,
            "version": notice.version,
        }
    ]


def test_the_notice_of_someone_else_does_not_exist(sam: User) -> None:
    notice = send(sam)
    stranger = make_user("Sam Visser", email="sam@elders.test")

    with pytest.raises(NoticeNotFound):
        mark_notice_read(notice_id=notice.pk, recipient_id=stranger.pk, now=NOW)


def test_the_list_shows_what_reached_the_screen_newest_first(sam: User) -> None:
    stranger = make_user("Sam Visser", email="sam@elders.test")
    older, newer = send(sam, dedupe_key="older"), send(sam, dedupe_key="newer")
    foreign = send(stranger, dedupe_key="foreign")
    waiting = send(sam, dedupe_key="waiting")
    for notice in (older, newer, foreign):
        deliver_notice(notice_id=notice.pk, now=NOW)
    mark_notice_read(notice_id=older.pk, recipient_id=sam.pk, now=NOW)

    assert list(notices_of(sam.pk)) == [newer, older]
    assert list(unread_notices_of(sam.pk)) == [newer]
    assert states(waiting) == {"screen": "queued", "mail": "queued"}

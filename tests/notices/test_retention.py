"""A notice is kept for half a year and then goes, with everything that was about its delivery."""

from datetime import UTC, datetime, timedelta

from accounts.models import User
from notices.domain import send_notice
from notices.models import Delivery, Notice, PushSubscription
from notices.retention import KEPT, remove_old_notices, remove_silent_devices
from tests.factories.phones import make_device
from tests.notices.conftest import KIND

NOW = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


def sent(to: User, *, at: datetime, key: str) -> Notice:
    return send_notice(
        kind=KIND, recipient_id=to.pk, subject_id=12, dedupe_key=key, not_before=None, now=at
    )


def test_only_what_is_older_than_half_a_year_goes(sam: User) -> None:
    kept = sent(sam, at=NOW - KEPT, key="just in time")
    sent(sam, at=NOW - KEPT - timedelta(seconds=1), key="too old")

    removed = remove_old_notices(now=NOW)

    assert removed == 1
    assert list(Notice.objects.all()) == [kept]
    assert set(Delivery.objects.values_list("notice_id", flat=True)) == {kept.pk}


def test_a_second_run_finds_nothing(sam: User) -> None:
    sent(sam, at=NOW - 2 * KEPT, key="old")

    assert [remove_old_notices(now=NOW) for _ in range(2)] == [1, 0]


def test_a_device_that_was_not_seen_for_half_a_year_goes(sam: User) -> None:
    make_device(sam, now=NOW - KEPT - timedelta(seconds=1))
    kept = make_device(sam, now=NOW - KEPT)

    assert remove_silent_devices(now=NOW) == 1
    assert list(PushSubscription.objects.all()) == [kept]

"""Announcing a change: after the commit, never outside a transaction, never as an error."""

import logging

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.db import transaction
from pytest_django.fixtures import Settings

from live.errors import PublishedOutsideTransaction
from live.events import Audience, NoticeChanged, RequestChanged
from live.groups import session_group
from live.publish import publish
from live.sending import sender
from tests.live.hints import collected_hints

REQUEST_41 = RequestChanged(id=41, version=3, audience=Audience(users=(7,), regions=(1,)))


@pytest.mark.django_db(transaction=True)
def test_publish_refuses_to_run_outside_a_transaction() -> None:
    with collected_hints() as hints:
        with pytest.raises(PublishedOutsideTransaction):
            publish(REQUEST_41)

        assert hints() == []


@pytest.mark.django_db(transaction=True)
def test_a_hint_leaves_after_the_commit_with_kind_id_version_and_groups_only() -> None:
    with collected_hints() as hints:
        with transaction.atomic():
            publish(REQUEST_41)
            assert hints() == []

        assert hints() == [
            {"groups": ["user.7", "region.1"], "kind": "request", "id": 41, "version": 3}
        ]


@pytest.mark.django_db(transaction=True)
def test_a_rollback_takes_the_hint_with_it() -> None:
    with collected_hints() as hints:
        with transaction.atomic():
            publish(REQUEST_41)
            transaction.set_rollback(True)

        assert hints() == []


@pytest.mark.django_db(transaction=True)
def test_a_savepoint_that_is_rolled_back_takes_only_its_own_hint() -> None:
    with collected_hints() as hints:
        with transaction.atomic():
            publish(REQUEST_41)
            with transaction.atomic():
                publish(NoticeChanged(id=2, version=1, audience=Audience(users=(7,))))
                transaction.set_rollback(True)

        assert [hint["kind"] for hint in hints()] == ["request"]


@pytest.mark.django_db(transaction=True)
def test_hints_of_one_transaction_keep_their_order() -> None:
    with collected_hints() as hints:
        with transaction.atomic():
            for number in range(100):
                publish(NoticeChanged(id=number, version=1, audience=Audience(users=(7,))))

        assert [hint["id"] for hint in hints()] == list(range(100))


@pytest.mark.django_db(transaction=True)
def test_without_redis_the_change_stays_committed_and_later_everyone_is_told_to_refetch(
    settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    address = settings.REDIS_URL
    with collected_hints() as hints:
        settings.REDIS_URL = "unix:///nowhere/redis.sock"
        with caplog.at_level(logging.WARNING, "live.sending"), transaction.atomic():
            session = SessionStore()
            session.create()
            publish(REQUEST_41)
        assert sender.wait_until_sent(seconds=5)
        settings.REDIS_URL = address
        assert sender.wait_until_sent(seconds=5)

        assert session.exists(str(session.session_key))
        assert hints() == [{"groups": ["everyone"], "kind": "resync", "id": 0, "version": 0}]
        assert "hints not sent" in {record.message for record in caplog.records}


@pytest.mark.django_db(transaction=True)
def test_the_end_of_a_session_is_announced_without_its_key() -> None:
    session = SessionStore()
    session.create()
    key = str(session.session_key)

    with collected_hints() as hints:
        session.delete()

        assert hints() == [
            {"groups": [session_group(key)], "kind": "session", "id": 0, "version": 0}
        ]
        assert key not in session_group(key)

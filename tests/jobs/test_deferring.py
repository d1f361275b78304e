"""Deferring a job: in the caller's own transaction, from a request and from inside a job alike."""

from datetime import timedelta

import pytest
from django.db import transaction
from procrastinate.contrib.django.models import ProcrastinateJob

from jobs.deferring import defer, defer_all, defer_unless_waiting
from jobs.errors import DeferredOutsideTransaction
from notices.tasks import deliver
from tests.factories.clock import NOW


def jobs() -> list[int]:
    rows = ProcrastinateJob.objects.filter(task_name="notices.deliver").order_by("pk")
    return [row.args["notice_id"] for row in rows]


@pytest.mark.django_db(transaction=True)
def test_deferring_outside_a_transaction_is_refused() -> None:
    with pytest.raises(DeferredOutsideTransaction):
        defer(deliver, arguments={"notice_id": 1})
    with pytest.raises(DeferredOutsideTransaction):
        defer_unless_waiting(deliver, key="one", arguments={"notice_id": 1})

    assert jobs() == []


@pytest.mark.django_db(transaction=True)
def test_a_rollback_takes_the_job_with_it() -> None:
    with transaction.atomic():
        defer(deliver, arguments={"notice_id": 1})
        transaction.set_rollback(True)

    assert jobs() == []


@pytest.mark.django_db
def test_a_job_keeps_its_moment() -> None:
    later = NOW + timedelta(minutes=10)

    defer(deliver, at=later, arguments={"notice_id": 1})

    assert ProcrastinateJob.objects.get(task_name="notices.deliver").scheduled_at == later


@pytest.mark.django_db
def test_many_jobs_are_deferred_in_their_order_and_none_is_fine() -> None:
    defer_all(deliver, arguments=[{"notice_id": 2}, {"notice_id": 1}])
    defer_all(deliver, arguments=[])

    assert jobs() == [2, 1]


@pytest.mark.django_db
def test_a_key_that_waits_is_not_deferred_again_and_leaves_the_transaction_usable() -> None:
    first = defer_unless_waiting(deliver, key="one", arguments={"notice_id": 1})
    second = defer_unless_waiting(deliver, key="one", arguments={"notice_id": 1})
    other = defer_unless_waiting(deliver, key="two", arguments={"notice_id": 2})

    assert (first, second, other) == (True, False, True)
    assert jobs() == [1, 2]

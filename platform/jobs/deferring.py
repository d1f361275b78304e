"""Defers a job inside the caller's own transaction, from a web request and from inside another job alike."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction
from procrastinate.contrib.django.django_connector import DjangoConnector
from procrastinate.exceptions import AlreadyEnqueued
from procrastinate.jobs import JobDeferrer
from procrastinate.manager import JobManager
from procrastinate.tasks import Task

from jobs.errors import DeferredOutsideTransaction

# Inside a worker `task.defer()` would use the worker's own connection: the job would be there even
# when the transaction that asked for it is rolled back. This one always joins the transaction.
_jobs_of_this_transaction = JobManager(connector=DjangoConnector())


def defer(
    task: Task[Any, Any, Any], *, at: datetime | None = None, arguments: Mapping[str, Any]
) -> None:
    """Defer one job; refuses to run outside a transaction."""
    defer_all(task, at=at, arguments=[arguments])


def defer_all(
    task: Task[Any, Any, Any],
    *,
    at: datetime | None = None,
    arguments: Sequence[Mapping[str, Any]],
) -> None:
    """Defer one job per set of arguments, in one query; refuses to run outside a transaction."""
    if not transaction.get_connection().in_atomic_block:
        raise DeferredOutsideTransaction
    if arguments:
        _deferrer(task, at=at, only_one_waiting=None).batch_defer(*map(dict, arguments))


def defer_unless_waiting(
    task: Task[Any, Any, Any],
    *,
    key: str,
    at: datetime | None = None,
    arguments: Mapping[str, Any],
) -> bool:
    """Defer a job unless one with this key still waits to start; tells whether it did."""
    if not transaction.get_connection().in_atomic_block:
        raise DeferredOutsideTransaction
    try:
        # The savepoint keeps the caller's transaction usable when the key is taken.
        with transaction.atomic():
            _deferrer(task, at=at, only_one_waiting=key).defer(**arguments)
    except AlreadyEnqueued:
        return False
    return True


def _deferrer(
    task: Task[Any, Any, Any], *, at: datetime | None, only_one_waiting: str | None
) -> JobDeferrer:
    configured = task.configure(schedule_at=at, queueing_lock=only_one_waiting)
    return JobDeferrer(job=configured.job, job_manager=_jobs_of_this_transaction)

"""The jobs of notices; each may run twice."""

import logging

from django.db import transaction
from django.utils import timezone
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app
from procrastinate.job_context import JobContext

from jobs.deferring import defer_unless_waiting
from notices.delivering import deliver_notice
from notices.letters import send_sealed
from notices.retention import MOST_AT_ONCE, remove_old_notices, remove_silent_devices
from notices.sweeping import overdue_notice_ids

logger = logging.getLogger(__name__)

EVERY_FIVE_SECONDS = "* * * * * */5"
EVERY_NIGHT = "30 3 * * *"
MOST_TRIES = 6


@app.task(name="notices.deliver")
def deliver(*, notice_id: int) -> None:
    deliver_notice(notice_id=notice_id, now=timezone.now())


@app.periodic(cron=EVERY_FIVE_SECONDS)
@app.task(name="notices.deliver_overdue", queueing_lock="notices.deliver_overdue")
def deliver_overdue(timestamp: int) -> None:  # noqa: ARG001  reason: procrastinate passes the moment
    """Defer a job for each notice that is due without one: a retry, a dead worker's claim."""
    with transaction.atomic():
        for notice_id in overdue_notice_ids(now=timezone.now()):
            defer_unless_waiting(
                deliver, key=f"notice:{notice_id}", arguments={"notice_id": notice_id}
            )


@app.periodic(cron=EVERY_NIGHT)
@app.task(name="notices.remove_old", queueing_lock="notices.remove_old")
def remove_old(timestamp: int) -> None:  # noqa: ARG001  reason: procrastinate passes the moment
    """Remove what we no longer keep, batch by batch."""
    now = timezone.now()
    while remove_old_notices(now=now) == MOST_AT_ONCE:
        pass
    remove_silent_devices(now=now)


@app.task(
    name="notices.send_letter",
    pass_context=True,
    priority=20,
    retry=RetryStrategy(max_attempts=MOST_TRIES, exponential_wait=3),
)
def send_letter(context: JobContext, *, sealed: str) -> None:
    """Send a letter about signing in; after the last try it is thrown away, never kept as a failed job.

    That goes for every failure, also one of our own: a job that fails for good stays in the table.
    """
    try:
        send_sealed(sealed)
    except Exception as failure:  # any failure of the last try: a failed job would keep the letter
        if context.job.attempts < MOST_TRIES - 1:
            raise
        logger.warning("letter not delivered", extra={"error": type(failure).__name__})

"""The jobs of notices; each may run twice."""

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from jobs.deferring import defer_unless_waiting
from notices.delivering import deliver_notice
from notices.sweeping import overdue_notice_ids

EVERY_FIVE_SECONDS = "* * * * * */5"


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

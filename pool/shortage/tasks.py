"""The jobs of the registration; each may run twice, because it looks at the rows before it acts."""

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from jobs.deferring import defer_unless_waiting
from pool.shortage.domain import dates, freezing, telling

QUEUE = "shortage"


@app.task(name="shortage.open_reports", queue=QUEUE)
def open_reports(reference_date_id: int) -> None:
    """Put the reports of a reference date ready."""
    dates.open_reports(reference_date_id=reference_date_id, now=timezone.now())


@app.task(name="shortage.remind", queue=QUEUE)
def remind(reference_date_id: int) -> None:
    """Remind who has not handed in or reviewed."""
    telling.remind(reference_date_id=reference_date_id, now=timezone.now())


@app.task(name="shortage.freeze", queue=QUEUE)
def freeze(reference_date_id: int) -> None:
    """Freeze what was handed in for a date that is over."""
    freezing.freeze_reports(reference_date_id=reference_date_id, now=timezone.now())


@app.periodic(cron="7 * * * *")
@app.task(name="shortage.sweep", queue=QUEUE, queueing_lock="shortage.sweep")
def sweep(timestamp: int) -> None:  # noqa: ARG001  reason: Procrastinate passes the moment it meant
    """Defer what is due, a job for each date, so that one that fails holds up no other."""
    now = timezone.now()
    with transaction.atomic():
        for task, ids in (
            (open_reports, dates.dates_to_open(now=now)),
            (remind, telling.dates_to_remind(now=now)),
            (freeze, freezing.dates_to_freeze(now=now)),
        ):
            for pk in ids:
                defer_unless_waiting(
                    task, key=f"{task.name}:{pk}", arguments={"reference_date_id": pk}
                )

"""The jobs of the programme; each may run twice, because a notice goes to somebody once."""

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from jobs.deferring import defer_unless_waiting
from regions.programme.domain import reminding

QUEUE = "programme"


@app.task(name="programme.remind_measure", queue=QUEUE)
def remind_measure(measure_id: int) -> None:
    """Remind who leads a measure of its end or its evaluation."""
    reminding.remind_measure(measure_id=measure_id, now=timezone.now())


@app.task(name="programme.remind_deadline", queue=QUEUE)
def remind_deadline(version_id: int) -> None:
    """Remind who writes the plan of its deadline."""
    reminding.remind_deadline(version_id=version_id, now=timezone.now())


# More than once a day: a worker that was away at the first time makes it good at the next.
@app.periodic(cron="11 7,10,13 * * *")
@app.task(name="programme.sweep", queue=QUEUE, queueing_lock="programme.sweep")
def sweep(timestamp: int) -> None:  # noqa: ARG001  reason: Procrastinate passes the moment it meant
    """Defer what a lost job should have done, a job for each, so that one that fails holds up no other."""
    now = timezone.now()
    with transaction.atomic():
        for task, name, ids in (
            (remind_measure, "measure_id", reminding.measures_to_remind(now=now)),
            (remind_deadline, "version_id", reminding.versions_to_remind(now=now)),
        ):
            for pk in ids:
                defer_unless_waiting(task, key=f"{task.name}:{pk}", arguments={name: pk})

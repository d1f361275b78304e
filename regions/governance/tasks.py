"""The jobs of governance; each may run twice, because it looks at the rows before it acts."""

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from jobs.deferring import defer_unless_waiting
from regions.governance.domain import applying, closing

QUEUE = "governance"


@app.task(name="governance.close", queue=QUEUE)
def close(proposal_id: int) -> None:
    """End a voting on its closing date."""
    closing.close_when_due(proposal_id=proposal_id, now=timezone.now())


@app.task(name="governance.remind", queue=QUEUE)
def remind(proposal_id: int) -> None:
    """Remind who has not voted."""
    closing.remind(proposal_id=proposal_id, now=timezone.now())


@app.task(name="governance.apply", queue=QUEUE)
def apply(proposal_id: int) -> None:
    """Make the change of a carried proposal on its day."""
    applying.apply_due_effect(proposal_id=proposal_id, now=timezone.now())


@app.periodic(cron="*/5 * * * *")
@app.task(name="governance.sweep", queue=QUEUE, queueing_lock="governance.sweep")
def sweep(timestamp: int) -> None:  # noqa: ARG001 - Procrastinate passes the moment it meant
    """Defer what is due, a job for each, so that one that fails holds up no other."""
    now = timezone.now()
    with transaction.atomic():
        for task, ids in (
            (close, closing.overdue(now=now)),
            (apply, applying.due_effects(now=now)),
        ):
            for pk in ids:
                defer_unless_waiting(task, key=f"{task.name}:{pk}", arguments={"proposal_id": pk})

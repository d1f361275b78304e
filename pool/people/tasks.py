"""The jobs of people; each may run twice."""

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from accounts.domain import forgetting
from jobs.deferring import defer_unless_waiting

QUEUE = "people"


@app.task(name="people.finish_term", queue=QUEUE)
def finish_term(term_id: int) -> None:
    """Remove what had to stay until now of somebody who asked to be forgotten."""
    forgetting.finish_term(term_id=term_id, now=timezone.now())


@app.periodic(cron="40 3 * * *")
@app.task(name="people.sweep_terms", queue=QUEUE, queueing_lock="people.sweep_terms")
def sweep_terms(timestamp: int) -> None:  # noqa: ARG001  reason: Procrastinate passes the moment it meant
    """Defer a job for each term that is over, so that one that fails holds up no other."""
    with transaction.atomic():
        for term_id in forgetting.due_terms(now=timezone.now()):
            defer_unless_waiting(
                finish_term, key=f"{finish_term.name}:{term_id}", arguments={"term_id": term_id}
            )

"""The jobs of morning plans; each may run twice, because it looks at the rows before it acts."""

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from jobs.deferring import defer_unless_waiting
from pool.planning.domain import early, running, sending
from regions.models import Region

QUEUE = "planning"


# One at a time, and after the jobs for which somebody waits: a search takes a whole core.
@app.task(name="planning.make_plan", queue=QUEUE, lock="planning.make_plan", priority=-1)
def make_plan(plan_id: int) -> None:
    """Make a plan that waits, or begin again where a killed worker left it."""
    running.make_plan(plan_id=plan_id, clock=timezone.now)


@app.task(name="planning.ask_choices", queue=QUEUE)
def ask_choices(plan_id: int) -> None:
    """Ask the people whom a sent plan chose, or go on where a killed worker stopped."""
    sending.ask_choices(plan_id=plan_id, clock=timezone.now)


@app.task(name="planning.ask_early", queue=QUEUE)
def ask_early(region_id: int) -> None:
    """Ask for the plan that the policy of one region wants by itself."""
    early.ask_for_early_plan(region_id=region_id, now=timezone.now())


@app.periodic(cron="*/5 * * * *")
@app.task(name="planning.sweep", queue=QUEUE, queueing_lock="planning.sweep")
def sweep(timestamp: int) -> None:  # noqa: ARG001 - Procrastinate passes the moment it meant
    """Defer what is due, a job for each, so that one that fails holds up no other: early plans and lost jobs."""
    now = timezone.now()
    with transaction.atomic():
        for task, argument, ids in (
            (ask_early, "region_id", Region.objects.order_by("pk").values_list("pk", flat=True)),
            (make_plan, "plan_id", running.left_behind(now=now)),
            (ask_choices, "plan_id", sending.half_sent(now=now)),
        ):
            for pk in ids:
                defer_unless_waiting(task, key=f"{task.name}:{pk}", arguments={argument: pk})

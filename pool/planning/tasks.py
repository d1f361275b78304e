"""The jobs of morning plans; each may run twice, because it looks at the rows before it acts."""

from django.utils import timezone
from procrastinate.contrib.django import app

from pool.planning.domain import early, running

QUEUE = "planning"


@app.task(name="planning.make_plan", queue=QUEUE)
def make_plan(plan_id: int) -> None:
    """Make a plan that waits, or begin again where a killed worker left it."""
    running.make_plan(plan_id=plan_id, clock=timezone.now)


@app.periodic(cron="*/5 4-8 * * *")
@app.task(name="planning.run_early", queue=QUEUE, queueing_lock="planning.run_early")
def run_early(timestamp: int) -> None:  # noqa: ARG001 - Procrastinate passes the moment it meant
    """Ask for the plans that policies say are made by themselves at this time."""
    early.ask_for_early_plans(now=timezone.now())

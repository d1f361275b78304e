"""The jobs of imports; each may run twice. `regions.tasks` shows them to the worker."""

from django.db import InterfaceError, OperationalError
from django.utils import timezone
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from regions.importers.work import forget_old_runs, read_run, store_run

EVERY_NIGHT = "17 3 * * *"
WHEN_THE_DATABASE_WAS_AWAY = RetryStrategy(
    max_attempts=10, wait=2, retry_exceptions={OperationalError, InterfaceError}
)


@app.task(name="regions.read_import", retry=WHEN_THE_DATABASE_WAS_AWAY)
def read_import(*, run_id: int) -> None:
    read_run(run_id=run_id, now=timezone.now())


@app.task(name="regions.store_import", retry=WHEN_THE_DATABASE_WAS_AWAY)
def store_import(*, run_id: int) -> None:
    store_run(run_id=run_id, now=timezone.now())


@app.periodic(cron=EVERY_NIGHT)
@app.task(name="regions.forget_old_imports", queueing_lock="regions.forget_old_imports")
def forget_old_imports(timestamp: int) -> None:  # noqa: ARG001  reason: procrastinate passes the moment
    forget_old_runs(now=timezone.now())

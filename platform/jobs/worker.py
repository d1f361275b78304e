"""The worker: does the jobs, starts again when PostgreSQL was away, stops when it is asked to."""

import asyncio
import contextlib
import logging
import signal
from dataclasses import dataclass

from procrastinate.contrib.django import app
from procrastinate.contrib.django.django_connector import DjangoConnector
from procrastinate.exceptions import ConnectorException

logger = logging.getLogger(__name__)

STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerSettings:
    """How one worker process behaves; the defaults fit a region."""

    concurrency: int = 4
    """Jobs at the same time, each in a thread of its own."""
    poll_seconds: float = 2.0
    """A safety net: PostgreSQL tells of a new job at once, and polling finds the scheduled ones."""
    heartbeat_seconds: float = 3.0
    stalled_after_seconds: float = 12.0
    stop_seconds: float = 20.0
    """How long a running job may take to finish after the worker was asked to stop."""
    wait_before_restart_seconds: float = 0.5


DEFAULTS = WorkerSettings()


async def run_worker_until_stopped(settings: WorkerSettings) -> None:
    """Work until SIGINT or SIGTERM; running jobs finish first."""
    working = asyncio.create_task(_work_for_ever(settings))
    loop = asyncio.get_running_loop()
    for number in STOP_SIGNALS:
        loop.add_signal_handler(number, working.cancel)
    try:
        with contextlib.suppress(asyncio.CancelledError):
            await working
    finally:
        for number in STOP_SIGNALS:
            loop.remove_signal_handler(number)


async def _work_for_ever(settings: WorkerSettings) -> None:
    while True:
        try:
            await _work(settings)
        except (ConnectorException, OSError) as error:
            logger.warning("worker lost the database", extra={"error": type(error).__name__})
        # Procrastinate ends its worker when the database goes away; a new one registers afresh,
        # and the jobs of the old one count as stalled.
        await asyncio.sleep(settings.wait_before_restart_seconds)


async def _work(settings: WorkerSettings) -> None:
    connector = DjangoConnector().get_worker_connector()
    with app.replace_connector(connector):
        async with app.open_async():
            await app.run_worker_async(
                concurrency=settings.concurrency,
                fetch_job_polling_interval=settings.poll_seconds,
                abort_job_polling_interval=60.0,
                update_heartbeat_interval=settings.heartbeat_seconds,
                stalled_worker_timeout=settings.stalled_after_seconds,
                shutdown_graceful_timeout=settings.stop_seconds,
                # Done is done: what a job did stands in the rows it changed.
                delete_jobs="successful",
                install_signal_handlers=False,
            )

"""The job that gives the work of a dead worker to a living one."""

import logging

from procrastinate.contrib.django import app
from procrastinate.exceptions import ConnectorException
from procrastinate.job_context import JobContext

from jobs.worker import DEFAULTS

logger = logging.getLogger(__name__)

EVERY_FIVE_SECONDS = "* * * * * */5"


@app.periodic(cron=EVERY_FIVE_SECONDS)
@app.task(
    name="jobs.retry_stalled_jobs",
    pass_context=True,
    queueing_lock="jobs.retry_stalled_jobs",
    priority=10,
)
async def retry_stalled_jobs(context: JobContext, timestamp: int) -> None:  # noqa: ARG001  reason: procrastinate passes the moment
    """Put jobs of workers without a heartbeat back in the queue; every job may run twice."""
    manager = context.app.job_manager
    stalled = await manager.get_stalled_jobs(seconds_since_heartbeat=DEFAULTS.stalled_after_seconds)
    for job in stalled:
        try:
            await manager.retry_job(job)
        except ConnectorException:
            # Another worker put it back a moment earlier.
            logger.info("stalled job was already put back", extra={"job": job.id})

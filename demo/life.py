"""The long run of the demonstration: something happens every few seconds, whatever happens to the servers."""

import logging
import threading
import time
from random import Random

import psycopg
from django.db import InterfaceError, OperationalError, connection
from django.utils import timezone

from demo.playing import open_morning, pause_after, play_something
from demo.stages import Stage

logger = logging.getLogger(__name__)

SECONDS_BEFORE_RETRY = 1.0
# The pool of connections raises the driver's own error, Django raises its own.
GONE = (OperationalError, InterfaceError, psycopg.OperationalError)


def live_on(stages: list[Stage], *, rng: Random, stop: threading.Event) -> None:
    """Play until `stop` is set; a database that went away is waited for."""
    next_at = {stage.plan.code: time.monotonic() for stage in stages}
    while not stop.is_set():
        stage = min(stages, key=lambda one: next_at[one.plan.code])
        if stop.wait(max(0.0, next_at[stage.plan.code] - time.monotonic())):
            return
        next_at[stage.plan.code] = time.monotonic() + pause_after(rng, stage.plan)
        if not _play_once(stage, rng=rng):
            stop.wait(SECONDS_BEFORE_RETRY)


def _play_once(stage: Stage, *, rng: Random) -> bool:
    """Play one thing; gives whether the database was there."""
    try:
        now = timezone.now()
        # A demonstration that stays up overnight wakes up on a new school day.
        told = open_morning(rng, stage, now=now)
        one = play_something(rng, stage, now=now)
    except GONE as error:
        logger.warning(
            "the database is away, waiting for it", extra={"error": type(error).__name__}
        )
        connection.close()
        return False
    for line in (*told, *([one] if one else [])):
        logger.info(line, extra={"region": stage.plan.code})
    return True

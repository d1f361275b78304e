"""What the worker still has to do, read from its table and done here."""

import json
from datetime import datetime
from typing import Any

from django.db import connection

from pool.requests.domain.refitting import lapse_unfit_offers


def arguments_of(task_name: str) -> list[dict[str, Any]]:
    """The arguments of the jobs that wait under this name, the oldest first."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT args::text FROM procrastinate_jobs"
            " WHERE status = 'todo' AND task_name = %s ORDER BY id",
            [task_name],
        )
        return [json.loads(args) for (args,) in cursor.fetchall()]


def look_again(*, now: datetime) -> None:
    """Run the looks at open offers that changes deferred; all of them, also those that ran before."""
    for arguments in arguments_of("requests.check_offers"):
        lapse_unfit_offers(**arguments, now=now)

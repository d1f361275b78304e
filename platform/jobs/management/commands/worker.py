"""Run the worker that does the deferred jobs."""

import asyncio
from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db import DEFAULT_DB_ALIAS

from jobs.worker import DEFAULTS, WorkerSettings, run_worker_until_stopped


class Command(BaseCommand):
    help = "Doet de klaargezette taken: golven, berichten, imports. Stopt netjes met Ctrl-C of SIGTERM."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--concurrency",
            type=int,
            default=DEFAULTS.concurrency,
            help="hoeveel taken tegelijk",
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        # Django asks what is said of the database only when it is named.
        self.check(databases=[DEFAULT_DB_ALIAS])
        asyncio.run(run_worker_until_stopped(WorkerSettings(concurrency=options["concurrency"])))

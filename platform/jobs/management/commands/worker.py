"""Run the worker that does the deferred jobs."""

import asyncio
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

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
        asyncio.run(run_worker_until_stopped(WorkerSettings(concurrency=options["concurrency"])))

"""Play the other schools and substitutes of the demonstration until told to stop."""

import argparse
import signal
import threading
from random import Random
from types import FrameType
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from demo.life import live_on
from demo.plans import REGION_PLANS
from demo.seeding import is_seeded
from demo.stages import set_stage
from demo.worlds import DEFAULT_SEED


class Command(BaseCommand):
    """Runs until SIGTERM or Ctrl-C; survives a restart of PostgreSQL and of Redis."""

    help = "Laat de demoregio's leven: andere scholen vragen, andere invallers antwoorden."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--seed", type=int, default=DEFAULT_SEED)

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002  reason: the framework's signature
        if not is_seeded():
            raise CommandError("De demoregio's zijn er nog niet; roep eerst seed_demo aan.")
        stop = threading.Event()

        def end(_signal: int, _frame: FrameType | None) -> None:
            stop.set()

        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, end)
        stages = [set_stage(plan, seed=options["seed"]) for plan in REGION_PLANS]
        live_on(stages, rng=Random(), stop=stop)

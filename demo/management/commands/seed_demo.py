"""Make the demonstration, or bring it to the morning of today."""

import argparse
import os
import secrets
from random import Random
from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from demo.decisions import make_decisions
from demo.holidays import make_holidays
from demo.plans import REGION_PLANS
from demo.playing import open_morning
from demo.programme import make_programmes
from demo.promises import make_promises
from demo.reports import make_reports
from demo.seeding import is_seeded, refresh_statistics, seed_regions, set_password
from demo.shortages import report_shortages
from demo.stages import set_stage
from demo.standings import make_standings
from demo.worlds import DEFAULT_SEED


class Command(BaseCommand):
    """Safe to run again: what is there stays, the password becomes the given one, a new day gets its morning."""

    help = "Maakt de demoregio's; nog een keer aanroepen kan geen kwaad."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument(
            "--password",
            default=os.environ.get("DEMO_PASSWORD", ""),
            help="wachtwoord van alle personen; anders DEMO_PASSWORD, anders wordt er een bedacht",
        )
        parser.add_argument("--seed", type=int, default=DEFAULT_SEED)

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002  reason: the framework's signature
        password, seed = options["password"], options["seed"]
        now = timezone.now()
        is_new = not is_seeded()
        if is_new:
            if not password:
                password = secrets.token_urlsafe(9)
                self._tell(f"Wachtwoord van alle personen: {password}")
            seed_regions(password=password, seed=seed, now=now, progress=self._tell)
        elif password:
            set_password(password)
        make_decisions(now=now)
        make_standings(now=now)
        make_holidays(now=now)
        make_promises(now=now)
        make_reports(now=now)
        report_shortages(seed=seed, now=now)
        make_programmes(now=now)
        if is_new:
            refresh_statistics()
        for plan in REGION_PLANS:
            stage = set_stage(plan, seed=seed)
            told = open_morning(Random(f"{seed} {now}"), stage, now=now)
            if told:
                self._tell(f"{plan.name}: de ochtend is begonnen, {len(told)} gebeurtenissen.")
        self._tell("De demoregio's staan klaar.")

    def _tell(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()

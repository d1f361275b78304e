"""Make a region: the first thing a new installation needs."""

from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError

from regions.models import Region


class Command(BaseCommand):
    help = "Maak een onderwijsregio. Een tweede keer met dezelfde code wijzigt naam en gemeenten."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("code", help="Kort en uniek, zoals stedendriehoek.")
        parser.add_argument("--name", required=True, help="Zoals iedereen de regio noemt.")
        parser.add_argument(
            "--municipality",
            action="append",
            default=[],
            help="Code van een gemeente, vier cijfers; geef er zoveel als er bij de regio horen.",
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        region = Region.objects.filter(code=options["code"]).first() or Region(code=options["code"])
        region.name = options["name"]
        region.municipality_codes = sorted(set(options["municipality"]))
        try:
            region.full_clean()
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        region.save()
        self.stdout.write(f"{region.name} staat er, met code {region.code}.\n")

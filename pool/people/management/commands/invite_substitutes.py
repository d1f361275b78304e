"""Let the imported substitutes of a region sign in."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from pool.people.domain.invitations import invite_substitutes
from regions.models import Region


class Command(BaseCommand):
    help = "Geef de invallers van een regio een account op hun eigen e-mailadres."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("region", help="Code van de regio.")

    def handle(self, *_args: Any, **options: Any) -> None:
        region = Region.objects.filter(code=options["region"]).first()
        if region is None:
            raise CommandError(f"{options['region']}: deze regio bestaat niet. Kijk de code na.")
        result = invite_substitutes(region=region, now=timezone.now())
        self.stdout.write(f"{len(result.invited)} invallers kunnen nu inloggen.\n")
        for label, numbers in (
            ("Zonder e-mailadres", result.without_email),
            ("Zelfde e-mailadres als een ander", result.shared_email),
            ("Account hoort bij een andere rij van de pool", result.account_taken),
        ):
            if numbers:
                self.stdout.write(f"{label}: {', '.join(numbers)}. Vul een eigen adres in.\n")

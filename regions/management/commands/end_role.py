"""End a role of somebody who left; their open screens close at once."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from regions.domain.memberships import end_roles
from regions.enums import Role
from regions.errors import NotFound
from regions.models import Region


class Command(BaseCommand):
    help = "Beëindig een rol van iemand in een regio."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("email")
        parser.add_argument("role", choices=Role.values)
        parser.add_argument("--region", default="", help="Code van de regio.")

    def handle(self, *_args: Any, **options: Any) -> None:
        region = Region.objects.filter(code=options["region"]).first()
        try:
            ended = end_roles(
                email=options["email"],
                region=region,
                role=Role(options["role"]),
                now=timezone.now(),
            )
        except NotFound as error:
            raise CommandError(
                f"{options['email']} heeft de rol {options['role']} daar niet. Kijk adres en regio na."
            ) from error
        self.stdout.write(f"{len(ended)} keer de rol {options['role']} beëindigd.\n")

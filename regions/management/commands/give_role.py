"""Give somebody a role, with an account when there is none: the way in for the first people of a region."""

from argparse import ArgumentParser
from typing import Any, TypeVar

from django.core.management.base import BaseCommand, CommandError
from django.db import IntegrityError, models
from django.utils import timezone

from regions.domain.memberships import give_role
from regions.enums import Role
from regions.models import Organisation, Region, SchoolLocation

Row = TypeVar("Row", bound=models.Model)


class Command(BaseCommand):
    help = "Geef iemand een rol in een regio; maakt een account als dat er nog niet is."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("email")
        parser.add_argument("role", choices=Role.values)
        parser.add_argument("--name", default="", help="Naam, nodig voor een nieuw account.")
        parser.add_argument("--region", default="", help="Code van de regio.")
        parser.add_argument("--board", default="", help="Nummer van het bestuur, vijf cijfers.")
        parser.add_argument("--location", default="", help="Code van de vestiging, zoals 10EH00.")

    def handle(self, *_args: Any, **options: Any) -> None:
        board = _found(Organisation.objects.all(), "board_number", options["board"])
        try:
            membership = give_role(
                email=options["email"],
                name=options["name"] or options["email"],
                role=Role(options["role"]),
                now=timezone.now(),
                region=_found(Region.objects.all(), "code", options["region"]),
                organisation=board,
                location=_found(SchoolLocation.objects.all(), "location_code", options["location"]),
            )
        except IntegrityError as error:
            raise CommandError(
                f"{options['role']}: bij deze rol hoort een regio, een bestuur of een vestiging. ({error})"
            ) from error
        self.stdout.write(f"{options['email']} heeft nu de rol {membership.role}.\n")


def _found(rows: models.QuerySet[Row], field: str, value: str) -> Row | None:
    if not value:
        return None
    row = rows.filter(**{field: value}).first()
    if row is None:
        raise CommandError(
            f"{value}: niet gevonden. Lees eerst het bestand in, of kijk de code na."
        )
    return row

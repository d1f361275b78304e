"""Make a region: the first thing a new installation needs."""

from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.db import DataError, IntegrityError, transaction
from django.utils import timezone

from regions.actors import SYSTEM
from regions.domain.areas import AreaChange, change_area
from regions.domain.region_making import make_region
from regions.enums import RegionKind
from regions.errors import RegionError
from regions.models import Region


class Command(BaseCommand):
    help = "Maak een onderwijsregio. Een tweede keer met dezelfde code wijzigt naam en gemeenten."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("code", help="Kort en uniek, zoals stedendriehoek.")
        parser.add_argument("--name", required=True, help="Zoals iedereen de regio noemt.")
        parser.add_argument(
            "--kind",
            choices=RegionKind.values,
            default=RegionKind.GEOGRAPHIC,
            help="Een gebied, of landelijk op thema. Alleen bij een nieuwe regio.",
        )
        parser.add_argument(
            "--municipality",
            action="append",
            default=[],
            help="Code van een gemeente, vier cijfers; geef er zoveel als er bij de regio horen.",
        )
        parser.add_argument(
            "--overlap-reason",
            default="",
            help="Waarom een andere regio dezelfde gemeenten heeft, als dat zo is.",
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        try:
            with transaction.atomic():
                region = _made(options)
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        except RegionError as error:
            raise CommandError(error.sentence) from error
        except (IntegrityError, DataError) as error:
            raise CommandError(f"Dit kan de database niet bewaren: {error}") from error
        self.stdout.write(f"{region.name} staat er, met code {region.code}.\n")


def _made(options: dict[str, Any]) -> Region:
    now = timezone.now()
    codes = tuple(sorted(set(options["municipality"])))
    reason = options["overlap_reason"]
    known = Region.objects.filter(code=options["code"]).first()
    if known is None:
        return make_region(
            code=options["code"],
            name=options["name"],
            kind=RegionKind(options["kind"]),
            codes=codes,
            overlap_reason=reason,
            now=now,
        )
    known.name = options["name"]
    known.full_clean()
    known.save(update_fields=["name"])
    change = AreaChange(codes=codes, overlap_reason=reason)
    return change_area(actor=SYSTEM, region_id=known.pk, change=change, now=now)

"""Measure a period again from the rows of the pool: the same rows give the same figures."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from regions.agreements.domain.measuring import measure_region
from regions.agreements.figures import exact_value, shown
from regions.agreements.periods import Stretch, parse_stretch
from regions.agreements.registry import Indicator, newest_indicators
from regions.models import Region


class Command(BaseCommand):
    """Shows every figure; a figure of an agreement that changed is stored as a new measurement."""

    help = "Meet de indicatoren van de pool over een periode; nog een keer meten geeft dezelfde cijfers."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--region", required=True, help="De code van de regio.")
        parser.add_argument(
            "--period",
            required=True,
            help="2026-11, 2026-W47 of 2026-11-02/2026-11-09 (de laatste dag telt niet mee).",
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        region = Region.objects.filter(code=options["region"]).first()
        if region is None:
            raise CommandError(f"Er is geen regio met code {options['region']}.")
        try:
            stretch = parse_stretch(options["period"])
        except ValueError as error:
            raise CommandError(f"{options['period']} is geen periode.") from error
        self.stdout.write(f"{region.name}, {stretch.label}")
        for indicator in newest_indicators():
            if indicator.measure is not None:
                self.stdout.write(_line(indicator, region_id=region.pk, stretch=stretch))
        stored = measure_region(region_id=region.pk, now=timezone.now(), within=stretch)
        self.stdout.write(f"Nieuwe metingen bij afspraken: {len(stored)}")


def _line(indicator: Indicator, *, region_id: int, stretch: Stretch) -> str:
    assert indicator.measure is not None  # noqa: S101  reason: asked by the caller; this tells the type
    found = indicator.measure(region_id=region_id, stretch=stretch)
    value = None
    if found.numerator is not None:
        value = exact_value(found.numerator, found.denominator, indicator.unit)
    figure = "niets te meten" if value is None else shown(value, indicator.unit)
    counted = f"{found.numerator} van {found.denominator}" if indicator.denominator else ""
    return f"{indicator.code}\t{figure}\t{counted}".rstrip()

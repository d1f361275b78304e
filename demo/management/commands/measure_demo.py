"""Show what the demo regions add up to."""

from typing import Any

from django.core.management.base import BaseCommand

from demo.figures import figures_of
from demo.plans import REGION_PLANS
from regions.models import Region


class Command(BaseCommand):
    """Reads only."""

    help = "Toont de cijfers van de demoregio's: hoeveel aanvragen, hoe vaak vervuld, op welke dag."

    def handle(self, *args: Any, **options: Any) -> None:  # noqa: ARG002  reason: the framework's signature
        codes = [plan.code for plan in REGION_PLANS]
        for region in Region.objects.filter(code__in=codes).order_by("pk"):
            self.stdout.write("\n".join(figures_of(region)))

"""Import school locations from a file of DUO, for a region or as the national reference."""

import argparse
from dataclasses import replace
from typing import Any

from regions.enums import ImportKind, Sector
from regions.importers.commands import ImportCommand
from regions.importers.machine import Scope


class Command(ImportCommand):
    help = "Vestigingen uit een bestand van DUO; zonder --region als landelijk register."
    kind = ImportKind.LOCATIONS

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        super().add_arguments(parser)
        parser.add_argument(
            "--sector", choices=Sector.values, default="", help="als de kolommen het niet zeggen"
        )
        parser.add_argument(
            "--board", metavar="NUMMER", default="", help="alleen de vestigingen van dit bestuur"
        )
        parser.add_argument(
            "--close-many",
            action="store_true",
            help="ook als een groot deel van de vestigingen daardoor sluit",
        )

    def scope(self, options: dict[str, Any]) -> Scope:
        return replace(
            super().scope(options),
            sector=options["sector"],
            board=options["board"],
            may_close_many=options["close_many"],
        )

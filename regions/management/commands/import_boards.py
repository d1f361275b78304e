"""Import names of school boards from a file of DUO."""

from regions.enums import ImportKind
from regions.importers.commands import ImportCommand


class Command(ImportCommand):
    help = "Namen van schoolbesturen uit een bestand van DUO."
    kind = ImportKind.BOARDS

"""Import centres of postcodes from a file of GeoNames."""

from regions.enums import ImportKind
from regions.importers.commands import ImportCommand


class Command(ImportCommand):
    help = "Middelpunten van postcodes uit een bestand van GeoNames."
    kind = ImportKind.POSTCODES

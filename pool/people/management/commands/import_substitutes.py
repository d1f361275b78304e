"""Import the substitutes of a region, with qualifications, employments and admissions."""

from regions.enums import ImportKind
from regions.importers.commands import ImportCommand


class Command(ImportCommand):
    help = (
        "Invallers van een regio uit een CSV-bestand of een werkmap volgens het voorbeeldbestand."
    )
    kind = ImportKind.SUBSTITUTES
    needs_region = True

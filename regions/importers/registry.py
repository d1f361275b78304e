"""The kinds of file that can be imported; a higher room registers its own at start-up."""

from regions.importers.machine import Importer

_importers: dict[str, Importer] = {}


def register(importer: Importer) -> None:
    """Add a kind of file; the last one registered for a kind counts."""
    _importers[importer.kind] = importer


def importer_for(kind: str) -> Importer:
    """Give the importer of a kind; raises `KeyError` for a kind nobody registered."""
    return _importers[kind]

"""The jobs of the regions, where the worker looks for them."""

from regions.importers.tasks import forget_old_imports, read_import, store_import

__all__ = ["forget_old_imports", "read_import", "store_import"]

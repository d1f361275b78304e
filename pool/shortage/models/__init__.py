"""The tables of the shortage registration."""

from pool.shortage.models.dates import ReferenceDate
from pool.shortage.models.history import ShortageDecision
from pool.shortage.models.reports import ShortageCell, ShortageReport

__all__ = ["ReferenceDate", "ShortageCell", "ShortageDecision", "ShortageReport"]

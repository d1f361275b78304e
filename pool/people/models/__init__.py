"""The tables of the people of the pool."""

from pool.people.models.availability import (
    AvailabilityException,
    AvailabilityPattern,
    BookedElsewhere,
)
from pool.people.models.employment import BoardAdmission, ChainRule, Clearance, Employment
from pool.people.models.moves import PoolMove
from pool.people.models.preferences import SchoolListEntry, SchoolPreference
from pool.people.models.substitutes import Qualification, Substitute
from pool.people.models.views import RecordView

__all__ = [
    "AvailabilityException",
    "AvailabilityPattern",
    "BoardAdmission",
    "BookedElsewhere",
    "ChainRule",
    "Clearance",
    "Employment",
    "PoolMove",
    "Qualification",
    "RecordView",
    "SchoolListEntry",
    "SchoolPreference",
    "Substitute",
]

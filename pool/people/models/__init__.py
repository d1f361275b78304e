"""The tables of the people of the pool."""

from pool.people.models.availability import AvailabilityException, AvailabilityPattern
from pool.people.models.employment import BoardAdmission, ChainRule, Clearance, Employment
from pool.people.models.preferences import SchoolListEntry, SchoolPreference
from pool.people.models.substitutes import Qualification, Substitute
from pool.people.models.views import RecordView

__all__ = [
    "AvailabilityException",
    "AvailabilityPattern",
    "BoardAdmission",
    "ChainRule",
    "Clearance",
    "Employment",
    "Qualification",
    "RecordView",
    "SchoolListEntry",
    "SchoolPreference",
    "Substitute",
]

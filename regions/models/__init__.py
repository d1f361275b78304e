"""The tables of the region."""

from regions.models.imports import ImportFile, ImportRun
from regions.models.locations import Postcode4, SchoolDay, SchoolLocation
from regions.models.memberships import Membership
from regions.models.organisations import Organisation, Participation
from regions.models.regions import Region
from regions.models.seats import Chamber, Seat, SeatTerm

__all__ = [
    "Chamber",
    "ImportFile",
    "ImportRun",
    "Membership",
    "Organisation",
    "Participation",
    "Postcode4",
    "Region",
    "SchoolDay",
    "SchoolLocation",
    "Seat",
    "SeatTerm",
]

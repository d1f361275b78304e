"""The tables of the region."""

from regions.models.figures import RegionFigure
from regions.models.history import RegionEvent
from regions.models.holidays import SchoolHoliday
from regions.models.imports import ImportFile, ImportRun
from regions.models.locations import Postcode4, SchoolDay, SchoolLocation, SecondPlace
from regions.models.memberships import Membership
from regions.models.organisations import Organisation, Participation
from regions.models.regions import Alliance, AreaPart, Region
from regions.models.seats import Chamber, Seat, SeatTerm

__all__ = [
    "Alliance",
    "AreaPart",
    "Chamber",
    "ImportFile",
    "ImportRun",
    "Membership",
    "Organisation",
    "Participation",
    "Postcode4",
    "Region",
    "RegionEvent",
    "RegionFigure",
    "SchoolDay",
    "SchoolHoliday",
    "SchoolLocation",
    "Seat",
    "SeatTerm",
    "SecondPlace",
]

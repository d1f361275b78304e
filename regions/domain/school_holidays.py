"""The school holidays of a region: who keeps the region types them from the list of the government."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.db.models import Exists, OuterRef

from regions.access import get_school_holiday
from regions.actors import Actor
from regions.domain.open_regions import lock_open_region
from regions.enums import HolidayRegion, RegionSubject
from regions.errors import NotFound
from regions.models import Region, SchoolHoliday
from regions.recording import record
from regions.roles import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class NewHoliday:
    """What is typed of one; `last_date` belongs to it."""

    name: str
    holiday_region: HolidayRegion
    first_date: date
    last_date: date


@transaction.atomic
def add_school_holiday(
    *, actor: Actor, region_id: int, holiday: NewHoliday, now: datetime
) -> SchoolHoliday:
    """Keep a holiday for the schools of the region in one holiday region.

    The database refuses an end before the start, more than ten weeks, and days that another has already. Locks the
    region. Announces it.
    """
    region = lock_open_region(actor, region_id)
    added = SchoolHoliday.objects.create(
        region=region,
        name=holiday.name,
        holiday_region=holiday.holiday_region,
        first_date=holiday.first_date,
        last_date=holiday.last_date,
    )
    _record(added, region, actor=actor, move="add", now=now)
    return added


@transaction.atomic
def remove_school_holiday(*, actor: Actor, holiday_id: int, now: datetime) -> Region:
    """Take a holiday away; what it was stays in the history of the region.

    Refuses one that is not there any more. Locks the region. Announces it.
    """
    found = get_school_holiday(actor=actor, action=Action.KEEP_REGION, holiday_id=holiday_id)
    region = lock_open_region(actor, found.region_id)
    # Somebody else may have taken it away before the lock.
    holiday = region.school_holidays.filter(pk=holiday_id).first()
    if holiday is None:
        raise NotFound
    _record(holiday, region, actor=actor, move="remove", now=now)
    holiday.delete()
    return region


def move_school_holidays(old: Region, new: Region) -> int:
    """Let holidays go along to the region that another goes up in; gives how many.

    What the successor typed itself for the same part of the country and any of the same days wins: the database
    lets no two share a day. The other stays with the old region, to be read. Both regions are locked by the caller.
    """
    there = SchoolHoliday.objects.filter(
        region=new,
        holiday_region=OuterRef("holiday_region"),
        first_date__lte=OuterRef("last_date"),
        last_date__gte=OuterRef("first_date"),
    )
    return SchoolHoliday.objects.filter(~Exists(there), region=old).update(region=new)


def _record(
    holiday: SchoolHoliday, region: Region, *, actor: Actor, move: str, now: datetime
) -> None:
    record(
        region,
        actor=actor,
        subject=RegionSubject.SCHOOL_HOLIDAY,
        move=move,
        now=now,
        facts={
            "name": holiday.name,
            "holiday_region": holiday.holiday_region,
            "first_date": holiday.first_date.isoformat(),
            "last_date": holiday.last_date.isoformat(),
        },
    )

"""The school holidays of the demo regions: about when they are, by a rule; the real dates are on the list of the government."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final, NamedTuple

from django.utils import timezone

from demo.plans import REGION_PLANS
from regions.enums import HolidayRegion
from regions.models import Region, SchoolHoliday, SchoolLocation

_SCHOOL_YEAR_STARTS_IN: Final = 8
_SATURDAY: Final = 5


class Rule(NamedTuple):
    """A holiday starts on the Saturday on or before a day, and ends on a Sunday; some parts have it weeks later."""

    name: str
    month: int
    day: int
    weeks: int
    later: dict[HolidayRegion, int] = {}


RULES: Final = (
    Rule("Herfstvakantie", 10, 17, 1, {HolidayRegion.MIDDLE: 1, HolidayRegion.SOUTH: 1}),
    Rule("Kerstvakantie", 12, 24, 2),
    Rule("Voorjaarsvakantie", 2, 17, 1, {HolidayRegion.NORTH: 1}),
    Rule("Meivakantie", 4, 27, 1),
    Rule("Zomervakantie", 7, 8, 6, {HolidayRegion.NORTH: 1, HolidayRegion.MIDDLE: 2}),
)


def make_holidays(*, now: datetime) -> None:
    """Give both regions the holidays of the school year of now; those that are there stay."""
    today = timezone.localdate(now)
    for region in Region.objects.filter(code__in=[plan.code for plan in REGION_PLANS]):
        schools = SchoolLocation.objects.filter(region=region).exclude(holiday_region="")
        parts = sorted(set(schools.values_list("holiday_region", flat=True)))
        SchoolHoliday.objects.bulk_create(
            (
                SchoolHoliday(
                    region=region, name=name, holiday_region=part, first_date=first, last_date=last
                )
                for part in parts
                for name, first, last in holidays_of(HolidayRegion(part), today=today)
            ),
            ignore_conflicts=True,
        )


def holidays_of(part: HolidayRegion, *, today: date) -> Iterator[tuple[str, date, date]]:
    """The five holidays of the school year of this day: name, first day and last day."""
    year = today.year if today.month >= _SCHOOL_YEAR_STARTS_IN else today.year - 1
    for rule in RULES:
        at = date(year if rule.month >= _SCHOOL_YEAR_STARTS_IN else year + 1, rule.month, rule.day)
        saturday = at - timedelta(days=(at.weekday() - _SATURDAY) % 7)
        first = saturday + timedelta(weeks=rule.later.get(part, 0))
        yield rule.name, first, first + timedelta(weeks=rule.weeks, days=1)

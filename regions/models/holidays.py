"""The school holidays that a region keeps, for each part of the country that has dates of its own."""

from datetime import timedelta
from typing import Final

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models
from django.db.models import F, Func, Q, Value

from regions.enums import HolidayRegion
from regions.models.ranges import same
from regions.models.regions import Region

LONGEST_HOLIDAY: Final = timedelta(weeks=10)


def _part_of_the_country() -> Func:
    """As a number: without an extension PostgreSQL excludes no equal words, and the three begin differently."""
    letter = Func(F("holiday_region"), function="ascii")
    return Func(letter, letter, Value("[]"), function="int4range")


def _holiday() -> Func:
    return Func(F("first_date"), F("last_date"), Value("[]"), function="daterange")


class SchoolHoliday(models.Model):
    """One holiday of one holiday region, from its first until and with its last day; typed by who keeps the region."""

    region = models.ForeignKey(Region, on_delete=models.PROTECT, related_name="school_holidays")
    name = models.CharField(max_length=40)
    holiday_region = models.CharField(max_length=8, choices=HolidayRegion)
    first_date = models.DateField()
    last_date = models.DateField()

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="school_holiday_has_a_name",
                condition=Q(name__regex=r"\S"),
                violation_error_message="Geef de vakantie een naam.",
            ),
            models.CheckConstraint(
                name="school_holiday_has_a_holiday_region",
                condition=Q(holiday_region__in=HolidayRegion.values),
                violation_error_message="Een vakantie is voor noord, midden of zuid.",
            ),
            models.CheckConstraint(
                name="school_holiday_does_not_end_before_it_starts",
                condition=Q(last_date__gte=F("first_date")),
                violation_error_message="De laatste dag ligt niet voor de eerste dag.",
            ),
            models.CheckConstraint(
                name="school_holiday_is_no_longer_than_ten_weeks",
                condition=Q(last_date__lt=F("first_date") + LONGEST_HOLIDAY),
                violation_error_message="Een vakantie duurt hoogstens tien weken.",
            ),
            ExclusionConstraint(
                name="school_holidays_do_not_overlap",
                expressions=(
                    (same("region"), RangeOperators.OVERLAPS),
                    (_part_of_the_country(), RangeOperators.OVERLAPS),
                    (_holiday(), RangeOperators.OVERLAPS),
                ),
                violation_error_message="In deze dagen is hier al een vakantie voor dit deel van het land.",
            ),
        )

    def __str__(self) -> str:
        return f"{self.name} ({self.holiday_region})"

"""Where a day begins and ends, in the time of the region."""

from datetime import date, datetime, time, timedelta

from django.utils import timezone


def start_of_day(day: date) -> datetime:
    """The first moment of a day."""
    return datetime.combine(day, time(), timezone.get_default_timezone())


def end_of_day(day: date) -> datetime:
    """The first moment after a day."""
    return start_of_day(day + timedelta(days=1))

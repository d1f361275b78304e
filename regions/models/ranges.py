"""Expressions for constraints over rows with a period: which rows are about the same thing, and when they hold."""

from django.db.models import BigIntegerField, F, Func, Value
from django.db.models.functions import Cast


def same(field: str) -> Func:
    """A number as a range of one: PostgreSQL compares ranges in an exclusion without an extension."""
    number = Cast(F(field), BigIntegerField())
    return Func(number, number, Value("[]"), function="int8range")


def days() -> Func:
    """The days of a row, from its first until its last (half-open)."""
    return Func(F("from_date"), F("until_date"), Value("[)"), function="daterange")

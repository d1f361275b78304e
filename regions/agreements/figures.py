"""Exact figures, and how people read them: no rounding ever carries a number over a boundary."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Final

from regions.agreements.enums import Unit

WHOLE: Final = 100
DECIMALS: Final = 1
MOST_DECIMALS: Final = 12
_TO_DUTCH: Final = str.maketrans(",.", ".,")
_WORDS: Final = {
    Unit.PERCENT: "{}%",
    Unit.COUNT: "{}",
    Unit.MINUTES: "{} min",
    Unit.HOURS: "{} uur",
}


def exact_value(
    numerator: Decimal | int, denominator: Decimal | int | None, unit: str
) -> Fraction | None:
    """Give the figure as it is; None when there was nothing to count (a denominator of zero)."""
    ratio = exact_ratio(numerator, denominator, unit)
    return None if ratio is None else Fraction(*ratio)


def exact_ratio(
    numerator: Decimal | int, denominator: Decimal | int | None, unit: str
) -> tuple[int, int] | None:
    """The same as two whole numbers, not made small: an overview has thousands, and needs a fraction of few."""
    if denominator is None:
        return numerator.as_integer_ratio()
    if denominator == 0:
        return None
    part, part_of = numerator.as_integer_ratio()
    whole, whole_of = denominator.as_integer_ratio()
    times = WHOLE if unit == Unit.PERCENT else 1
    return part * whole_of * times, part_of * whole


def shown(value: Fraction | Decimal | int, unit: str, *, beside: Iterable[Fraction] = ()) -> str:
    """Write a figure in Dutch with one decimal, or with as many more as keep it on its side of each boundary.

    `beside` are the boundaries a reader holds the figure against: a target, the border of a status. 89.96
    beside 90 is written 89,96, never 90.
    """
    exact = Fraction(value)
    return _WORDS[Unit(unit)].format(_dutch(_rounded(exact, tuple(beside))))


def completeness_in_words(received: int | None, expected: int | None) -> str:
    """Say how much of what should be in a figure was there; nothing when nobody knows."""
    if received is None or expected is None:
        return ""
    if expected == 0:
        return "er was niets te tellen"
    share = shown(Fraction(received * WHOLE, expected), Unit.PERCENT, beside=(Fraction(WHOLE),))
    return f"{shown(received, Unit.COUNT)} van {shown(expected, Unit.COUNT)} meegeteld ({share})"


def _rounded(exact: Fraction, beside: tuple[Fraction, ...]) -> Decimal:
    """Round with as few decimals as keep the figure on its side of each boundary; in whole numbers all the way."""
    part, whole = exact.numerator, exact.denominator
    sides = [_side(part, whole, boundary) for boundary in beside]
    units, decimals = 0, 0
    for decimals in range(DECIMALS, MOST_DECIMALS + 1):
        times = 10**decimals
        units = _round(part * times, whole)
        if [_side(units, times, boundary) for boundary in beside] == sides:
            break
    return Decimal(units).scaleb(-decimals)


def _round(part: int, whole: int) -> int:
    """The nearest whole number; half-way goes away from nought."""
    units, rest = divmod(abs(part), whole)
    if 2 * rest >= whole:
        units += 1
    return -units if part < 0 else units


def _side(part: int, whole: int, boundary: Fraction) -> int:
    """Below (-1), on (0) or above (1) a boundary."""
    here, there = part * boundary.denominator, boundary.numerator * whole
    return (here > there) - (here < there)


def _dutch(number: Decimal) -> str:
    text = f"{number:,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.translate(_TO_DUTCH)

"""Exact figures, and how people read them: no rounding ever carries a number over a boundary."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Final

from regions.agreements.enums import Unit

WHOLE: Final = 100
DECIMALS: Final = 1
MOST_DECIMALS: Final = 12
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
    if denominator is None:
        return Fraction(numerator)
    if denominator == 0:
        return None
    part, part_of = numerator.as_integer_ratio()
    whole, whole_of = denominator.as_integer_ratio()
    # One fraction made of whole numbers: an overview has thousands of them.
    times = WHOLE if unit == Unit.PERCENT else 1
    return Fraction(part * whole_of * times, part_of * whole)


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
    sides = [_side(exact, boundary) for boundary in beside]
    rounded = Decimal(0)
    for decimals in range(DECIMALS, MOST_DECIMALS + 1):
        rounded = _round(exact, decimals)
        if [_side(Fraction(rounded), boundary) for boundary in beside] == sides:
            break
    return rounded


def _round(exact: Fraction, decimals: int) -> Decimal:
    scaled = abs(exact) * 10**decimals
    whole, rest = divmod(scaled.numerator, scaled.denominator)
    if 2 * rest >= scaled.denominator:
        whole += 1
    return Decimal(-whole if exact < 0 else whole).scaleb(-decimals)


def _side(value: Fraction, boundary: Fraction) -> int:
    return (value > boundary) - (value < boundary)


def _dutch(number: Decimal) -> str:
    text = f"{number:,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.translate(str.maketrans(",.", ".,"))

"""Figures are exact, and are written so that rounding never carries them over a boundary."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regions.agreements.enums import Unit
from regions.agreements.figures import exact_value, shown

FRACTIONS = st.fractions(min_value=-1000, max_value=1000, max_denominator=100_000)


@pytest.mark.parametrize(
    ("numerator", "denominator", "unit", "value"),
    [
        (41, 49, "percent", Fraction(4100, 49)),
        (12, None, "count", Fraction(12)),
        (Decimal("7.5"), None, "minutes", Fraction(15, 2)),
        (0, 0, "percent", None),
        (3, 4, "hours", Fraction(3, 4)),
    ],
)
def test_a_figure_is_exact(
    numerator: Decimal | int, denominator: int | None, unit: str, value: Fraction | None
) -> None:
    assert exact_value(numerator, denominator, unit) == value


@pytest.mark.parametrize(
    ("value", "unit", "beside", "text"),
    [
        (Fraction(4100, 49), "percent", [], "83,7%"),
        (Fraction(90), "percent", [90], "90%"),
        # Fourteen point six is not fifteen for a reader who knows the border.
        (Fraction("89.96"), "percent", [90], "89,96%"),
        (Fraction("90.04"), "percent", [90], "90,04%"),
        (Fraction("89.99999"), "percent", [90], "89,99999%"),
        (Fraction(-1, 4), "count", [], "-0,3"),
        (Fraction(1234567), "count", [], "1.234.567"),
        (Fraction(15, 2), "minutes", [], "7,5 min"),
        (Fraction(3), "hours", [], "3 uur"),
        (Fraction(100), "count", [], "100"),
    ],
)
def test_a_figure_is_written_in_dutch(
    value: Fraction, unit: str, beside: list[int], text: str
) -> None:
    assert shown(value, unit, beside=[Fraction(one) for one in beside]) == text


@given(value=FRACTIONS, boundary=st.integers(-1000, 1000).map(Fraction))
def test_what_is_written_stands_on_the_side_of_the_boundary_where_the_figure_stands(
    value: Fraction, boundary: Fraction
) -> None:
    text = shown(value, Unit.COUNT, beside=[boundary])
    read = Fraction(text.replace(".", "").replace(",", "."))

    assert (read > boundary, read < boundary) == (value > boundary, value < boundary)
    assert abs(read - value) <= Fraction(1, 20)

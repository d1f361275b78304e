"""The forecast: checked against an independent calculation, and silent when too little is known."""

from datetime import date, timedelta
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from regions.agreements.enums import Counting, Direction, Unit
from regions.agreements.forecast import LEAST_POINTS, forecast, student
from regions.agreements.periods import Stretch
from regions.agreements.status import PeriodFacts, Standing, Terms, standings_of

START = date(2026, 9, 7)
WEEK = timedelta(days=7)
COUNTED = Terms(unit=Unit.COUNT, direction=Direction.HIGHER, counting=Counting.PER_PERIOD)
SHARE = Terms(unit=Unit.PERCENT, direction=Direction.HIGHER, counting=Counting.PER_PERIOD)
ADDED = Terms(unit=Unit.COUNT, direction=Direction.LOWER, counting=Counting.CUMULATIVE)


def standings(terms: Terms, figures: list[int | None]) -> list[Standing]:
    return standings_of(
        terms,
        [
            PeriodFacts(
                stretch=Stretch(START + number * WEEK, START + (number + 1) * WEEK),
                target=Decimal(10),
                numerator=None if figure is None else Decimal(figure),
            )
            for number, figure in enumerate(figures)
        ],
    )


def test_too_few_figures_give_no_forecast() -> None:
    found = forecast(COUNTED, standings(COUNTED, [10, None, 12, 13, None, None]))

    assert (found.is_enough, found.bands) == (False, ())
    assert (
        found.sentence
        == "Te weinig gegevens voor een verwachting: 3 van de 4 metingen die nodig zijn."
    )


def test_a_straight_line_goes_on_without_doubt() -> None:
    found = forecast(COUNTED, standings(COUNTED, [10, 12, None, 16, 18, None, None]))

    assert [band.place for band in found.bands] == [5, 6]
    figures = [(band.value, band.low, band.high) for band in found.bands]
    assert np.array(figures) == pytest.approx(np.array([(20, 20, 20), (22, 22, 22)]))


def test_the_band_is_the_prediction_interval_of_the_textbook() -> None:
    known = [20, 26, 23, 31, 27, 33]
    (found,) = forecast(COUNTED, standings(COUNTED, [*known, None])).bands

    x = np.arange(len(known))
    line = stats.linregress(x, known)
    rest = known - (line.intercept + line.slope * x)
    error = np.sqrt((rest**2).sum() / (len(known) - 2))
    width = (
        stats.t.ppf(0.9, len(known) - 2)
        * error
        * np.sqrt(1 + 1 / len(known) + (6 - x.mean()) ** 2 / ((x - x.mean()) ** 2).sum())
    )
    middle = line.intercept + line.slope * 6
    assert [found.low, found.value, found.high] == pytest.approx(
        [middle - width, middle, middle + width], rel=1e-3
    )


def test_a_total_grows_by_what_is_usual_with_doubt_that_grows_too() -> None:
    known = [2, 5, 3, 2]
    found = forecast(ADDED, standings(ADDED, [*known, None, None])).bands

    spread = np.std(known, ddof=1) * stats.t.ppf(0.9, 3)
    widths = [spread * np.sqrt(1 + 1 / 4), spread * np.sqrt(2 + 4 / 4)]
    assert [band.value for band in found] == [15, 18]
    assert [band.high - band.value for band in found] == pytest.approx(widths, rel=1e-3)


def test_a_share_stays_between_nothing_and_all() -> None:
    up = forecast(SHARE, standings(SHARE, [70, 80, 90, 98, None, None, None])).bands[-1]
    down = forecast(SHARE, standings(SHARE, [30, 20, 11, 2, None, None, None])).bands[-1]

    assert (up.value, up.high) == (100, 100)
    assert (down.value, down.low) == (0, 0)


def test_the_sentence_names_the_end_and_the_band() -> None:
    found = forecast(COUNTED, standings(COUNTED, [10, 12, 14, 16, None]))

    assert found.sentence == (
        "Gaat het zo door, dan staat het aan het eind (week 41 van 2026) op 18; waarschijnlijk tussen 18 en 18."
    )


def test_when_all_is_measured_nothing_is_expected() -> None:
    found = forecast(COUNTED, standings(COUNTED, [10, 12, 14, 16]))

    assert (found.is_enough, found.bands) == (True, ())


@pytest.mark.parametrize("freedom", [*range(1, 60), 100, 1000])
def test_the_table_of_student_is_right(freedom: int) -> None:
    assert student(freedom) == pytest.approx(stats.t.ppf(0.9, freedom), rel=2e-4)


@given(
    figures=st.lists(st.none() | st.integers(0, 100), min_size=1, max_size=20),
    ahead=st.integers(1, 6),
)
def test_a_forecast_lies_in_its_band_and_covers_every_period_to_come(
    figures: list[int | None], ahead: int
) -> None:
    found = forecast(COUNTED, standings(COUNTED, [*figures, *[None] * ahead]))

    known = [place for place, figure in enumerate(figures) if figure is not None]
    assert found.points == len(known)
    assert all(band.low <= band.value <= band.high for band in found.bands)
    if len(known) >= LEAST_POINTS:
        to_come = range(known[-1] + 1, len(figures) + ahead)
        assert [band.place for band in found.bands] == list(to_come)

"""Where the figures of an agreement go when nothing changes, and how sure that is: pure.

Figures per period follow a straight line through the measured figures, found by least squares. With n figures
y at places x (the numbers of their periods), mean place m, Sxx = sum (x - m)^2, and s^2 = sum of the squared
distances to the line / (n - 2), the figure at place p is expected on the line, and four times out of five within

    line(p) +/- t(n - 2) * s * sqrt(1 + 1/n + (p - m)^2 / Sxx)

Figures that add up are expected to grow by the mean growth g of the n measured periods; with s^2 the variance of
that growth (n - 1) and k periods to come, the total is expected at total + k * g, within

    +/- t(n - 1) * s * sqrt(k + k^2 / n)

t is the 90% quantile of Student's distribution: one in ten falls above the band and one in ten below it. A
period without a figure leaves a gap, no zero. Below four figures nothing is said.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import sqrt
from typing import Final, NamedTuple

import numpy as np

from regions.agreements.enums import Counting, Unit
from regions.agreements.figures import WHOLE, shown
from regions.agreements.status import Standing, Terms

LEAST_POINTS: Final = 4
STUDENT: Final = (
    3.0777, 1.8856, 1.6377, 1.5332, 1.4759, 1.4398, 1.4149, 1.3968, 1.3830, 1.3722,
    1.3634, 1.3562, 1.3502, 1.3450, 1.3406, 1.3368, 1.3334, 1.3304, 1.3277, 1.3253,
    1.3232, 1.3212, 1.3195, 1.3178, 1.3163, 1.3150, 1.3137, 1.3125, 1.3114, 1.3104,
)  # fmt: skip
"""The 90% quantile of Student's distribution for 1 to 30 degrees of freedom."""
NORMAL: Final = 1.28155


class Band(NamedTuple):
    """What is expected at one period, with the band around it."""

    place: int
    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Forecast:
    """The expected figures of the periods without one, after the last that has one; empty when too little is known."""

    points: int
    bands: tuple[Band, ...]
    sentence: str

    @property
    def is_enough(self) -> bool:
        return self.points >= LEAST_POINTS


def forecast(terms: Terms, standings: Sequence[Standing]) -> Forecast:
    """Carry the figures on to the last period; says so when there are too few, or when no period is left."""
    known = _known(standings)
    if len(known) < LEAST_POINTS:
        return Forecast(
            points=len(known),
            bands=(),
            sentence=f"Te weinig gegevens voor een verwachting: {len(known)} van de {LEAST_POINTS} metingen "
            "die nodig zijn.",
        )
    kept = bands_of(terms, standings)
    return Forecast(points=len(known), bands=kept, sentence=_sentence(terms, standings, kept))


def bands_of(terms: Terms, standings: Sequence[Standing]) -> tuple[Band, ...]:
    """The same without its sentence, for an overview: the line is found once, whatever the number of periods to come."""
    known = _known(standings)
    if len(known) < LEAST_POINTS or known[-1][0] == len(standings) - 1:
        return ()
    expected = _totals(known) if terms.counting == Counting.CUMULATIVE else _trend(known)
    places = range(known[-1][0] + 1, len(standings))
    return tuple(_within_reason(expected(place), terms.unit) for place in places)


def _known(standings: Sequence[Standing]) -> list[tuple[int, float]]:
    """The figures there are, each with the number of its period."""
    numbers = enumerate(one.number for one in standings)
    return [(place, number) for place, number in numbers if number is not None]


def student(freedom: int) -> float:
    """The 90% quantile of Student's distribution; beyond the table by its expansion around the normal one."""
    if freedom <= len(STUDENT):
        return STUDENT[freedom - 1]
    square = NORMAL**2
    first = (square + 1) / (4 * freedom)
    second = (5 * square**2 + 16 * square + 3) / (96 * freedom**2)
    return NORMAL * (1 + first + second)


def _trend(known: Sequence[tuple[int, float]]) -> Callable[[int], Band]:
    x = np.array([at for at, _ in known], dtype=np.float64)
    y = np.array([value for _, value in known], dtype=np.float64)
    n, middle = len(x), float(x.mean())
    spread = float(((x - middle) ** 2).sum())
    slope = float(((x - middle) * (y - y.mean())).sum()) / spread
    start = float(y.mean()) - slope * middle
    rest = float(((y - start - slope * x) ** 2).sum()) / (n - 2)
    doubt = student(n - 2) * sqrt(rest)

    def at(place: int) -> Band:
        width = doubt * sqrt(1 + 1 / n + (place - middle) ** 2 / spread)
        value = start + slope * place
        return Band(place=place, value=value, low=value - width, high=value + width)

    return at


def _totals(known: Sequence[tuple[int, float]]) -> Callable[[int], Band]:
    growth = np.diff(np.array([0.0, *(total for _, total in known)], dtype=np.float64))
    n, mean, last = len(growth), float(growth.mean()), known[-1][1]
    doubt = student(n - 1) * float(growth.std(ddof=1))

    def at(place: int) -> Band:
        ahead = place - known[-1][0]
        width = doubt * sqrt(ahead + ahead**2 / n)
        value = last + ahead * mean
        return Band(place=place, value=value, low=value - width, high=value + width)

    return at


def _within_reason(band: Band, unit: str) -> Band:
    """No share is above all, and nothing that is counted is below nothing."""
    top = float(WHOLE) if unit == Unit.PERCENT else float("inf")
    return Band(
        place=band.place,
        value=min(max(band.value, 0.0), top),
        low=min(max(band.low, 0.0), top),
        high=min(max(band.high, 0.0), top),
    )


def _sentence(terms: Terms, standings: Sequence[Standing], bands: Sequence[Band]) -> str:
    if not bands:
        return "Alle perioden zijn gemeten; er valt niets meer te verwachten."
    last = bands[-1]
    value, low, high = (
        shown(Fraction(one).limit_denominator(10**6), terms.unit)
        for one in (last.value, last.low, last.high)
    )
    label = standings[last.place].facts.stretch.label
    return f"Gaat het zo door, dan staat het aan het eind ({label}) op {value}; waarschijnlijk tussen {low} en {high}."

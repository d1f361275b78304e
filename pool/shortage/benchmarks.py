"""Published shortage figures, each with its source and date; read beside a region's own, never mixed with them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Final

from pool.shortage.enums import Measure, SchoolType, StaffFunction

AREA: Final = "Primair onderwijs in de vijf grote steden (G5)"
LETTER: Final = (
    "Kamerbrief over lerarenbeleid, zomer 2021; "
    "Centerdata, Personeelstekorten primair onderwijs in de G5, peildatum 1 februari 2021"
)
PER_HUNDRED: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Benchmark:
    """One published percentage; without a school type it is about all of them together."""

    date: date
    function: StaffFunction
    school_type: SchoolType | None
    measure: Measure
    percent: Decimal
    area: str = AREA
    source: str = LETTER
    note: str = ""

    @property
    def rate(self) -> Fraction:
        return Fraction(self.percent) / PER_HUNDRED


def _teachers(day: date, measure: Measure, *percents: str) -> Iterator[Benchmark]:
    types = (SchoolType.BAO, SchoolType.SBO, SchoolType.VSO)
    for school_type, percent in zip(types, percents, strict=True):
        yield Benchmark(
            date=day,
            function=StaffFunction.TEACHER,
            school_type=school_type,
            measure=measure,
            percent=Decimal(percent),
        )


FEBRUARY_2021: Final = date(2021, 2, 1)
BENCHMARKS: Final[tuple[Benchmark, ...]] = (
    *_teachers(date(2020, 2, 1), Measure.SHORTAGE, "12.2", "14.7", "12.3"),
    *_teachers(date(2020, 10, 1), Measure.SHORTAGE, "8.9", "12.8", "9.0"),
    *_teachers(FEBRUARY_2021, Measure.SHORTAGE, "12.4", "14.8", "10.8"),
    *_teachers(FEBRUARY_2021, Measure.HIDDEN, "10.3", "10.3", "8.1"),
    Benchmark(
        date=FEBRUARY_2021,
        function=StaffFunction.SCHOOL_LEADER,
        school_type=None,
        measure=Measure.SHORTAGE,
        percent=Decimal("19.2"),
        note="Volgens de begeleidingsgroep nog niet betrouwbaar en waarschijnlijk te hoog: "
        "schoolleiders zien niet altijd wie bovenschools is aangesteld.",
    ),
)


def newest_benchmark(
    *, function: str, school_type: str | None, measure: Measure
) -> Benchmark | None:
    """The last figure that was published about the same thing."""
    same = [
        one
        for one in BENCHMARKS
        if (one.function, one.school_type, one.measure) == (function, school_type, measure)
    ]
    return max(same, key=lambda one: one.date, default=None)

"""The arithmetic gives the published figures exactly, from registers with totals that must give them."""

from decimal import Decimal
from fractions import Fraction

import pytest

from pool.shortage.benchmarks import BENCHMARKS, FEBRUARY_2021, Benchmark, newest_benchmark
from pool.shortage.enums import Measure, Question, SchoolType, StaffFunction, StopGap
from pool.shortage.figures import ALL_TYPES, FigureKey, Line, Scope, figures_of, shown_percent

PUBLISHED = {
    ("2020-02-01", "bao"): "12,2%",
    ("2020-02-01", "sbo"): "14,7%",
    ("2020-02-01", "vso"): "12,3%",
    ("2020-10-01", "bao"): "8,9%",
    ("2020-10-01", "sbo"): "12,8%",
    ("2020-10-01", "vso"): "9%",
    ("2021-02-01", "bao"): "12,4%",
    ("2021-02-01", "sbo"): "14,8%",
    ("2021-02-01", "vso"): "10,8%",
    ("2021-02-01", None): "19,2%",
}
"""The table of the letter to parliament, as it stands there; the source gives no totals in fte."""
HIDDEN = {"bao": "10,3%", "sbo": "10,3%", "vso": "8,1%"}
REGION = Scope(1)


def test_every_figure_of_the_source_is_there_and_no_other() -> None:
    shortage = {
        (one.date.isoformat(), one.school_type): shown_percent(Fraction(one.percent))
        for one in BENCHMARKS
        if one.measure == Measure.SHORTAGE
    }
    hidden = {
        str(one.school_type): shown_percent(Fraction(one.percent))
        for one in BENCHMARKS
        if one.measure == Measure.HIDDEN
    }

    assert shortage == PUBLISHED
    assert hidden == HIDDEN
    assert all(one.source and one.area for one in BENCHMARKS)


def register_of(published: Benchmark, schools: int = 7) -> list[Line]:
    """Seven schools that together have 1234.5 fte of staffing, and precisely the published part of it short.

    The shortage is cut into thirds over the questions and into unequal parts over the schools: a sum of rounded
    rates, or a mean of them, would give something else.
    """
    staffing = Decimal("1234.5")
    short = staffing * published.percent / 100
    questions: list[tuple[Question, str]] = (
        [(Question.HIDDEN_VACANCIES, StopGap.MERGED_WITH_GROUP)]
        if published.measure == Measure.HIDDEN
        else [
            (Question.OPEN_VACANCIES, ""),
            (Question.HIDDEN_VACANCIES, StopGap.ASSISTANT_OR_STUDENT),
            (Question.REPLACEMENTS, ""),
        ]
    )
    wanted: dict[tuple[Question, str], Decimal] = {(Question.STAFFING, ""): staffing}
    for number, asked in enumerate(questions, start=1):
        share = short if number == len(questions) else (short / 3).quantize(Decimal("0.0001"))
        wanted[asked] = share
    if len(questions) > 1:
        first, second, last = questions
        wanted[last] = short - wanted[first] - wanted[second]
    kind, lines = published.school_type or SchoolType.BAO, []
    for (question, stop_gap), total in wanted.items():
        parts = [(total * one / 28).quantize(Decimal("0.0001")) for one in range(1, schools)]
        lines += [
            Line(1, REGION, published.function, kind, question, stop_gap, fte)
            for fte in (*parts, total - sum(parts))
        ]
    return lines


@pytest.mark.parametrize(
    "published", BENCHMARKS, ids=lambda one: f"{one.date} {one.school_type} {one.measure}"
)
def test_a_register_with_these_totals_gives_the_published_figure_to_the_last_digit(
    published: Benchmark,
) -> None:
    lines = register_of(published)

    figure = figures_of(lines, [])[
        FigureKey(1, REGION, published.function, published.school_type or ALL_TYPES)
    ]

    percent = figure.percent if published.measure == Measure.SHORTAGE else figure.hidden_percent
    assert percent == Fraction(published.percent)
    assert figure.staffing == Decimal("1234.5")


def test_a_figure_just_beside_the_published_one_is_never_rounded_onto_it() -> None:
    published = Fraction(124, 10)
    just_above = published + Fraction(1, 3000)

    assert shown_percent(just_above) == "12,4%"
    assert shown_percent(just_above, beside=[published]) == "12,4003%"


def test_a_figure_is_held_against_the_newest_publication_about_the_same_thing() -> None:
    teachers = newest_benchmark(
        function=StaffFunction.TEACHER, school_type=SchoolType.BAO, measure=Measure.SHORTAGE
    )
    leaders = newest_benchmark(
        function=StaffFunction.SCHOOL_LEADER, school_type=None, measure=Measure.SHORTAGE
    )

    assert teachers is not None
    assert (teachers.date, teachers.percent) == (FEBRUARY_2021, Decimal("12.4"))
    assert leaders is not None
    assert "niet betrouwbaar" in leaders.note
    assert (
        newest_benchmark(
            function=StaffFunction.TEACHER, school_type=SchoolType.VO, measure=Measure.SHORTAGE
        )
        is None
    )

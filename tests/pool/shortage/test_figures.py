"""Adding up: by function and school type, exactly, with how many reports should have been there."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from pool.shortage.enums import SHORTAGE_QUESTIONS, Question, StopGap
from pool.shortage.figures import (
    Expected,
    Figure,
    FigureKey,
    Line,
    Scope,
    figures_of,
    response_in_words,
)

REGION = Scope(7)


def line(question: str, fte: str, *, school_type: str = "bao", stop_gap: str = "") -> Line:
    return Line(1, REGION, "teacher", school_type, question, stop_gap, Decimal(fte))


def expected(*, is_received: bool = True, is_reviewed: bool = False, **given: Any) -> Expected:
    values = {"functions": ("teacher",), "school_types": ("bao",)} | given
    return Expected(1, REGION, is_received=is_received, is_reviewed=is_reviewed, **values)


def figure(lines: list[Line], reports: list[Expected], school_type: str = "") -> Figure:
    return figures_of(lines, reports)[FigureKey(1, REGION, "teacher", school_type)]


def test_the_shortage_is_open_and_hidden_and_unfilled_together() -> None:
    found = figure(
        [
            line(Question.STAFFING, "20"),
            line(Question.OPEN_VACANCIES, "1.2"),
            line(Question.HIDDEN_VACANCIES, "0.8", stop_gap=StopGap.ONLINE),
            line(Question.HIDDEN_VACANCIES, "0.2", stop_gap=StopGap.OWN_TEAM),
            line(Question.REPLACEMENTS, "0.3"),
        ],
        [],
    )

    assert found.shortage == Decimal("2.5")
    assert (found.percent, found.hidden_percent) == (Fraction("12.5"), Fraction(5))
    assert dict(found.by_stop_gap) == {"online": Decimal("0.8"), "own_team": Decimal("0.2")}


def test_each_school_type_stands_alone_and_in_the_total() -> None:
    lines = [
        line(Question.STAFFING, "10"),
        line(Question.STAFFING, "5", school_type="sbo"),
        line(Question.OPEN_VACANCIES, "1", school_type="sbo"),
    ]

    assert figure(lines, [], "bao").percent == 0
    assert figure(lines, [], "sbo").percent == 20
    assert figure(lines, []).percent == Fraction(100, 15)


def test_without_any_staffing_there_is_no_rate() -> None:
    assert figure([line(Question.STAFFING, "0")], []).percent is None


def test_the_response_counts_what_should_have_come() -> None:
    found = figure(
        [],
        [
            expected(is_received=True, is_reviewed=True),
            expected(is_received=True),
            # Reviewed and then given back: it is not there any more.
            expected(is_received=False, is_reviewed=True),
        ],
    )

    assert (found.expected, found.received, found.reviewed) == (3, 2, 1)
    assert not found.is_complete
    assert response_in_words(found) == "2 van 3 opgaven (66,7%), 1 nagekeken"


def test_a_response_is_never_rounded_to_everybody() -> None:
    reports = [expected(is_received=number > 0) for number in range(3000)]

    assert response_in_words(figure([], reports)).startswith("2.999 van 3.000") is False
    assert "(99,97%)" in response_in_words(figure([], reports))


FTE = st.decimals(min_value=0, max_value=500, places=4)


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(st.sampled_from(["bao", "sbo"]), st.sampled_from(list(Question)), FTE),
        max_size=12,
    )
)
def test_the_total_is_the_sum_of_the_types_whatever_the_order(
    numbers: list[tuple[str, Question, Decimal]],
) -> None:
    lines = [line(question, str(fte), school_type=kind) for kind, question, fte in numbers]
    there = figures_of(lines, [])
    back = figures_of(list(reversed(lines)), [])

    for question in Question:
        parts = [row.totals[question] for key, row in there.items() if key.school_type]
        whole = [row.totals[question] for key, row in there.items() if not key.school_type]
        assert sum(parts) == sum(whole)
    assert {key: row.percent for key, row in there.items()} == {
        key: row.percent for key, row in back.items()
    }
    assert all(
        row.shortage == sum(row.totals[question] for question in SHORTAGE_QUESTIONS)
        for row in there.values()
    )

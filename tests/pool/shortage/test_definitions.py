"""The central definitions: whole, with examples, and norms that leave nothing to round."""

from fractions import Fraction

import pytest

from pool.requests.enums import Outcome
from pool.shortage.definitions import DEFINITIONS, definition_of, fte_of
from pool.shortage.enums import Question, StaffFunction, StopGap
from pool.shortage.errors import DefinitionUnknown


@pytest.mark.parametrize("definition", DEFINITIONS.values(), ids=lambda one: str(one.version))
def test_every_question_says_what_counts_what_does_not_and_gives_an_example(
    definition: object,
) -> None:
    found = definition_of(1)

    assert [one.question for one in found.questions] == list(Question)
    assert all(
        one.help and one.counts and one.counts_not and one.example for one in found.questions
    )
    assert set(found.levels) == set(StaffFunction)
    assert found.levels[StaffFunction.SCHOOL_LEADER] == "board"


def test_a_version_that_was_never_published_is_refused() -> None:
    with pytest.raises(DefinitionUnknown):
        definition_of(99)


def test_the_stop_gaps_are_the_outcomes_of_the_pool_with_which_lessons_go_on() -> None:
    without_lessons = {Outcome.SENT_HOME, Outcome.LESSONS_CANCELLED, Outcome.NOT_REPORTED}

    assert {one.value: one.label for one in StopGap} == {
        one.value: one.label for one in Outcome if one not in without_lessons
    }


@pytest.mark.parametrize(
    ("school_type", "half_days", "minutes", "fte"),
    [
        ("bao", 40, 13_200, Fraction(1)),
        ("vso", 1, 210, Fraction(1, 40)),
        ("vo", 5, 250, Fraction(1, 20)),
        ("mbo", 100, 5000, Fraction(1)),
    ],
)
def test_four_weeks_of_work_are_one_fte(
    school_type: str, half_days: int, minutes: int, fte: Fraction
) -> None:
    assert fte_of(school_type, half_days=half_days, minutes=minutes) == fte

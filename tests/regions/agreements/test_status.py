"""The rule of the status: every branch by example, and what holds for all figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regions.agreements.enums import AgreementStatus, Counting, Direction, StatusRule, Unit
from regions.agreements.periods import Stretch
from regions.agreements.status import Judgement, PeriodFacts, Terms, judge, standings_of

START = date(2026, 9, 7)
WEEK = timedelta(days=7)
HIGHER = Terms(
    unit=Unit.PERCENT,
    direction=Direction.HIGHER,
    counting=Counting.PER_PERIOD,
    baseline=Decimal(70),
)
LOWER = Terms(
    unit=Unit.COUNT,
    direction=Direction.LOWER,
    counting=Counting.CUMULATIVE,
    baseline=Decimal(20),
)
MINUTES = Terms(unit=Unit.MINUTES, direction=Direction.LOWER, counting=Counting.PER_PERIOD)
Figure = tuple[int | str | None, int | None] | None
"""Numerator and denominator; None for a period that was not measured."""


def weeks(
    figures: Sequence[Figure], *, targets: Sequence[int | None] = (90,), parts: int | None = None
) -> list[PeriodFacts]:
    """A week for each figure; one target holds for all that follow."""
    found = []
    for number, figure in enumerate(figures):
        start = START + number * WEEK
        target = targets[number] if number < len(targets) else None
        numerator, denominator = figure or (None, None)
        found.append(
            PeriodFacts(
                stretch=Stretch(start, start + WEEK),
                target=None if target is None else Decimal(target),
                is_measured=figure is not None,
                numerator=None if numerator is None else Decimal(numerator),
                denominator=None if denominator is None else Decimal(denominator),
                received=parts,
                expected=None if parts is None else 100,
            )
        )
    return found


def after(number: int) -> date:
    """The day on which so many weeks are over."""
    return START + number * WEEK


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A situation and what the rule says of it."""

    terms: Terms = HIGHER
    periods: list[PeriodFacts]
    today: date
    rule: StatusRule
    status: AgreementStatus


TO_COME: Figure = None
CASES = {
    "no target": Case(
        periods=weeks([(9, 10), TO_COME], targets=(None,)),
        today=after(1),
        rule=StatusRule.NO_TARGET,
        status=AgreementStatus.TOO_EARLY,
    ),
    "the first week still runs": Case(
        periods=weeks([(9, 10), TO_COME]),
        today=after(1) - timedelta(days=1),
        rule=StatusRule.NOTHING_OVER,
        status=AgreementStatus.TOO_EARLY,
    ),
    "nothing measured": Case(
        periods=weeks([None, TO_COME]),
        today=after(1),
        rule=StatusRule.NEVER_MEASURED,
        status=AgreementStatus.TOO_EARLY,
    ),
    "nothing to count": Case(
        periods=weeks([(0, 0), TO_COME]),
        today=after(1),
        rule=StatusRule.NEVER_MEASURED,
        status=AgreementStatus.TOO_EARLY,
    ),
    "measured, without anything to take the middle of": Case(
        terms=MINUTES,
        periods=weeks([("12", None), (None, None), TO_COME], targets=(20,)),
        today=after(2),
        rule=StatusRule.MET,
        status=AgreementStatus.ON_TRACK,
    ),
    "exactly on target": Case(
        periods=weeks([(9, 10), TO_COME]),
        today=after(1),
        rule=StatusRule.MET,
        status=AgreementStatus.ON_TRACK,
    ),
    "a hair below the target, which rounding would hide": Case(
        periods=weeks([(89_999, 100_000), TO_COME]),
        today=after(1),
        rule=StatusRule.NEAR,
        status=AgreementStatus.AT_RISK,
    ),
    "exactly half-way": Case(
        periods=weeks([(8, 10), TO_COME]),
        today=after(1),
        rule=StatusRule.NEAR,
        status=AgreementStatus.AT_RISK,
    ),
    "a hair before half-way": Case(
        periods=weeks([(79_999, 100_000), TO_COME]),
        today=after(1),
        rule=StatusRule.FAR,
        status=AgreementStatus.OFF_TRACK,
    ),
    "met, then a week not measured": Case(
        periods=weeks([(9, 10), None, TO_COME]),
        today=after(2),
        rule=StatusRule.MET_BUT_MISSING,
        status=AgreementStatus.AT_RISK,
    ),
    "met, then a holiday with nothing to count": Case(
        periods=weeks([(9, 10), (0, 0), TO_COME]),
        today=after(2),
        rule=StatusRule.MET,
        status=AgreementStatus.ON_TRACK,
    ),
    "a gap before the last figure": Case(
        periods=weeks([(9, 10), None, (9, 10), TO_COME]),
        today=after(3),
        rule=StatusRule.MET,
        status=AgreementStatus.ON_TRACK,
    ),
    "met by too few": Case(
        periods=weeks([(9, 10), TO_COME], parts=79),
        today=after(1),
        rule=StatusRule.MET_BUT_INCOMPLETE,
        status=AgreementStatus.AT_RISK,
    ),
    "met by just enough": Case(
        periods=weeks([(9, 10), TO_COME], parts=80),
        today=after(1),
        rule=StatusRule.MET,
        status=AgreementStatus.ON_TRACK,
    ),
    "the end met": Case(
        periods=weeks([(1, 10), (9, 10)]),
        today=after(2),
        rule=StatusRule.END_MET,
        status=AgreementStatus.ACHIEVED,
    ),
    "the end missed": Case(
        periods=weeks([(9, 10), (89_999, 100_000)]),
        today=after(2),
        rule=StatusRule.END_MISSED,
        status=AgreementStatus.NOT_ACHIEVED,
    ),
    "the end not measured": Case(
        periods=weeks([(9, 10), None]),
        today=after(2),
        rule=StatusRule.END_NOT_MEASURED,
        status=AgreementStatus.OFF_TRACK,
    ),
    "the target rises": Case(
        periods=weeks([(8, 10), (8, 10), TO_COME], targets=(75, 85, 90)),
        today=after(2),
        rule=StatusRule.NEAR,
        status=AgreementStatus.AT_RISK,
    ),
    "lower is better, added up, within the limit": Case(
        terms=LOWER,
        periods=weeks([(3, None), (4, None), TO_COME], targets=(4, 8, 12)),
        today=after(2),
        rule=StatusRule.MET,
        status=AgreementStatus.ON_TRACK,
    ),
    "lower is better, added up, one too many": Case(
        terms=LOWER,
        periods=weeks([(3, None), (6, None), TO_COME], targets=(4, 8, 12)),
        today=after(2),
        rule=StatusRule.NEAR,
        status=AgreementStatus.AT_RISK,
    ),
    "lower is better, added up, far too many": Case(
        terms=LOWER,
        periods=weeks([(3, None), (12, None), TO_COME], targets=(4, 8, 12)),
        today=after(2),
        rule=StatusRule.FAR,
        status=AgreementStatus.OFF_TRACK,
    ),
    "added up with a week missing at the start": Case(
        terms=LOWER,
        periods=weeks([None, (1, None), TO_COME], targets=(4, 8, 12)),
        today=after(2),
        rule=StatusRule.MET_BUT_MISSING,
        status=AgreementStatus.AT_RISK,
    ),
    "a total that ends within the limit": Case(
        terms=LOWER,
        periods=weeks([(3, None), (1, None)], targets=(4,)),
        today=after(2),
        rule=StatusRule.END_MET,
        status=AgreementStatus.ACHIEVED,
    ),
    "lower is better without a baseline, a tenth too long": Case(
        terms=MINUTES,
        periods=weeks([("22", None), TO_COME], targets=(20,)),
        today=after(1),
        rule=StatusRule.NEAR,
        status=AgreementStatus.AT_RISK,
    ),
    "lower is better without a baseline, more than a tenth": Case(
        terms=MINUTES,
        periods=weeks([("22.5", None), TO_COME], targets=(20,)),
        today=after(1),
        rule=StatusRule.FAR,
        status=AgreementStatus.OFF_TRACK,
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_rule_decides(case: Case) -> None:
    judgement = judge(terms=case.terms, periods=case.periods, today=case.today)

    assert (judgement.rule, judgement.status) == (case.rule, case.status)


def test_every_rule_has_a_case() -> None:
    assert {case.rule for case in CASES.values()} == set(StatusRule)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        (
            "a hair below the target, which rounding would hide",
            (
                "89,999% (89.999 van 100.000 in week 37 van 2026); de streefwaarde is 90%, hoger is beter. "
                "Dat is niet gehaald, maar wel de grens van 80%."
            ),
        ),
        (
            "lower is better, added up, far too many",
            (
                "15 (tot en met week 38 van 2026); de streefwaarde is 8, lager is beter. "
                "Dat is niet gehaald, en de grens van 14 ook niet."
            ),
        ),
        (
            "met by too few",
            (
                "90% (9 van 10 in week 37 van 2026); de streefwaarde is 90%, hoger is beter. "
                "Dat is gehaald, maar pas 79 van de 100 zijn meegeteld."
            ),
        ),
        (
            "the end not measured",
            (
                "90% (9 van 10 in week 37 van 2026); de streefwaarde is 90%, hoger is beter. "
                "Alle perioden zijn voorbij, maar er ontbreekt een meting."
            ),
        ),
    ],
)
def test_the_reason_says_it_in_words(name: str, reason: str) -> None:
    case = CASES[name]

    assert judge(terms=case.terms, periods=case.periods, today=case.today).reason == reason


def test_a_period_without_a_target_has_that_of_the_one_before() -> None:
    periods = weeks([None, None, None], targets=(None, 80))

    targets = [one.target for one in standings_of(HIGHER, periods)]

    assert targets == [None, 80, 80]


def test_figures_that_count_up_are_added_in_the_order_of_the_days() -> None:
    periods = weeks([(3, None), None, (4, None)], targets=(4,))

    values = [one.value for one in standings_of(LOWER, periods[::-1])]

    assert values == [3, None, 7]


FIGURES = st.lists(
    st.none() | st.tuples(st.integers(0, 40), st.integers(0, 40)), min_size=1, max_size=8
)


@given(figures=FIGURES, target=st.integers(0, 100), over=st.integers(0, 8))
def test_lower_is_better_is_the_mirror_image_of_higher_is_better(
    figures: list[Figure], target: int, over: int
) -> None:
    """What falls short of 60 when higher is better, goes beyond it by as much when lower is."""
    plain: list[Figure] = [None if one is None else (one[0], None) for one in figures]
    mirrored: list[Figure] = [None if one is None else (-int(one[0] or 0), None) for one in figures]

    up = judged(Direction.HIGHER, plain, target, over)
    down = judged(Direction.LOWER, mirrored, -target, over)

    assert (up.status, up.rule) == (down.status, down.rule)


def judged(direction: Direction, figures: list[Figure], target: int, over: int) -> Judgement:
    terms = Terms(unit=Unit.COUNT, direction=direction, counting=Counting.PER_PERIOD)
    return judge(terms=terms, periods=weeks(figures, targets=(target,)), today=after(over))


@given(figures=FIGURES, target=st.integers(0, 100), over=st.integers(0, 8))
def test_good_news_is_only_said_of_a_figure_that_reaches_its_target(
    figures: list[Figure], target: int, over: int
) -> None:
    judgement = judge(terms=HIGHER, periods=weeks(figures, targets=(target,)), today=after(over))

    if judgement.status in {AgreementStatus.ON_TRACK, AgreementStatus.ACHIEVED}:
        assert judgement.at is not None
        assert judgement.at.value is not None
        assert judgement.at.value >= target
    ended = {AgreementStatus.ACHIEVED, AgreementStatus.NOT_ACHIEVED}
    assert (judgement.status not in ended) or over >= len(figures)

"""The cases on the border of each plain rule, once more on columns: chance rarely invents a border."""

import pytest

from matching.columns import PoolColumns
from matching.evaluation import evaluate
from matching.hard import HARD_RULES, HardRule
from matching.rank import rank_columns
from matching.settings import RuleSettings
from tests.matching.cast import MONDAY, TUESDAY, WEDNESDAY, morning_of, request, substitute
from tests.matching.test_hard import REFUSALS, rule_names


@pytest.mark.parametrize("rule", HARD_RULES, ids=rule_names)
def test_the_columns_refuse_every_case_by_the_same_rule(rule: HardRule) -> None:
    for case in REFUSALS[rule.__name__]:
        pool = PoolColumns.from_facts((case.substitute,))

        ranking = rank_columns(case.request, pool, case.settings)

        assert (case.code, ranking.removed) == (case.code, {case.substitute.id: rule.__name__})


def test_hours_count_up_over_the_units_on_columns_too() -> None:
    days = (MONDAY, TUESDAY, WEDNESDAY)
    mornings = tuple(morning_of(day, period_id=number) for number, day in enumerate(days, start=1))
    pool = PoolColumns.from_facts((substitute(fixed_minutes_per_week=3600 - 2 * 210),))

    evaluation = evaluate(request(periods=mornings, splittable=True), pool, RuleSettings())

    assert evaluation.open.tolist() == [[True], [True], [False]]

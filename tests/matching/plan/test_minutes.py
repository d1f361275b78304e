"""The lines of the boards in plain minutes: what a request counts for does not show in them."""

from dataclasses import astuple, replace

from hypothesis import given, settings
from hypothesis import strategies as st

from matching.columns import PoolColumns
from matching.facts import RequestFacts, SubstituteFacts
from matching.plan.from_facts import USUAL_WEIGHT
from matching.plan.minutes import lines_in_minutes
from matching.plan.plan import PlanOptions
from matching.plan.proven import Batch, plan_facts
from matching.settings import RuleSettings
from tests.matching.plan.test_proven import mornings
from tests.matching.strategies import pools, settings_of_a_region

QUICK = PlanOptions(seconds=None, rounds=3)


@settings(max_examples=20, deadline=None)
@given(mornings(), pools(), settings_of_a_region(), st.sampled_from([10, USUAL_WEIGHT, 40]))
def test_the_lines_are_those_of_the_plan_divided_by_what_a_minute_counts_for(
    asked: list[RequestFacts], pool: list[SubstituteFacts], rules: RuleSettings, weight: int
) -> None:
    # A school has one board.
    asked = [replace(request, board_id=1 + request.school_id % 2) for request in asked]
    batch = Batch(
        requests=asked,
        pool=PoolColumns.from_facts(pool),
        weights={request.id: weight for request in asked},
    )

    plan = plan_facts(batch, rules, options=QUICK)

    weighted = [
        (line.board_id, *(weight * minutes for minutes in astuple(line)[1:]))
        for line in lines_in_minutes(batch, plan)
    ]
    assert weighted == [astuple(line) for line in plan.boards]

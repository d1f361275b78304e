"""A wide map is searched in halves side by side: the same plan each time, and no rule broken."""

import pytest

from matching.instance import instance_of
from matching.plan import annealing
from matching.plan.check import check
from matching.plan.from_instance import problem_of_instance
from matching.plan.generate import Size, generate
from matching.plan.plan import Plan, PlanOptions
from matching.plan.plan_file import plan_data
from matching.plan.solve import solve
from matching.strict_json import Node

WIDE = Size(requests=500, substitutes=600, scarcity=0.7)
MADE = generate(WIDE, seed=4)
EVERYBODY_IS_MANY = 2


def plan(*, rounds: int, seed: int = 1) -> Plan:
    problem = problem_of_instance(instance_of(Node(MADE, "")))
    return solve(problem, options=PlanOptions(rounds=rounds, seed=seed))


def test_halves_of_the_map_make_a_better_plan_that_breaks_no_rule(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(annealing, "MANY", EVERYBODY_IS_MANY)

    greedy, found = plan(rounds=0), plan(rounds=12)

    assert greedy.objective < found.objective <= found.bound
    assert check(MADE, plan_data(found)) == []


def test_the_seed_says_what_the_halves_find(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(annealing, "MANY", EVERYBODY_IS_MANY)

    one, again, other = plan(rounds=6), plan(rounds=6), plan(rounds=6, seed=2)

    assert one.assignments == again.assignments
    assert one.assignments != other.assignments

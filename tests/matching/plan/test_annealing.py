"""A wide map is searched in halves side by side: the same plan each time, and no rule broken."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from matching.instance import instance_of
from matching.plan import annealing
from matching.plan.annealing import Annealing
from matching.plan.bound import PriceSearch
from matching.plan.check import check
from matching.plan.from_instance import problem_of_instance
from matching.plan.generate import Size, generate
from matching.plan.lanes import LANES, Lanes
from matching.plan.plan import PlanOptions
from matching.plan.plan_file import plan_data
from matching.plan.problem import PlanProblem
from matching.plan.reduction import reduced
from matching.plan.run import begin
from matching.plan.schedules import worth_of_schedules
from matching.plan.shapes import Core, new_state
from matching.plan.solve import solve
from matching.strict_json import Node
from matching.tables import Ints

WIDE = Size(requests=500, substitutes=600, scarcity=0.7)
SMALL = Size(requests=120, substitutes=150, scarcity=0.75)
EVERYBODY_IS_MANY = 2
BIDS = 6
ROUNDS = 6


@pytest.fixture(autouse=True)
def halves_of_any_map(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(annealing, "MANY", EVERYBODY_IS_MANY)


@pytest.fixture(scope="module")
def problem() -> PlanProblem:
    return problem_of_instance(instance_of(Node(generate(WIDE, seed=4), "")))


@pytest.fixture(scope="module")
def prices(problem: PlanProblem) -> PriceSearch:
    core = reduced(problem).core
    with ThreadPoolExecutor(LANES) as executor:
        search = PriceSearch(core, Lanes(core, executor))
        for number in range(BIDS):
            search.bid(number / BIDS)
        search.look()
    return search


def searched(problem: PlanProblem, prices: PriceSearch, *, seed: int) -> tuple[Annealing, int]:
    """After some rounds from the greedy plan, and what that was worth."""
    core: Core = prices.core
    state = new_state(core)
    begin(problem, core, state, None)
    value = worth_of_schedules(core, state.holder[state.holder >= 0])
    with ThreadPoolExecutor(2) as executor:
        search = Annealing(core, state, value=value, seed=seed, executor=executor)
        for number in range(ROUNDS):
            search.round(prices.best_prices, progress=(number + 1) / ROUNDS)
    assert search.is_wide
    return search, value


def sorted_arcs(search: Annealing) -> Ints:
    return np.sort(search.best_arcs)


def test_halves_of_the_map_make_a_better_plan_of_just_the_worth_they_say(
    problem: PlanProblem, prices: PriceSearch
) -> None:
    search, greedy = searched(problem, prices, seed=1)

    assert greedy < search.best_value <= prices.bound
    assert search.best_value == worth_of_schedules(prices.core, search.best_arcs)


def test_the_seed_says_what_the_halves_find(problem: PlanProblem, prices: PriceSearch) -> None:
    one, again, other = (sorted_arcs(searched(problem, prices, seed=seed)[0]) for seed in (1, 1, 2))

    assert np.array_equal(one, again)
    assert not np.array_equal(one, other)


def test_a_plan_searched_in_halves_breaks_no_rule() -> None:
    made = generate(SMALL, seed=4)
    problem = problem_of_instance(instance_of(Node(made, "")))

    greedy = solve(problem, options=PlanOptions(rounds=0))
    found = solve(problem, options=PlanOptions(rounds=12))

    assert greedy.objective < found.objective <= found.bound
    assert check(made, plan_data(found)) == []
